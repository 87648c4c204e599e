package io.hashwatt.ui.fleet;

import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.form.QuantityField;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form of a site")
class SiteFormTest {

    private static final FeederCap NORTH = new FeederCap("North", Power.ofWatts(2_500_000));
    private static final SiteLimits LIMITS =
            new SiteLimits(Power.ofWatts(24_000_000), List.of(NORTH), Power.ofWatts(500_000));

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
        assertThat(SiteLimitsWords.facts(LIMITS))
                .containsExactly(
                        new FleetFact("Power cap", "24.0\u00a0MW"),
                        new FleetFact("Base load", "500\u00a0kW"),
                        new FleetFact("Caps of feeders", "North: 2.5\u00a0MW"));
        assertThat(SiteLimitsWords.facts(SiteLimits.NONE))
                .extracting(FleetFact::value)
                .containsExactly("none known", "none", "none known");
    }

    private void open() {
        SiteForm.edit(presenter, stored(), saved -> {});
    }

    private RegisteredSite stored() {
        return presenter.find(admin, site.id()).orElseThrow();
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
