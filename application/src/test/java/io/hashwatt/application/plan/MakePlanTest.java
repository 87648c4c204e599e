package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Given.miners;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.making.MakePlan.Result;
import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.plan.group.ReasonKind;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan of a site")
class MakePlanTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");

    @Test
    @DisplayName("runs the miners where power is cheap, from this minute on, as far as there are prices")
    void plans() {
        given.prices(admin, mine.power(), START, "10", "300", "10");

        PlanRecord plan = made(null, null);

        assertThat(levels(plan)).containsExactly(1, 0, 1);
        assertThat(plan.period()).isEqualTo(Interval.of(START, Duration.ofHours(3)));
        assertThat(plan.starts()).isEqualTo(2);
        assertThat(plan.finalUntil()).isEqualTo(START.plus(Duration.ofHours(3)));
        assertThat(plan.trigger()).isEqualTo(PlanRecord.Trigger.REQUESTED);
        assertThat(plan.by()).isEqualTo(admin.principal().toString());
        assertThat(plan.inputs().siteVersion()).isEqualTo(1);
        assertThat(plan.inputs().marketVersion()).isEqualTo(1);
        assertThat(plan.inputs().pricesRecordedBy()).isEqualTo(Scenario.NOW);
        assertThat(plan.inputs().position().site())
                .as("a group and a choice of series")
                .isEqualTo(2);
        assertThat(plan.kind()).isEqualTo(PlanRecord.Kind.OPERATIVE);
    }

    @Test
    @DisplayName("is kept with its slots, and noted in the journal")
    void kept() {
        given.prices(admin, mine.power(), START, "10", "300");

        PlanRecord plan = made(null, null);

        assertThat(process.planning().readPlans().find(admin, plan.id())).contains(plan);
        assertThat(process.planning()
                        .readPlans()
                        .group(admin, plan.id(), mine.group().id()))
                .contains(groupPlan(plan));
        assertThat(given.events(admin)).endsWith("plan.made");
    }

    @Test
    @DisplayName("reaches 36 hours when prices reach farther")
    void horizon() {
        given.prices(admin, mine.power(), START, Collections.nCopies(48, "10").toArray(String[]::new));

        assertThat(made(null, null).period()).isEqualTo(Interval.of(START, Scenario.HORIZON));
    }

    @Test
    @DisplayName("reaches exactly as far as asked for, and holds the miners off where no price is known")
    void asAsked() {
        given.prices(admin, mine.power(), START, "10", "10");
        Instant from = START.plus(Duration.ofMinutes(30));
        Instant to = START.plus(Duration.ofHours(4));

        PlanRecord plan = made(from, to);

        assertThat(plan.period()).isEqualTo(new Interval(from, to));
        assertThat(levels(plan)).containsExactly(1, 1, 0);
        assertThat(slots(plan).getLast().kind()).isEqualTo(ReasonKind.NO_PRICE);
    }

    @Test
    @DisplayName("goes on behind the real-time prices on those of the day ahead, marked as estimated")
    void estimated() {
        MarketSeries dayAhead = given.series(admin, "day ahead", Samples.powerPrices("elsewhere"));
        SiteMarket market = process.series()
                .manageSiteMarket()
                .find(admin, mine.site().id())
                .orElseThrow();
        done(process.series()
                .manageSiteMarket()
                .set(
                        admin,
                        mine.site().id(),
                        1,
                        new ManageSiteMarket.Choice(market.power(), dayAhead.id(), market.hashprice())));
        given.prices(admin, mine.power(), START, "10");
        given.prices(admin, dayAhead, START, "300", "300", "10");

        PlanRecord plan = made(null, null);

        assertThat(levels(plan)).containsExactly(1, 0, 1);
        assertThat(slots(plan))
                .extracting(ExplainedSlot::finality)
                .containsExactly(Finality.FINAL, Finality.ESTIMATED, Finality.ESTIMATED);
        assertThat(plan.finalUntil()).isEqualTo(START.plus(HOUR));
    }

    @Test
    @DisplayName("needs a site, a group, a choice of series, prices, and a period")
    void notReady() {
        assertThat(make(new SiteId(scenario.unknownId()), null, null)).isEqualTo(new Result.NoSite());
        RegisteredSite bare = given.site(admin, "bare");
        assertThat(make(bare.id(), null, null)).isEqualTo(new Result.NotReady("", "the site has no group yet"));
        given.group(admin, bare.id(), "hall");
        assertThat(make(bare.id(), null, null))
                .isEqualTo(new Result.NotReady("", "nobody has chosen the series the site is planned on"));
        assertThat(make(mine.site().id(), null, null))
                .isEqualTo(new Result.NoPrices(Interval.of(START, Scenario.HORIZON)));
        assertThat(make(mine.site().id(), START, START)).isEqualTo(new Result.NotReady("to", "must be after from"));
        assertThat(given.events(admin)).doesNotContain("plan.made");
    }

    @Test
    @DisplayName("of another tenant's site is not to be had")
    void ofAnother() {
        given.prices(admin, mine.power(), START, "10");
        PlanRecord plan = made(null, null);
        Actor other = given.tenant("other");

        assertThat(process.planning()
                        .makePlan()
                        .make(other, new MakePlan.Command(mine.site().id(), null, null)))
                .isEqualTo(new Result.NoSite());
        assertThat(process.planning().readPlans().find(other, plan.id())).isEmpty();
        assertThat(process.planning().readPlans().groups(other, plan.id())).isEmpty();
        assertThat(process.planning().readPlans().inForce(other, mine.site().id(), Scenario.NOW))
                .isEmpty();
    }

    @Test
    @DisplayName("begins where the plan before leaves each group")
    void initialState() {
        givenMinimumUp(Duration.ofHours(3));
        given.prices(admin, mine.power(), START, "-1000", "300", "300", "300");
        made(null, null);

        scenario.clock().advance(HOUR);
        PlanRecord next = made(null, null);

        assertThat(groupPlan(next).initial()).isEqualTo(new GroupState(1, HOUR, 1));
        assertThat(levels(next)).as("two hours more, because it was started").containsExactly(1, 1, 0);
    }

    @Test
    @DisplayName("begins there also when it is made within the same minute as the one before")
    void sameMinute() {
        givenMinimumUp(Duration.ofHours(3));
        given.prices(admin, mine.power(), START, "-1000", "300", "300", "300");
        made(null, null);
        scenario.clock().advance(HOUR);
        PlanRecord next = made(null, null);

        scenario.clock().advance(Duration.ofSeconds(20));
        PlanRecord again = made(null, null);

        assertThat(again.period()).isEqualTo(next.period());
        assertThat(groupPlan(again).initial()).isEqualTo(new GroupState(1, HOUR, 1));
        assertThat(levels(again)).isEqualTo(levels(next));
    }

    @Test
    @DisplayName("takes a group for off when the plan before does not reach up to it")
    void beyondThePlanBefore() {
        given.prices(admin, mine.power(), START, "10");
        made(null, null);
        scenario.clock().advance(Duration.ofHours(2));
        given.prices(admin, mine.power(), START.plus(HOUR), "10", "10", "10");

        assertThat(groupPlan(made(null, null)).initial()).isEqualTo(GroupState.OFF);
    }

    @Test
    @DisplayName("takes a group to stand at the nearest level if that of before is not there any more")
    void levelIsGone() {
        MinerGroup two = mine.group().group();
        List<PowerLevel> three = List.of(two.level(0), two.level(1), PowerLevel.of("turbo", 3_100, "200"));
        changeGroup(1, new MinerGroup("hall", 100, three, two.limits(), two.startCost(), 0));
        given.prices(admin, mine.power(), START, "10", "10");
        assertThat(levels(made(null, null))).containsExactly(2, 2);
        changeGroup(2, two);
        scenario.clock().advance(HOUR);

        assertThat(groupPlan(made(null, null)).initial()).isEqualTo(new GroupState(1, HOUR, 1));
    }

    @Test
    @DisplayName("comes into force with this minute, for the time it is about")
    void inForce() {
        given.prices(admin, mine.power(), START, "10", "10");

        Result.Made made = (Result.Made) make(mine.site().id(), null, null);

        assertThat(made.inForceSince()).isEqualTo(Scenario.NOW);
        assertThat(inForce(START)).contains(made.plan());
        assertThat(inForce(START.plus(Duration.ofHours(2)).minusNanos(1))).contains(made.plan());
        assertThat(inForce(START.plus(Duration.ofHours(2)))).isEmpty();
        assertThat(inForce(START.minusNanos(1))).isEmpty();
        assertThat(lastFacts()).containsEntry("kind", "OPERATIVE").containsEntry("in_force", "true");
    }

    @Test
    @DisplayName("for a time of somebody's choice is kept, and never in force")
    void whatIf() {
        given.prices(admin, mine.power(), START, "10", "10", "10", "10");
        PlanRecord ruling = made(null, null);

        Result.Made part = (Result.Made) make(mine.site().id(), START, START.plus(Duration.ofHours(2)));
        Result.Made open = (Result.Made) make(mine.site().id(), START, null);

        assertThat(List.of(part.plan().kind(), open.plan().kind())).containsOnly(PlanRecord.Kind.WHAT_IF);
        assertThat(part.inForceSince()).isNull();
        assertThat(lastFacts()).containsEntry("kind", "WHAT_IF").containsEntry("in_force", "false");
        assertThat(inForce(START.plus(HOUR))).contains(ruling);
        ReadPlans plans = process.planning().readPlans();
        assertThat(plans.newestFirst(admin, mine.site().id(), Optional.empty(), 9))
                .containsExactly(open.plan(), part.plan(), ruling);
        assertThat(plans.newestFirst(
                        admin, mine.site().id(), Optional.of(part.plan().id()), 9))
                .containsExactly(ruling);
        assertThat(plans.inForceSince(admin, List.of(ruling.id(), part.plan().id())))
                .isEqualTo(Map.of(ruling.id(), Scenario.NOW));
    }

    private void givenMinimumUp(Duration time) {
        changeGroup(1, miners("hall", TransitionLimits.NONE.withMinimumUp(time)));
    }

    private void changeGroup(long version, MinerGroup changed) {
        done(process.fleet().manageGroups().change(admin, mine.group().id(), version, changed));
    }

    private Result make(SiteId site, @Nullable Instant from, @Nullable Instant to) {
        return process.planning().makePlan().make(admin, new MakePlan.Command(site, from, to));
    }

    private PlanRecord made(@Nullable Instant from, @Nullable Instant to) {
        return ((Result.Made) make(mine.site().id(), from, to)).plan();
    }

    private GroupPlanRecord groupPlan(PlanRecord plan) {
        return process.planning().readPlans().groups(admin, plan.id()).getFirst();
    }

    private List<ExplainedSlot> slots(PlanRecord plan) {
        return groupPlan(plan).slots();
    }

    private List<Integer> levels(PlanRecord plan) {
        return slots(plan).stream().map(ExplainedSlot::level).toList();
    }

    private Optional<PlanRecord> inForce(Instant instant) {
        return process.planning().readPlans().inForce(admin, mine.site().id(), instant);
    }

    private Map<String, String> lastFacts() {
        return process.tenancy()
                .readJournal()
                .eventsAfter(admin, 0, 1_000)
                .getLast()
                .change()
                .facts();
    }
}
