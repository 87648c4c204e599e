package io.hashwatt.ui.fleet;

import static io.hashwatt.ui.form.Fields.within;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.MinerModel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.ui.form.DecimalField;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.EntryDialog;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.Names;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Consumer;

/** A group from the catalogue: the model and how many there are. Everything else has a default that can be changed later. */
final class AddGroupForm {

    private static final int MOST_MINERS = 10_000_000;
    private static final BigDecimal MOST_COOLING = BigDecimal.TEN;

    private final GroupsPresenter presenter;
    private final RegisteredSite site;
    private final EntryDialog<RegisteredGroup> dialog;
    private final ModelChoice choice;
    private final IntegerField miners = new IntegerField(T.of("fleet.miners"));
    private final TextField name = new TextField(T.of("fleet.group.name"));
    private final DecimalField cooling = new DecimalField(T.of("fleet.cooling"));
    private final Div preview = new Div();
    private final Div changes = new Div();
    private String suggested = "";

    private AddGroupForm(GroupsPresenter presenter, RegisteredSite site, Consumer<RegisteredGroup> saved) {
        this.presenter = presenter;
        this.site = site;
        dialog = new EntryDialog<>(T.of("fleet.group.add"), Answers.refusals(), saved);
        Entries entries = dialog.entries();
        choice = new ModelChoice(entries, this::suggestName);
        entries.required("miners", miners, within(1, MOST_MINERS), T.of("fleet.rule.miners"));
        entries.required("name", name, Names::isName, T.of("fleet.rule.name", Names.LONGEST));
        entries.optional("cooling_factor", cooling, within(BigDecimal.ONE, MOST_COOLING), T.of("fleet.rule.cooling"));
        entries.panel().with(preview, more());
        miners.setMin(1);
        miners.setValueChangeMode(ValueChangeMode.EAGER);
        miners.addValueChangeListener(change -> showPreview());
        cooling.setValue(BigDecimal.ONE);
        cooling.setHelperText(T.of("fleet.cooling.help"));
        cooling.addValueChangeListener(change -> showPreview());
        preview.addClassName("hw-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        showPreview();
    }

    static void open(GroupsPresenter presenter, RegisteredSite site, Consumer<RegisteredGroup> saved) {
        AddGroupForm form = new AddGroupForm(presenter, site, saved);
        form.dialog.create(
                T.of("fleet.group.create"), () -> presenter.add(CurrentUser.currentActor(), site.id(), form.group()));
    }

    /** The factor of cooling has its place down here. */
    private Details more() {
        GroupWords words = new GroupWords(site.currency());
        FormPanel defaults = new FormPanel();
        defaults.field("cooling_factor", cooling);
        Div stays = new Div(
                T.of("fleet.group.defaults", words.time(NewGroup.MINIMUM_UP), words.time(NewGroup.MINIMUM_DOWN)));
        stays.addClassName("hw-sub");
        changes.addClassName("hw-sub");
        return new Details(T.of("fleet.group.more"), stays, changes, defaults);
    }

    private void suggestName() {
        if (name.isEmpty() || name.getValue().equals(suggested)) {
            choice.model().map(NewGroup::nameOf).ifPresent(this::suggestName);
        }
        showPreview();
    }

    private void suggestName(String model) {
        suggested = presenter.freeName(CurrentUser.currentActor(), site.id(), model);
        name.setValue(suggested);
    }

    private void showPreview() {
        changes.setText(choice.model().map(this::changesInWords).orElse(""));
        preview.setText(dialog.entries().violations().isEmpty() ? inWords(group()) : T.of("fleet.group.add.help"));
    }

    private String changesInWords(MinerModel of) {
        GroupWords words = new GroupWords(site.currency());
        TransitionLimits limits = NewGroup.limits(of);
        return T.of(
                "fleet.group.defaults.levels",
                words.time(limits.minimumLevel()),
                words.time(limits.levelChange().withoutHash()),
                of.manufacturer());
    }

    private static String inWords(MinerGroup group) {
        Formats formats = Formats.current();
        FleetTotals totals = FleetTotals.of(group);
        return T.of(
                "fleet.group.preview",
                T.count("fleet.miners.count", group.miners()),
                formats.power(totals.power()),
                formats.hashrate(totals.hashrate()),
                totals.efficiency().map(formats::efficiency).orElse(""));
    }

    private MinerGroup group() {
        return NewGroup.of(choice.levels(), name.getValue().strip(), miners.getValue(), coolingFactor())
                .within(NewGroup.limits(choice.model().orElseThrow()));
    }

    private BigDecimal coolingFactor() {
        return Objects.requireNonNullElse(cooling.getValue(), BigDecimal.ONE);
    }
}
