package io.hashwatt.ui.overview;

import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.PlannedMoney;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.overview.OverviewPresenter.Overview;
import io.hashwatt.ui.overview.SiteOverview.State;
import io.hashwatt.ui.plan.SitePower;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The overview")
class OverviewPresenterTest {

    /** It draws something even while it is off. */
    private static final MinerGroup STANDBY = new MinerGroup(
            "Standby",
            1,
            List.of(PowerLevel.of("off", 15, "0"), PowerLevel.of("on", 3_500, "200")),
            TransitionLimits.NONE,
            StartCost.NONE,
            0);

    private final Actor actor = new FakeTenancy().actor("admin");
    private final Mine mine = new Mine(actor);
    private final OverviewPresenter presenter = new OverviewPresenter(
            mine.process().fleet().manageSites(),
            new SiteLook(
                    mine.process().fleet().manageGroups(),
                    mine.process().series().readSiteMarket(),
                    mine.process().planning().readPlans(),
                    mine.process().planning().readWhy(),
                    mine.process().planning().readGrounds()),
            mine.process().schedule().readControl(),
            mine.process().schedule().readInterventions(),
            mine.scenario().clock());

    @Test
    @DisplayName("asks for what a site lacks, one thing at a time")
    void whatASiteLacks() {
        RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
        assertThat(needs()).containsExactly(new Need.NoGroups(site));

        mine.groups(site, 1, 100);
        assertThat(needs()).containsExactly(new Need.NoMarket(site));

        var power = mine.market(site);
        assertThat(needs()).hasSize(2).hasOnlyElementsOfTypes(Need.StalePrices.class, Need.NoPlan.class);

        mine.prices(power, 34);
        assertThat(needs()).containsExactly(new Need.NoPlan(site));
    }

    @Test
    @DisplayName("says of a safety stop, before all else, since when it stands and why")
    void stopped() {
        RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
        Intervene.Draft stop = new Intervene.Draft(
                Intervention.Kind.SAFETY_STOP,
                new Target.WholeSite(),
                Wish.OFF,
                null,
                new Intervene.Lasting.UntilEnded(),
                "smoke in hall 2");
        mine.groups(site, 1, 100);
        done(mine.process().schedule().intervene().begin(actor, site.id(), stop));

        assertThat(needs())
                .first()
                .isEqualTo(new Need.Stopped(site, Mine.NOW.truncatedTo(ChronoUnit.MINUTES), "smoke in hall 2"));
    }

    @Test
    @DisplayName("shows what is planned, from the stored plan and nothing else")
    void planned() {
        RegisteredSite site = planned("Brazos Ridge", Power.ofWatts(24_000_000));
        SiteOverview shown = show().sites().getFirst();
        SiteDigest digest = shown.digest().orElseThrow();
        PlanRecord plan = digest.plan();
        var groups = mine.process().planning().readPlans().groups(actor, plan.id());

        assertThat(shown.state()).isEqualTo(State.PLANNED);
        assertThat(digest.drawn()).isEqualTo(SitePower.at(groups, Mine.NOW));
        assertThat(shown.price().map(SiteOverview.PriceNow::finality)).contains(Finality.FINAL);
        assertThat(shown.most()).contains(site.limits().powerCap());
        assertThat(digest.restOfToday())
                .isEqualTo(PlannedMoney.of(
                        groups,
                        plan.targetMisses(),
                        new io.hashwatt.domain.kernel.Interval(
                                groups.getFirst()
                                        .slotAt(Mine.NOW)
                                        .orElseThrow()
                                        .interval()
                                        .start(),
                                Instant.parse("2026-11-25T06:00:00Z")),
                        site.currency(),
                        site.limits(),
                        site.zone()));
    }

    @Test
    @DisplayName("needs somebody for gaps in the prices and a plan that ends soon")
    void gapsAndEnd() {
        RegisteredSite site = planned("Brazos Ridge", null);

        assertThat(needs()).singleElement().isInstanceOfSatisfying(Need.MissingPrices.class, gap -> {
            assertThat(gap.count()).isEqualTo(1);
            assertThat(gap.first().length()).isEqualTo(Duration.ofHours(1));
        });

        mine.scenario().clock().advance(Duration.ofHours(25));
        assertThat(needs())
                .contains(new Need.PlanEnds(
                        site,
                        show().sites()
                                .getFirst()
                                .digest()
                                .orElseThrow()
                                .plan()
                                .period()
                                .end()));
    }

    @Test
    @DisplayName("puts what is wrong now first: a cap that standby alone exceeds, prices that have ended")
    void urgentFirst() {
        planned("Pecos Flats", null);
        planned("Brazos Ridge", Power.ofWatts(1), STANDBY);

        assertThat(needs().getFirst()).isInstanceOf(Need.AboveCap.class);
        assertThat(needs().getLast().isUrgent()).isFalse();

        mine.scenario().clock().advance(Duration.ofHours(37));
        assertThat(needs()).filteredOn(Need.StalePrices.class::isInstance).hasSize(2);
        assertThat(show().planned()).isEmpty();
    }

    @Test
    @DisplayName("needs nobody where prices are forecast, until the last one is some hours old")
    void forecast() {
        RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
        mine.groups(site, 1, 100);
        mine.history(site, mine.market(site), 5);
        mine.plan(site);
        assertThat(needs()).noneMatch(Need.StalePrices.class::isInstance);

        mine.scenario().clock().advance(Duration.ofHours(3));

        assertThat(needs())
                .contains(new Need.StalePrices(site, Optional.of(Mine.NOW.truncatedTo(ChronoUnit.HOURS)), true));
    }

    @Test
    @DisplayName("needs somebody for a number that can hardly be meant")
    void implausible() {
        RegisteredSite site = planned("Brazos Ridge", null);
        mine.group(site, Mine.inGigahash("Hall G"));

        assertThat(needs()).first().isInstanceOfSatisfying(Need.Implausible.class, need -> {
            assertThat(need.first().likelyUnit()).isEqualTo("GH/s");
            assertThat(need.count()).isEqualTo(1);
        });
    }

    @Test
    @DisplayName("needs somebody for a hashprice that rests on an old price")
    void oldPrice() {
        RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
        mine.groups(site, 1, 100);
        mine.prices(mine.derivedMarket(site), 34);
        mine.scenario().clock().advance(Duration.ofDays(30));

        assertThat(needs()).hasAtLeastOneElementOfType(Need.OldPrice.class);
    }

    private RegisteredSite planned(String name, @org.jspecify.annotations.Nullable Power cap, MinerGroup... more) {
        RegisteredSite site = mine.site(name, "America/Chicago", "USD", cap);
        mine.groups(site, 2, 100);
        for (MinerGroup group : more) {
            mine.group(site, group);
        }
        mine.prices(mine.market(site), 34);
        mine.plan(site);
        return site;
    }

    private Overview show() {
        return presenter.show(actor);
    }

    private List<Need> needs() {
        return Need.of(show());
    }
}
