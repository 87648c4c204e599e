package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.LostUpdate;
import io.hashwatt.ui.kit.Names;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.kit.figure.Comparison.Part;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.site.PlaceFields;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A site's name, place in time, currency and cap. */
final class SiteForm {

    private final FleetPresenter presenter;
    private final Consumer<RegisteredSite> saved;
    private final FormDialog dialog;
    private final FormPanel form = new FormPanel();
    private final TextField name = form.field("name", new TextField(T.of("fleet.site.name")));
    private final ComboBox<String> zone = form.field("zone", PlaceFields.zone(T.of("fleet.site.zone")));
    private final ComboBox<String> currency = form.field("currency", PlaceFields.currency(T.of("fleet.site.currency")));
    private final BigDecimalField cap =
            form.field("power_cap", new BigDecimalField(T.of("fleet.cap")), T.of("fleet.unit.megawatt"));

    private SiteForm(FleetPresenter presenter, String title, Consumer<RegisteredSite> saved) {
        this.presenter = presenter;
        this.saved = saved;
        dialog = new FormDialog(title);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        zone.setHelperText(T.of("fleet.site.zone.help"));
        currency.setHelperText(T.of("fleet.site.currency.help"));
        cap.setHelperText(T.of("fleet.cap.help"));
        dialog.content(form);
    }

    static void create(FleetPresenter presenter, Consumer<RegisteredSite> saved) {
        SiteForm form = new SiteForm(presenter, T.of("fleet.site.add"), saved);
        form.dialog.buttons(T.of("fleet.site.create"), form::create);
        form.dialog.open();
    }

    static void edit(FleetPresenter presenter, RegisteredSite site, Consumer<RegisteredSite> saved) {
        SiteForm form = new SiteForm(presenter, T.of("fleet.site.edit"), saved);
        form.name.setValue(site.name());
        form.zone.setValue(site.zone().getId());
        form.currency.setValue(site.currency().value());
        form.currency.setReadOnly(true);
        form.currency.setHelperText(T.of("fleet.site.currency.stays"));
        form.cap.setValue(megawatts(site.powerCap()));
        form.dialog.buttons(T.of("fleet.save"), () -> form.change(site));
        form.dialog.open();
    }

    private void create() {
        if (isSound()) {
            ManageSites.Draft draft = new ManageSites.Draft(
                    name.getValue().strip(),
                    ZoneId.of(zone.getValue()),
                    new CurrencyCode(currency.getValue()),
                    power());
            Answers.to(presenter.create(CurrentUser.currentActor(), draft), form, this::done, () -> {});
        }
    }

    private void change(RegisteredSite read) {
        if (isSound()) {
            ManageSites.Changes mine =
                    new ManageSites.Changes(name.getValue().strip(), ZoneId.of(zone.getValue()), power());
            Answers.to(
                    presenter.change(CurrentUser.currentActor(), read, mine), form, this::done, () -> lost(read, mine));
        }
    }

    private void lost(RegisteredSite read, ManageSites.Changes mine) {
        presenter
                .find(CurrentUser.currentActor(), read.id())
                .ifPresentOrElse(
                        theirs -> LostUpdate.show(
                                read.name(), parts(theirs, mine), () -> done(theirs), () -> change(theirs)),
                        () -> Notifications.error(T.of("fleet.gone")));
    }

    private static List<Part> parts(RegisteredSite theirs, ManageSites.Changes mine) {
        return List.of(
                new Part(T.of("fleet.site.name"), theirs.name(), mine.name()),
                new Part(
                        T.of("fleet.site.zone"),
                        theirs.zone().getId(),
                        mine.zone().getId()),
                new Part(T.of("fleet.cap"), FleetView.cap(theirs.powerCap()), FleetView.cap(mine.powerCap())));
    }

    private void done(RegisteredSite site) {
        dialog.close();
        saved.accept(site);
    }

    private boolean isSound() {
        List<Violation> violations = new ArrayList<>();
        if (!Names.isName(name.getValue())) {
            violations.add(new Violation("name", T.of("fleet.rule.name", Names.LONGEST)));
        }
        if (zone.isEmpty()) {
            violations.add(new Violation("zone", T.of("fleet.rule.zone")));
        }
        if (currency.isEmpty() || !CurrencyCode.isCode(currency.getValue())) {
            violations.add(new Violation("currency", T.of("fleet.rule.currency")));
        }
        if (cap.getValue() != null && cap.getValue().signum() <= 0) {
            violations.add(new Violation("power_cap", T.of("fleet.rule.cap")));
        }
        if (!violations.isEmpty()) {
            form.show(violations);
        }
        return violations.isEmpty();
    }

    private @Nullable Power power() {
        return cap.getValue() == null ? null : new Power(cap.getValue().movePointRight(6));
    }

    private static @Nullable BigDecimal megawatts(@Nullable Power power) {
        return power == null ? null : power.watts().movePointLeft(6).stripTrailingZeros();
    }
}
