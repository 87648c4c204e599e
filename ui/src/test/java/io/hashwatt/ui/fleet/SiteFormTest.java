package io.hashwatt.ui.fleet;

import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.BaseLoadChange;
import io.hashwatt.domain.fleet.Derating;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.fleet.limits.DrawTargetsEditor;
import io.hashwatt.ui.fleet.limits.LimitChanges;
import io.hashwatt.ui.fleet.limits.LimitChangesEditor;
import io.hashwatt.ui.form.QuantityField;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form of a site")
class SiteFormTest {

    private static final FeederCap NORTH = new FeederCap("North", Power.ofWatts(2_500_000));
    private static final SiteLimits LIMITS =
            new SiteLimits(Power.ofWatts(24_000_000), List.of(NORTH), Power.ofWatts(500_000));

    private static final Validity ONCE = new Validity.Once(
            new Interval(Instant.parse("2026-12-03T12:00:00Z"), Instant.parse("2026-12-03T20:00:00Z")));
    private static final Validity ALWAYS = new Validity.Recurring(new CalendarWindow(
            EnumSet.allOf(DayOfWeek.class), EnumSet.allOf(Month.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    private static final LimitChanges CHANGES = new LimitChanges(
            List.of(
                    new Derating(
                            null,
                            Power.ofWatts(5_000_000),
                            new Validity.Recurring(new CalendarWindow(
                                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                    EnumSet.of(Month.JULY, Month.AUGUST),
                                    LocalTime.of(13, 0),
                                    LocalTime.of(19, 30)))),
                    new Derating("North", Power.NONE, ONCE)),
            List.of(new BaseLoadChange(Power.ofWatts(700_000), ALWAYS)));

    private static final List<DrawTarget> TARGETS = List.of(
            new DrawTarget("North", DrawTarget.Side.AT_LEAST, Power.ofWatts(1_000_000), BigDecimal.TEN, ONCE),
            new DrawTarget(null, DrawTarget.Side.AT_MOST, Power.ofWatts(20_000_000), new BigDecimal("0.5"), ALWAYS));

    /** From midnight on in Chicago. */
    private static final LoadSeries SERIES = new LoadSeries(
            Instant.parse("2026-12-01T06:00:00Z"),
            Duration.ofMinutes(15),
            List.of(Power.ofWatts(120_500), Power.ofWatts(90_000)));

    private static final String SERIES_WORDS =
            "1 Dec 2026, 00:00 CST\u00a0– 1 Dec 2026, 00:30 CST, every 15\u00a0min: 90\u00a0kW\u00a0– 121\u00a0kW";

    private final Actor admin = new FakeTenancy().actor("admin");
    private final Screen screen = new Screen(admin);
    private final Mine mine = new Mine(admin);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", LIMITS.powerCap());
    private final FleetPresenter presenter = new FleetPresenter(
            mine.process().fleet().manageSites(),
            mine.process().fleet().readFleet(),
            mine.process().series().manageSiteMarket(),
            mine.process().planning().readConnectionWorth());

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("keeps the base load and the caps of feeders, and shows them again")
    void kept() {
        open();
        megawatts("base_load").setValue(BigDecimal.valueOf(0.5));
        screen.field("feeders", FeederCapsEditor.class).setValue(List.of(NORTH));
        screen.button("Save").click();
        assertThat(screen.isOpen()).isFalse();
        assertThat(stored().limits()).isEqualTo(LIMITS);

        try (Screen again = new Screen(admin)) {
            open();
            again.button("Save").click();
        }
        assertThat(stored().limits()).isEqualTo(LIMITS);
    }

    @Test
    @DisplayName("keeps what is to be drawn, shows it again, and has words for it in the site's time and currency")
    void keptTargets() {
        open();
        screen.field("feeders", FeederCapsEditor.class).setValue(List.of(NORTH));
        targets().setValue(TARGETS);
        screen.button("Save").click();
        assertThat(screen.isOpen()).isFalse();
        assertThat(stored().limits().targets()).isEqualTo(TARGETS);

        try (Screen again = new Screen(admin)) {
            open();
            again.button("Save").click();
        }
        assertThat(stored().limits().targets()).isEqualTo(TARGETS);
        assertThat(facts().getLast().value())
                .isEqualTo("At least 1.0\u00a0MW on feeder North, or 10.00\u00a0$/MWh are paid:"
                        + " 3 Dec 2026, 06:00 CST\u00a0– 3 Dec 2026, 14:00 CST;"
                        + " At most 20.0\u00a0MW at the meter, or 0.50\u00a0$/MWh are paid: every day");
    }

    @Test
    @DisplayName("says what a draw target must be, and saves nothing until it is that")
    void refusedTargets() {
        open();
        targets().setValue(TARGETS);
        screen.button("Save").click();
        assertThat(screen.errorAt("draw_targets"))
                .as("of a feeder without a cap")
                .isEqualTo("Feeder North must have a cap above");

        screen.field("feeders", FeederCapsEditor.class).setValue(List.of(NORTH));
        screen.button("Add a draw target").click();
        screen.button("Save").click();
        assertThat(screen.errorAt("draw_targets")).isEqualTo("What is to be drawn at least must be above 0 MW");
        assertThat(screen.errorAt("feeders")).isEmpty();
        assertThat(stored()).isEqualTo(site);
    }

    @Test
    @DisplayName("keeps when caps are lower and the base load is another one, and shows it again, in the site's time")
    void keptChanges() {
        open();
        screen.field("feeders", FeederCapsEditor.class).setValue(List.of(NORTH));
        screen.field("limit_changes", LimitChangesEditor.class).setValue(CHANGES);
        screen.button("Save").click();
        assertThat(screen.isOpen()).isFalse();
        assertThat(LimitChanges.of(stored().limits())).isEqualTo(CHANGES);

        try (Screen again = new Screen(admin)) {
            open();
            again.button("Save").click();
        }
        assertThat(LimitChanges.of(stored().limits())).isEqualTo(CHANGES);
        assertThat(facts().get(facts().size() - 2).value())
                .isEqualTo("cap at the meter 5.0\u00a0MW: Jul, Aug, Mon\u00a0– Fri, 13:00\u00a0– 19:30;"
                        + " cap of feeder North 0\u00a0W: 3 Dec 2026, 06:00 CST\u00a0– 3 Dec 2026, 14:00 CST;"
                        + " base load 700\u00a0kW: every day");
    }

    @Test
    @DisplayName("reads a base load from rows of a spreadsheet, in the site's time, and has words for it")
    void pasted() {
        open();
        loads().setValue("Zeit;kW\n01.12.2026 00:00;120,5\n01.12.2026 00:15;90\n");
        assertThat(screen.text()).contains(SERIES_WORDS);
        screen.button("Save").click();

        assertThat(screen.isOpen()).isFalse();
        assertThat(stored().limits().baseLoadSeries()).isEqualTo(SERIES);
        assertThat(facts().get(2)).isEqualTo(new FleetFact("Load from a series", SERIES_WORDS));
    }

    @Test
    @DisplayName("keeps a base load from a series that nobody touches, and removes it on a click")
    void keptSeries() {
        done(presenter.change(admin, site, new ManageSites.Changes(site.name(), site.zone(), LIMITS.drawing(SERIES))));
        open();
        assertThat(screen.text()).contains(SERIES_WORDS);
        megawatts("base_load").setValue(BigDecimal.valueOf(0.7));
        screen.button("Save").click();
        assertThat(stored().limits().baseLoadSeries()).isEqualTo(SERIES);

        try (Screen again = new Screen(admin)) {
            open();
            again.button("Remove the series").click();
            again.button("Save").click();
        }
        assertThat(stored().limits().baseLoadSeries()).isNull();
        assertThat(stored().limits().baseLoad()).isEqualTo(Power.ofWatts(700_000));
    }

    @Test
    @DisplayName("says in which row of a series what is wrong, and saves nothing until it is right")
    void refusedSeries() {
        open();
        loads().setValue("2026-12-01 00:00;1\n2026-12-01 00:15;1\n2026-12-01 00:45;1\n");
        screen.button("Save").click();

        assertThat(screen.isOpen()).isTrue();
        assertThat(screen.errorAt("base_load_series"))
                .isEqualTo("Row 3 must be 15\u00a0min after the row above, as the second is after the first");
        assertThat(stored()).isEqualTo(site);
    }

    @Test
    @DisplayName("says what a time in which limits are others must be, and saves nothing until it is that")
    void refusedChanges() {
        open();
        LimitChangesEditor changes = screen.field("limit_changes", LimitChangesEditor.class);
        changes.setValue(new LimitChanges(List.of(new Derating("South", Power.NONE, ONCE)), List.of()));
        screen.button("Save").click();
        assertThat(screen.errorAt("limit_changes")).isEqualTo("Feeder South must have a cap above");

        changes.setValue(new LimitChanges(List.of(new Derating(null, Power.ofWatts(24_000_001), ONCE)), List.of()));
        screen.button("Save").click();
        assertThat(screen.errorAt("limit_changes")).isEqualTo("A lower cap must not be above the power cap");

        screen.button("Add a time").click();
        screen.button("Save").click();
        assertThat(screen.errorAt("limit_changes")).isNotEmpty();
        assertThat(stored()).isEqualTo(site);
    }

    @Test
    @DisplayName("says at the field what breaks a rule, and keeps what was typed")
    void refused() throws PropertyChangeDeniedException {
        open();
        Screen.type(megawatts("base_load"), "24.5");
        screen.field("feeders", FeederCapsEditor.class).setValue(List.of(NORTH, new FeederCap("South", Power.NONE)));
        names().getLast().setValue("North");

        screen.button("Save").click();

        assertThat(screen.isOpen()).isTrue();
        assertThat(screen.errorAt("base_load")).isEqualTo("The base load must not be above the power cap");
        assertThat(screen.errorAt("feeders")).isEqualTo("Feeder North stands there twice");
        assertThat(megawatts("base_load").getValue()).isEqualTo("24.5");
        assertThat(names()).extracting(ComboBox::getValue).containsExactly("North", "North");
        assertThat(stored()).isEqualTo(site);
    }

    @Test
    @DisplayName("writes over nobody: what somebody else has saved meanwhile is shown beside one's own")
    void rivals() {
        open();
        megawatts("base_load").setValue(BigDecimal.valueOf(0.7));
        done(presenter.change(admin, site, new ManageSites.Changes(site.name(), site.zone(), LIMITS)));

        screen.button("Save").click();

        assertThat(screen.text()).contains("North: 2.5\u00a0MW", "500\u00a0kW", "700\u00a0kW");
        assertThat(stored().limits()).isEqualTo(LIMITS);
    }

    @Test
    @DisplayName("offers the feeders that groups are on, as that of a group offers those that have caps")
    void offered() {
        mine.group(site, Mine.miners("A", 1, 0).at(Placement.of("South", List.of())));
        open();
        screen.button("Add a feeder").click();

        assertThat(names().getLast().getListDataView().getItems()).containsExactly("South");
        assertThat(PlacementFields.feeders(site.with(site.name(), site.zone(), LIMITS), presenter.groups(admin, site)))
                .containsExactly("North", "South");
    }

    @Test
    @DisplayName("has the words of the site's page")
    void words() {
        assertThat(SiteLimitsWords.facts(LIMITS, site.zone(), site.currency()))
                .containsExactly(
                        new FleetFact("Power cap", "24.0\u00a0MW"),
                        new FleetFact("Base load", "500\u00a0kW"),
                        new FleetFact("Load from a series", "none"),
                        new FleetFact("Caps of feeders", "North: 2.5\u00a0MW"),
                        new FleetFact("Limits at certain times", "none"),
                        new FleetFact("Draw targets", "none"));
        assertThat(SiteLimitsWords.facts(SiteLimits.NONE, site.zone(), site.currency()))
                .extracting(FleetFact::value)
                .containsExactly("none known", "none", "none", "none known", "none", "none");
    }

    private void open() {
        SiteForm.edit(presenter, stored(), saved -> {});
    }

    private RegisteredSite stored() {
        return presenter.find(admin, site.id()).orElseThrow();
    }

    private List<FleetFact> facts() {
        return SiteLimitsWords.facts(stored().limits(), site.zone(), site.currency());
    }

    private DrawTargetsEditor targets() {
        return screen.field("draw_targets", DrawTargetsEditor.class);
    }

    private TextArea loads() {
        return screen.all(TextArea.class).getFirst();
    }

    private QuantityField megawatts(String name) {
        return screen.field(name, QuantityField.class);
    }

    @SuppressWarnings("unchecked")
    private List<ComboBox<String>> names() {
        return screen.all(ComboBox.class).stream()
                .filter(field ->
                        "Name of the feeder".equals(field.getAriaLabel().orElse("")))
                .map(field -> (ComboBox<String>) field)
                .toList();
    }
}
