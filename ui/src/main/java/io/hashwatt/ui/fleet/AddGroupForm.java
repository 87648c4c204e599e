package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.MinerModel;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.Names;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** A group from the catalogue: the model and how many there are. Everything else has a default that can be changed later. */
final class AddGroupForm {

    private static final int MOST_MINERS = 10_000_000;
    private static final BigDecimal MOST_COOLING = BigDecimal.TEN;

    private static final String MODEL =
            "<div class=\"hw-two\"><span>${item.name}</span>" + "<span class=\"hw-sub\">${item.figures}</span></div>";

    private final GroupsPresenter presenter;
    private final RegisteredSite site;
    private final Consumer<RegisteredGroup> saved;
    private final FormDialog dialog = new FormDialog(T.of("fleet.group.add"));
    private final FormPanel form = new FormPanel();
    private final ComboBox<MinerModel> model = form.field("model", new ComboBox<>(T.of("fleet.model")));
    private final IntegerField miners = form.field("miners", new IntegerField(T.of("fleet.miners")));
    private final TextField name = new TextField(T.of("fleet.group.name"));
    private final BigDecimalField cooling = new BigDecimalField(T.of("fleet.cooling"));
    private final Div preview = new Div();
    private String suggested = "";

    private AddGroupForm(GroupsPresenter presenter, RegisteredSite site, Consumer<RegisteredGroup> saved) {
        this.presenter = presenter;
        this.site = site;
        this.saved = saved;
        model.setItems(AddGroupForm::matches, MinerCatalogue.models());
        model.setItemLabelGenerator(MinerModel::name);
        model.setRenderer(LitRenderer.<MinerModel>of(MODEL)
                .withProperty("name", MinerModel::name)
                .withProperty("figures", AddGroupForm::figures));
        model.setPlaceholder(T.of("fleet.model.find"));
        model.setAutofocus(true);
        model.addValueChangeListener(change -> suggestName());
        miners.setMin(1);
        miners.setValueChangeMode(ValueChangeMode.EAGER);
        miners.addValueChangeListener(change -> showPreview());
        cooling.setValue(BigDecimal.ONE);
        cooling.setHelperText(T.of("fleet.cooling.help"));
        cooling.addValueChangeListener(change -> showPreview());
        preview.addClassName("hw-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        form.field("name", name);
        form.with(preview, more());
        dialog.content(form);
        dialog.buttons(T.of("fleet.group.create"), this::create);
        showPreview();
    }

    static void open(GroupsPresenter presenter, RegisteredSite site, Consumer<RegisteredGroup> saved) {
        new AddGroupForm(presenter, site, saved).dialog.open();
    }

    private Details more() {
        GroupWords words = new GroupWords(site.currency());
        FormPanel defaults = new FormPanel();
        defaults.field("cooling_factor", cooling);
        Div stays = new Div(
                T.of("fleet.group.defaults", words.time(NewGroup.MINIMUM_UP), words.time(NewGroup.MINIMUM_DOWN)));
        stays.addClassName("hw-sub");
        return new Details(T.of("fleet.group.more"), stays, defaults);
    }

    private static boolean matches(MinerModel model, String typed) {
        String all = (model.manufacturer() + " " + model.name()).toLowerCase(Locale.ROOT);
        return List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                .allMatch(all::contains);
    }

    private static String figures(MinerModel model) {
        Formats formats = Formats.current();
        PowerLevel top = model.levels().getLast();
        return String.join(
                ", ",
                T.of(model.cooling()),
                formats.number(top.power().watts(), 0) + "\u00a0W",
                formats.hashrate(top.hashrate()),
                FleetTotals.efficiency(top).map(formats::efficiency).orElse(""),
                T.count("fleet.levels.count", model.levels().size() - 1L));
    }

    private void suggestName() {
        if (!model.isEmpty() && (name.isEmpty() || name.getValue().equals(suggested))) {
            suggested = presenter.freeName(CurrentUser.currentActor(), site.id(), NewGroup.nameOf(model.getValue()));
            name.setValue(suggested);
        }
        showPreview();
    }

    private void showPreview() {
        preview.setText(violations().isEmpty() ? inWords(group()) : T.of("fleet.group.add.help"));
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

    private void create() {
        List<Violation> violations = violations();
        if (violations.isEmpty()) {
            Answers.to(presenter.add(CurrentUser.currentActor(), site.id(), group()), form, this::done, () -> {});
        } else {
            form.show(violations);
        }
    }

    private void done(RegisteredGroup group) {
        dialog.close();
        saved.accept(group);
    }

    private MinerGroup group() {
        return NewGroup.of(model.getValue(), name.getValue().strip(), miners.getValue(), coolingFactor());
    }

    private BigDecimal coolingFactor() {
        return Objects.requireNonNullElse(cooling.getValue(), BigDecimal.ONE);
    }

    private List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        if (model.isEmpty()) {
            violations.add(new Violation("model", T.of("fleet.rule.model")));
        }
        if (miners.getValue() == null || miners.getValue() < 1 || miners.getValue() > MOST_MINERS) {
            violations.add(new Violation("miners", T.of("fleet.rule.miners")));
        }
        if (!Names.isName(name.getValue())) {
            violations.add(new Violation("name", T.of("fleet.rule.name", Names.LONGEST)));
        }
        if (coolingFactor().compareTo(BigDecimal.ONE) < 0 || coolingFactor().compareTo(MOST_COOLING) > 0) {
            violations.add(new Violation("cooling_factor", T.of("fleet.rule.cooling")));
        }
        return violations;
    }
}
