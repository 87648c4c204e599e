package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.SwitchingCosts;
import io.hashwatt.domain.plan.peak.ChargedPeak;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up what groups earned on each local day of a period, in one currency. A slot counts on the day it begins, a demand charge
 * on the day on which its billing period ends.
 */
public final class DailyProfit {

    private static final int DIGITS = 6;

    private final Interval period;
    private final LocalDays days;
    private final CurrencyCode currency;
    private final BigDecimal[] profits;

    private DailyProfit(Interval period, LocalDays days, CurrencyCode currency) {
        this.period = period;
        this.days = days;
        this.currency = currency;
        this.profits = new BigDecimal[numberOf(period, days)];
        Arrays.fill(profits, BigDecimal.ZERO);
    }

    /**
     * From the day on which the period begins, to six digits after the point.
     *
     * @param peaks that are charged; of each the part of its billing period that is in the period
     * @param misses for which penalties are paid
     * @param currency of all plans
     */
    public static List<Money> of(
            List<GroupPlan> plans,
            List<ChargedPeak> peaks,
            List<TargetMiss> misses,
            Interval period,
            LocalDays days,
            CurrencyCode currency) {
        DailyProfit daily = new DailyProfit(period, days, currency);
        plans.forEach(daily::add);
        peaks.forEach(daily::subtract);
        misses.forEach(daily::subtract);
        return Arrays.stream(daily.profits)
                .map(profit -> new Money(profit, currency).rounded(DIGITS))
                .toList();
    }

    private static int numberOf(Interval period, LocalDays days) {
        return placeOfLast(period, period, days) + 1;
    }

    /** Of the last day of a part. */
    private static int placeOfLast(Interval part, Interval period, LocalDays days) {
        return Math.toIntExact(ChronoUnit.DAYS.between(
                days.dayOf(period.start()), days.dayOf(part.end().minusNanos(1))));
    }

    private void subtract(ChargedPeak peak) {
        int day = placeOfLast(peak.period().interval(), period, days);
        profits[day] = profits[day].subtract(peak.cost());
    }

    /** A penalty counts on the days on which something is missing or too much. */
    private void subtract(TargetMiss miss) {
        for (TargetMiss part : miss.cutAtDays(days)) {
            int day = placeOfLast(part.interval(), period, days);
            profits[day] = profits[day].subtract(part.penalty());
        }
    }

    /** Slots are in order of time, so one walk along the days does; what they earned is divided once a day. */
    private void add(GroupPlan plan) {
        currency.requireSame(plan.grid().currency());
        SwitchingCosts switching = plan.switching();
        int day = 0;
        Instant dayEnd = days.startOfDayAfter(period.start());
        BigDecimal margins = BigDecimal.ZERO;
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            Instant start = plan.grid().slot(slot).interval().start();
            while (!start.isBefore(dayEnd)) {
                addMargins(day++, margins, plan);
                margins = BigDecimal.ZERO;
                dayEnd = days.startOfDayAfter(dayEnd);
            }
            margins = margins.add(plan.marginOver(slot));
            profits[day] = profits[day].subtract(plan.costOfEntering(slot, switching));
        }
        addMargins(day, margins, plan);
    }

    private void addMargins(int day, BigDecimal margins, GroupPlan plan) {
        profits[day] =
                profits[day].add(Valuation.ofMargins(margins, plan.group().miners()));
    }
}
