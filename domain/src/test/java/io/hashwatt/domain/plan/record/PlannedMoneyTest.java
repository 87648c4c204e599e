package io.hashwatt.domain.plan.record;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.PlanScenario;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.site.TargetMiss;
import io.hashwatt.domain.schedule.ControlMode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a stored plan earns in a part of its time")
class PlannedMoneyTest {

    @Test
    @DisplayName("is over all of it the plan's own profit, starts included")
    void wholePlan() {
        GroupPlan plan =
                new PlanScenario().startCost(15).prices(60, 60, 300, 60, 100).plan();

        assertThat(money(plan, 0, 240).planned()).isEqualByComparingTo(plan.profit());
    }

    @Test
    @DisplayName("counts the cost of a start where the start is made")
    void startsWhereTheyAreMade() {
        GroupPlan plan =
                new PlanScenario().startCost(15).prices(60, 300, 60, 60).plan();

        assertThat(money(plan, 0, 60).planned()).as("off").isEqualTo(eur("0"));
        assertThat(money(plan, 60, 120).planned()).as("80 less the start").isEqualTo(eur("65"));
        assertThat(money(plan, 120, 180).planned()).as("80, still on").isEqualTo(eur("80"));
    }

    @Test
    @DisplayName("counts the cost of a change of level, and the hash that it loses, where they fall")
    void changesWhereTheyAreMade() {
        GroupPlan plan = new PlanScenario()
                .initially(2, 600)
                .levelChange(2, 3)
                .prices(60, 50, 100, 100, 50)
                .plan();

        assertThat(money(plan, 0, 240).planned()).isEqualByComparingTo(plan.profit());
        assertThat(money(plan, 60, 120).planned()).as("20 less 2 and 6 of hash").isEqualTo(eur("12"));
        assertThat(money(plan, 120, 180).planned()).as("20, still there").isEqualTo(eur("20"));
    }

    @Test
    @DisplayName("stands beside what the highest level would earn throughout")
    void againstAlwaysOn() {
        PlannedMoney money = money(new PlanScenario().prices(60, 60, 300).plan(), 0, 120);

        assertThat(money.alwaysOn()).as("80, and 400 lost").isEqualTo(eur("-320"));
        assertThat(money.gain()).isEqualTo(eur("400"));
    }

    @Test
    @DisplayName("says how many slots have no price, and how sure the prices are")
    void whatIsKnown() {
        PlannedMoney money = money(new PlanScenario().prices(60, 60).gap(60).plan(), 0, 120);

        assertThat(money.pricedSlots()).isEqualTo(1);
        assertThat(money.unpricedSlots()).isEqualTo(1);
        assertThat(money.weakest()).isEqualTo(Finality.FINAL);
        assertThat(PlannedMoney.nothing(EUR).weakest()).isNull();
    }

    @Test
    @DisplayName("takes in the slots that begin in the part, each as a whole")
    void slotsThatBeginInIt() {
        GroupPlan plan = new PlanScenario().prices(60, 60, 60).plan();

        assertThat(money(plan, 0, 61).planned()).isEqualTo(eur("160"));
        assertThat(money(plan, 1, 61).planned()).isEqualTo(eur("80"));
    }

    @Test
    @DisplayName("is measured against the highest level that the site's cap leaves room for")
    void underACap() {
        GroupPlan plan = new PlanScenario().prices(60, 60).plan();
        Power full = plan.group().powerAt(plan.group().topLevel());
        Power lower = plan.group().powerAt(plan.group().topLevel() - 1);

        assertThat(alwaysOn(plan, SiteLimits.of(full))).isEqualTo(alwaysOn(plan, SiteLimits.NONE));
        assertThat(alwaysOn(plan, SiteLimits.of(lower)))
                .isLessThan(alwaysOn(plan, SiteLimits.of(full)))
                .isGreaterThan(eur("0"));
    }

    @Test
    @DisplayName("is measured against what the base load and the caps of feeders leave room for, too")
    void underOtherLimits() {
        GroupPlan plan = new PlanScenario().prices(60, 60).plan();
        Power full = plan.group().powerAt(plan.group().topLevel());
        Power lower = plan.group().powerAt(plan.group().topLevel() - 1);
        FeederCap elsewhere = new FeederCap("Elsewhere", Power.NONE);

        SiteLimits withBaseLoad = new SiteLimits(full, List.of(elsewhere), full.distanceTo(lower));

        assertThat(alwaysOn(plan, withBaseLoad)).isEqualTo(alwaysOn(plan, SiteLimits.of(lower)));
        assertThat(alwaysOn(
                        record(plan, plan.group().at(Placement.of("North", List.of()))),
                        new SiteLimits(null, List.of(new FeederCap("North", lower)), Power.NONE)))
                .isEqualTo(alwaysOn(plan, SiteLimits.of(lower)));
    }

    @Test
    @DisplayName("is after the penalties of the plan itself, also where the target is gone, and of the part alone")
    void afterPenalties() {
        GroupPlan plan = new PlanScenario().prices(60, 60).plan();
        TargetPrice target =
                new TargetPrice(null, DrawTarget.Side.AT_LEAST, Power.ofWatts(9_000_000), new BigDecimal("10"));
        PlanRecord missing = missing(List.of(new TargetMiss(target, minutes(30, 90), Power.ofWatts(2_000_000))));

        PlannedMoney first = PlannedMoney.of(missing, List.of(record(plan)), minutes(0, 60), SiteLimits.NONE);

        assertThat(first.planned()).as("80 less 1 MWh at 10").isEqualByComparingTo(eur("70"));
        assertThat(first.alwaysOn()).isEqualTo(eur("80"));
    }

    @Test
    @DisplayName("owes nothing for a target that came later, which always-on owes")
    void beforeATarget() {
        GroupPlan plan = new PlanScenario().prices(60, 60).plan();
        SiteLimits aimed = SiteLimits.NONE.aimingAt(List.of(new DrawTarget(
                null, DrawTarget.Side.AT_MOST, Power.NONE, new BigDecimal("10"), new Validity.Once(minutes(0, 120)))));

        PlannedMoney first = PlannedMoney.of(missing(List.of()), List.of(record(plan)), minutes(0, 60), aimed);

        assertThat(first.planned()).isEqualTo(eur("80"));
        assertThat(first.alwaysOn()).isLessThan(eur("80"));
    }

    /** At 60 two MW are drawn, at 110 one, at 300 none. */
    @Test
    @DisplayName("is after what a block leaves unused, of which those at the highest levels would use more")
    void unusedBlock() {
        GroupPlan plan = new PlanScenario().prices(60, 60, 110, 300).plan();
        PlannedMoney free = money(plan, List.of(), 0, 180);

        PlannedMoney small = money(plan, List.of(unused(plan, 2, 1, 300)), 0, 180);
        assertThat(free.planned().minus(small.planned())).isEqualTo(eur("300"));
        assertThat(small.alwaysOn()).as("2 MW are more than the block").isEqualTo(free.alwaysOn());

        List<TargetMiss> large = List.of(unused(plan, 0, 1, 60), unused(plan, 1, 2, 110), unused(plan, 2, 3, 300));
        assertThat(free.planned().minus(money(plan, large, 0, 180).planned())).isEqualTo(eur("1180"));
        assertThat(free.alwaysOn().minus(money(plan, large, 0, 180).alwaysOn()))
                .as("1 MW of the block is left in each hour")
                .isEqualTo(eur("470"));
        assertThat(free.planned().minus(free.alwaysOn()))
                .isEqualTo(money(plan, large, 0, 180).gain().plus(eur("710")));
        assertThat(money(plan, List.of(), 60, 120)
                        .planned()
                        .minus(money(plan, large, 60, 120).planned()))
                .isEqualTo(eur("220"));
    }

    private static TargetMiss unused(GroupPlan plan, int slot, int megawatts, int perMwh) {
        return new TargetMiss(
                TargetPrice.ofBlock(Power.ofWatts(5_000_000), BigDecimal.valueOf(perMwh)),
                plan.grid().slot(slot).interval(),
                Power.ofWatts(megawatts * 1_000_000L));
    }

    private static Money alwaysOn(GroupPlan plan, SiteLimits limits) {
        return alwaysOn(record(plan), limits);
    }

    private static Money alwaysOn(GroupPlanRecord plan, SiteLimits limits) {
        return PlannedMoney.of(
                        missing(List.of()),
                        List.of(plan),
                        Interval.of(PlanScenario.MIDNIGHT, Duration.ofHours(1)),
                        limits)
                .alwaysOn();
    }

    private static PlannedMoney money(GroupPlan plan, int fromMinute, int toMinute) {
        return money(plan, List.of(), fromMinute, toMinute);
    }

    private static PlannedMoney money(GroupPlan plan, List<TargetMiss> misses, int fromMinute, int toMinute) {
        return PlannedMoney.of(missing(misses), List.of(record(plan)), minutes(fromMinute, toMinute), SiteLimits.NONE);
    }

    private static Interval minutes(int from, int to) {
        return new Interval(
                PlanScenario.MIDNIGHT.plus(Duration.ofMinutes(from)),
                PlanScenario.MIDNIGHT.plus(Duration.ofMinutes(to)));
    }

    private static PlanRecord missing(List<TargetMiss> misses) {
        return new PlanRecord(
                new PlanId(new UUID(0, 2)),
                new SiteId(new UUID(0, 3)),
                PlanScenario.MIDNIGHT,
                "USER:x",
                PlanRecord.Trigger.PRICES,
                PlanRecord.Kind.OPERATIVE,
                ControlMode.OBSERVE,
                Interval.of(PlanScenario.MIDNIGHT, Duration.ofHours(2)),
                ZoneOffset.UTC,
                eur("0"),
                0,
                null,
                new PlanRecord.Inputs(1, 1, PlanScenario.MIDNIGHT),
                List.of(),
                misses,
                PlanGrounds.UNKNOWN,
                null,
                List.of());
    }

    private static GroupPlanRecord record(GroupPlan plan) {
        return record(plan, plan.group());
    }

    private static GroupPlanRecord record(GroupPlan plan, MinerGroup group) {
        List<ExplainedSlot> slots = new ArrayList<>();
        for (int i = 0; i < plan.grid().size(); i++) {
            slots.add(ExplainedSlot.of(plan.slots().get(i), plan.grid().slot(i)));
        }
        return new GroupPlanRecord(
                new GroupId(new UUID(0, 1)), group, 1, plan.task().initial(), eur("0"), 0, slots);
    }
}
