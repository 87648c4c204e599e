package io.hashwatt.domain.plan.site;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Until;
import io.hashwatt.domain.schedule.intent.Claim;
import io.hashwatt.domain.schedule.intent.Claims;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.LevelRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("To a cap")
class CapYieldingTest {

    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Interval TWO_HOURS = Interval.of(START, HOUR.multipliedBy(2));
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final PlanningGrid grid = new PlanningGrid(
            IntStream.range(0, 2)
                    .mapToObj(hour -> Interval.of(START.plus(HOUR.multipliedBy(hour)), HOUR))
                    .map(hour -> new Slot(
                            hour, new Slot.PowerQuote(BigDecimal.TEN, Finality.FINAL, START), new BigDecimal("50")))
                    .toList(),
            new LocalDays(BERLIN),
            EUR);

    @Test
    @DisplayName("yields what nobody wants before what a file demands")
    void choiceBeforeFloors() {
        SitePlan plan =
                planned(5_000, group("chooses", "100"), demanding(group("must run", "80"), Claims.told("heat")));

        assertThat(levels(plan)).containsExactly(0, 1);
        assertThat(reason(plan, 0)).contains("the site's cap");
        assertThat(plan.capExceedances()).isEmpty();
    }

    @Test
    @DisplayName("yields who makes less of its room, and is told who makes more")
    void whoUsesItBetter() {
        SitePlan plan = planned(5_000, group("S19", "80"), group("S21", "100"));

        assertThat(levels(plan)).containsExactly(0, 1);
        assertThat(reason(plan, 0)).contains("the site's cap is worth", "S21 uses it better");
    }

    @Test
    @DisplayName("yields one of two that are alike, of whom none makes more of it")
    void alike() {
        SitePlan plan = planned(5_000, group("A1", "100"), group("A2", "100"));

        assertThat(levels(plan)).containsOnlyOnce(1);
        assertThat(reason(plan, 0) + reason(plan, 1)).contains("the site's cap").doesNotContain("better");
    }

    @Test
    @DisplayName("yields also what draws more than there are numbers for")
    void beyondNumbers() {
        GroupTask small = group("small", "100");
        MinerGroup like = small.group();
        PowerLevel off = like.level(0);
        PowerLevel huge = new PowerLevel(
                "huge", new Power(new BigDecimal("1e19")), like.level(1).hashrate());
        MinerGroup large = new MinerGroup(
                "large", like.miners(), List.of(off, huge), like.limits(), like.startCost(), like.defaultLevel());

        SitePlan plan = planned(5_000, small, GroupTask.of(large));

        assertThat(levels(plan)).containsExactly(1, 0);
        assertThat(plan.capExceedances()).isEmpty();
    }

    @Test
    @DisplayName("yields a calendar before what somebody wants now, whatever earns more")
    void calendarsBeforePeople() {
        SitePlan plan = planned(
                5_000,
                demanding(
                        group("by a calendar", "100"),
                        claims(
                                IntentClass.CALENDAR,
                                new Origin.Calendar("Days", new Until(TWO_HOURS.end(), START, BERLIN)))),
                demanding(
                        group("by somebody", "80"),
                        claims(
                                IntentClass.OVERRIDE,
                                new Origin.Decision(Intervention.Kind.OVERRIDE, "anna", null, "test"))));

        assertThat(levels(plan)).containsExactly(0, 1);
        assertThat(reason(plan, 0)).contains("calendar 'Days'", "the site's cap");
        assertThat(plan.capExceedances()).isEmpty();
    }

    @Test
    @DisplayName("yields what somebody wants before a run that may not end yet")
    void peopleBeforeMinimumTimes() {
        GroupTask running = new GroupTask(
                group("runs for two hours", "80", TransitionLimits.NONE.withMinimumUp(HOUR.multipliedBy(2)))
                        .group(),
                new GroupState(1, Duration.ZERO, 1),
                List.of());
        SitePlan plan = planned(
                5_000,
                running,
                demanding(
                        group("by somebody", "100"),
                        claims(
                                IntentClass.OVERRIDE,
                                new Origin.Decision(Intervention.Kind.OVERRIDE, "anna", null, "test"))));

        assertThat(levels(plan)).containsExactly(1, 0);
    }

    @Test
    @DisplayName("yields even a run that may not end yet; above it stays only what cannot be switched off")
    void capsComeFirst() {
        GroupTask running = new GroupTask(
                group("runs for two hours", "80", TransitionLimits.NONE.withMinimumUp(HOUR.multipliedBy(2)))
                        .group(),
                new GroupState(1, Duration.ZERO, 1),
                List.of());

        assertThat(levels(planned(1_000, running))).containsExactly(0);
        assertThat(planned(1_000, running).capExceedances()).isEmpty();
        assertThat(planned(10, running).capExceedances()).hasSize(2);
        assertThat(levels(planned(10, running))).containsExactly(0);
    }

    @Test
    @DisplayName("yields everything that can be switched off where the rest is above it by itself")
    void standbyAboveCap() {
        GroupTask off = group("is off and would run", "100");
        GroupTask running = new GroupTask(group("runs", "100").group(), new GroupState(1, HOUR, 1), List.of());
        SitePlan plan = planned(10, off, running);

        assertThat(plan.groups()).allSatisfy(each -> assertThat(each.starts()).isZero());
        assertThat(levels(plan)).containsExactly(0, 0);
        assertThat(plan.capExceedances())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.drawn()).isEqualTo(Power.ofWatts(30)));
    }

    @Test
    @DisplayName("yields a group that is told its levels, and says that it is the cap")
    void toldLevels() {
        SitePlan plan = planned(5_000, told(group("first", "100")), told(group("second", "80")));

        assertThat(levels(plan)).containsExactly(1, 0);
        assertThat(reason(plan, 1)).contains("strike, as nearly as its limits allow", "the site's cap");
        assertThat(reason(plan, 0)).doesNotContain("cap");
    }

    private static GroupTask told(GroupTask task) {
        LevelRule on = new LevelRule(LevelRange.of(1), Claims.told("strike"));
        return new GroupTask(task.group(), task.initial(), List.of(), List.of(new Timed<>(TWO_HOURS, on)));
    }

    private SitePlan planned(long cap, GroupTask... tasks) {
        List<MinerGroup> groups = List.of(tasks).stream().map(GroupTask::group).toList();
        Site site = new Site(BERLIN, EUR, SiteLimits.of(Power.ofWatts(cap)), groups);
        return SitePlanner.insist(site, List.of(tasks), grid) instanceof SitePlanner.Outcome.Planned(SitePlan plan)
                ? plan
                : org.assertj.core.api.Assertions.fail("no plan");
    }

    private static GroupTask group(String name, String terahash) {
        return group(name, terahash, TransitionLimits.NONE);
    }

    private static GroupTask group(String name, String terahash, TransitionLimits limits) {
        return GroupTask.of(new MinerGroup(
                name,
                1,
                List.of(PowerLevel.of("off", 15, "0"), PowerLevel.of("on", 3_000, terahash)),
                limits,
                StartCost.NONE,
                0));
    }

    private static GroupTask demanding(GroupTask task, Claims claims) {
        LevelRule on = new LevelRule(LevelRange.of(1), claims);
        return new GroupTask(task.group(), task.initial(), List.of(new Timed<>(TWO_HOURS, on)));
    }

    private static Claims claims(IntentClass by, Origin origin) {
        return new Claims(List.of(new Claim(by, new UUID(0, 1), origin)), List.of());
    }

    private static List<Integer> levels(SitePlan plan) {
        return plan.groups().stream().map(group -> group.level(0)).toList();
    }

    private static String reason(SitePlan plan, int group) {
        GroupPlan about = plan.groups().get(group);
        return about.slots().getFirst().reason().describe(new CurrencyCode("EUR"));
    }
}
