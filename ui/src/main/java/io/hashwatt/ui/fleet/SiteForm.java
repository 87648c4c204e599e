package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.ui.form.EntryDialog;
import io.hashwatt.ui.kit.Names;
import io.hashwatt.ui.kit.figure.Comparison.Part;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.site.PlaceFields;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A site's name, place in time, currency and caps. */
final class SiteForm {

    private final EntryDialog<RegisteredSite> dialog;
    private final TextField name = new TextField(T.of("fleet.site.name"));
    private final ComboBox<String> zone = PlaceFields.zone(T.of("fleet.site.zone"));
    private final ComboBox<String> currency = PlaceFields.currency(T.of("fleet.site.currency"));
    private final SiteLimitsEntries limits;

    /** @param feeders that groups of the site are on */
    private SiteForm(String title, Collection<String> feeders, Consumer<RegisteredSite> saved) {
        dialog = new EntryDialog<>(title, Answers.refusals(), saved);
        dialog.entries().required("name", name, Names::isName, T.of("fleet.rule.name", Names.LONGEST));
        dialog.entries().required("zone", zone, T.of("fleet.rule.zone"));
        dialog.entries().required("currency", currency, CurrencyCode::isCode, T.of("fleet.rule.currency"));
        limits = new SiteLimitsEntries(dialog.entries(), feeders, this::zoneSoFar);
        currency.addValueChangeListener(change -> payInCurrency());
        payInCurrency();
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        zone.setHelperText(T.of("fleet.site.zone.help"));
        currency.setHelperText(T.of("fleet.site.currency.help"));
    }

    static void create(FleetPresenter presenter, Consumer<RegisteredSite> saved) {
        SiteForm form = new SiteForm(T.of("fleet.site.add"), List.of(), saved);
        form.dialog.create(T.of("fleet.site.create"), () -> presenter.create(CurrentUser.currentActor(), form.draft()));
    }

    static void edit(FleetPresenter presenter, RegisteredSite site, Consumer<RegisteredSite> saved) {
        SiteForm form = new SiteForm(
                T.of("fleet.site.edit"),
                Placement.feedersOf(presenter.groups(CurrentUser.currentActor(), site)),
                saved);
        form.name.setValue(site.name());
        form.zone.setValue(site.zone().getId());
        form.currency.setValue(site.currency().value());
        form.currency.setReadOnly(true);
        form.currency.setHelperText(T.of("fleet.site.currency.stays"));
        form.limits.fill(site.limits());
        form.dialog.change(
                T.of("fleet.save"),
                site,
                over -> presenter.change(CurrentUser.currentActor(), over, form.changes()),
                new EntryDialog.Rival<>(
                        site.name(), () -> presenter.find(CurrentUser.currentActor(), site.id()), form::compared));
    }

    /** As long as none is chosen, nothing is saved anyway. */
    private ZoneId zoneSoFar() {
        return zone.isEmpty() ? SiteTime.UTC : ZoneId.of(zone.getValue());
    }

    private void payInCurrency() {
        limits.payIn(currency.isEmpty() ? "" : currency.getValue());
    }

    private ManageSites.Draft draft() {
        return new ManageSites.Draft(
                name.getValue().strip(),
                ZoneId.of(zone.getValue()),
                new CurrencyCode(currency.getValue()),
                limits.limits());
    }

    private ManageSites.Changes changes() {
        return new ManageSites.Changes(name.getValue().strip(), ZoneId.of(zone.getValue()), limits.limits());
    }

    private List<Part> compared(RegisteredSite theirs) {
        ManageSites.Changes mine = changes();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(T.of("fleet.site.name"), theirs.name(), mine.name()));
        parts.add(new Part(
                T.of("fleet.site.zone"), theirs.zone().getId(), mine.zone().getId()));
        parts.addAll(FleetFact.compared(
                SiteLimitsWords.facts(theirs.limits(), theirs.zone(), theirs.currency()),
                SiteLimitsWords.facts(mine.limits(), mine.zone(), theirs.currency())));
        return parts;
    }
}
