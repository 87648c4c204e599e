package io.hashwatt.cli.demo;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.replay.PolicyResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The local day with the highest mean power price.
 *
 * @param mean price per MWh
 * @param highest price per MWh
 */
record ExpensiveDay(Interval interval, BigDecimal mean, BigDecimal highest) {

    private record Sum(BigDecimal priceMinutes, BigDecimal minutes, BigDecimal highest) {
        static final Sum NONE = new Sum(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(Long.MIN_VALUE));

        Sum plus(BigDecimal price, BigDecimal length) {
            return new Sum(priceMinutes.add(price.multiply(length)), minutes.add(length), highest.max(price));
        }

        BigDecimal mean() {
            return Decimals.quotient(priceMinutes, minutes);
        }
    }

    static ExpensiveDay of(PlanningGrid grid) {
        Map<LocalDate, Sum> days = new TreeMap<>();
        for (Slot slot : grid.slots()) {
            Slot.Prices prices = slot.prices();
            if (prices != null) {
                LocalDate day = grid.days().dayOf(slot.interval().start());
                Sum sum = days.getOrDefault(day, Sum.NONE);
                days.put(day, sum.plus(prices.perMwh(), slot.interval().minutes()));
            }
        }
        Map.Entry<LocalDate, Sum> dearest = days.entrySet().stream()
                .max(Map.Entry.comparingByValue((a, b) -> a.mean().compareTo(b.mean())))
                .orElseThrow();
        LocalDays calendar = grid.days();
        Interval interval = new Interval(
                calendar.startOf(dearest.getKey()),
                calendar.startOf(dearest.getKey().plusDays(1)));
        return new ExpensiveDay(
                interval, dearest.getValue().mean(), dearest.getValue().highest());
    }

    /** What a policy earned on this day, starts paid. */
    BigDecimal profitOf(PolicyResult result) {
        return result.plans().stream().map(this::profitOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal profitOf(GroupPlan plan) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            if (interval.contains(plan.grid().slot(slot).interval().start())) {
                sum = sum.add(plan.valueAt(slot, plan.level(slot)).orElse(BigDecimal.ZERO))
                        .subtract(startCost(plan, slot));
            }
        }
        return sum;
    }

    /** The demo's start costs do not depend on the time offline, and its day is not the first. */
    private static BigDecimal startCost(GroupPlan plan, int slot) {
        MinerGroup group = plan.group();
        boolean start = slot > 0 && plan.level(slot - 1) == 0 && plan.level(slot) > 0;
        return start ? group.startCost().cold() : BigDecimal.ZERO;
    }
}
