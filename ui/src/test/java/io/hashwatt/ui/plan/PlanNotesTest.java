package io.hashwatt.ui.plan;

import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is said above a plan of a site with draw targets")
class PlanNotesTest {

    private static final SiteLimits CAPPED =
            new SiteLimits(null, List.of(new FeederCap("North", Power.ofWatts(500_000))), Power.NONE);
    private static final SiteLimits AIMED = CAPPED.aimingAt(List.of(new DrawTarget(
            null,
            DrawTarget.Side.AT_LEAST,
            Power.ofWatts(9_000_000),
            BigDecimal.TEN,
            new Validity.Once(Interval.of(Mine.NOW, Duration.ofHours(2))))));

    private final Actor actor = new FakeTenancy().actor("admin");
    private final Mine mine = new Mine(actor);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);

    PlanNotesTest() {
        mine.group(site, Mine.miners("A", 100, 0).at(Placement.of("North", List.of())));
        mine.group(site, Mine.miners("B", 100, 1).at(Placement.of("North", List.of())));
        mine.prices(mine.market(site), 34);
    }

    @Test
    @DisplayName("is what it was planned under and what it misses, also where the target is gone")
    void targetIsGone() {
        change(1, AIMED);
        mine.plan(site);
        change(2, CAPPED);

        assertThat(notes())
                .contains("under the site’s caps, draw targets and blocks")
                .contains(
                        "At least 9.0\u00a0MW at the meter: up to 8.6\u00a0MW are missing, 17.12 MWh in all; the penalty is $171.20");
    }

    @Test
    @DisplayName("is nothing of targets that came later")
    void targetCameLater() {
        change(1, CAPPED);
        mine.plan(site);
        change(2, AIMED);

        assertThat(notes()).contains("under the site’s caps").doesNotContain("draw targets", "penalty");
    }

    private void change(long version, SiteLimits limits) {
        done(mine.process()
                .fleet()
                .manageSites()
                .change(actor, site.id(), version, new ManageSites.Changes(site.name(), site.zone(), limits)));
    }

    private String notes() {
        PlanPresenter presenter = PlanPresenters.of(mine);
        RegisteredSite now =
                mine.process().fleet().manageSites().find(actor, site.id()).orElseThrow();
        try (Screen screen = new Screen(actor)) {
            screen.show(new PlanNotes((PlanScreen.Shown) presenter.show(actor, now, PlanAddress.PLAIN)));
            return screen.text();
        }
    }
}
