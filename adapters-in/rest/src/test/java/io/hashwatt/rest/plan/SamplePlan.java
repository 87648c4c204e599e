package io.hashwatt.rest.plan;

import static io.hashwatt.domain.kernel.Amounts.eur;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.group.PlannedSlot;
import io.hashwatt.domain.plan.group.ReasonKind;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.ControlMode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A plan of two hours: on in the first, without a price in the second. */
final class SamplePlan {

    static final Instant START = Instant.parse("2026-01-15T23:00:00Z");
    static final GroupId GROUP = new GroupId(new UUID(0, 3));

    private static final Duration HOUR = Duration.ofHours(1);

    private SamplePlan() {}

    static PlanRecord plan(int number) {
        return new PlanRecord(
                new PlanId(new UUID(1, number)),
                new SiteId(new UUID(0, 2)),
                START,
                "USER:kim",
                PlanRecord.Trigger.REQUESTED,
                PlanRecord.Kind.OPERATIVE,
                ControlMode.PLANNED,
                Interval.of(START, HOUR.multipliedBy(2)),
                ZoneId.of("Europe/Berlin"),
                eur("12.5"),
                1,
                START.plus(HOUR),
                new PlanRecord.Inputs(3, 4, START),
                List.of(),
                List.of(),
                PlanGrounds.UNKNOWN,
                null,
                List.of());
    }

    static GroupPlanRecord group() {
        MinerGroup group = new MinerGroup(
                "Hall A",
                100,
                List.of(PowerLevel.of("off", 20, "0"), PowerLevel.of("full", 3_000, "200")),
                TransitionLimits.NONE,
                StartCost.NONE,
                0);
        return new GroupPlanRecord(GROUP, group, 7, GroupState.OFF, eur("12.5"), 1, List.of(runs(), unpriced()));
    }

    static ExplainedSlot runs() {
        return new ExplainedSlot(
                Interval.of(START, HOUR),
                new BigDecimal("50.00"),
                Finality.FINAL,
                new BigDecimal("45"),
                1,
                new BigDecimal("22.5"),
                new PlannedSlot.Alternative(0, new BigDecimal("-0.1")),
                ReasonKind.BEST_VALUE,
                "best value of the allowed levels");
    }

    static ExplainedSlot unpriced() {
        return unpriced(Interval.of(START.plus(HOUR), HOUR));
    }

    static ExplainedSlot unpriced(Interval interval) {
        return new ExplainedSlot(interval, null, null, null, 0, null, null, ReasonKind.NO_PRICE, "no price");
    }
}
