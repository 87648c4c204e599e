package io.hashwatt.ui.backtest;

import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.replay.BacktestSummary.Figures;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.ui.chart.Series.Point;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a policy gained over always on, day by day.
 *
 * @param first local day on which the period begins
 * @param gains one for each day from it on, at least one
 */
record DailyGains(LocalDate first, List<Money> gains) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Empty where always on was not compared, or days were not kept. */
    static Optional<DailyGains> of(BacktestResult result, Figures figures) {
        List<Money> own = figures.profitByDay();
        return result.of(Policy.ALWAYS_ON)
                .map(Figures::profitByDay)
                .filter(always -> !always.isEmpty() && always.size() == own.size())
                .map(always -> new DailyGains(firstDay(result), differences(own, always)));
    }

    private static LocalDate firstDay(BacktestResult result) {
        return new LocalDays(result.summary().zone())
                .dayOf(result.job().period().start());
    }

    private static List<Money> differences(List<Money> own, List<Money> always) {
        List<Money> gains = new ArrayList<>();
        for (int day = 0; day < own.size(); day++) {
            gains.add(own.get(day).minus(always.get(day)));
        }
        return gains;
    }

    int days() {
        return gains.size();
    }

    Money total() {
        return gains.stream().reduce(Money::plus).orElseThrow();
    }

    /** How few of the best days brought half of it; 0 where there was no gain. */
    int daysOfHalf() {
        Money half = total().times(HALF);
        Money sum = Money.zero(half.currency());
        int days = 0;
        for (Money gain : gains.stream().sorted(Comparator.reverseOrder()).toList()) {
            if (half.signum() <= 0 || sum.compareTo(half) >= 0) {
                return days;
            }
            sum = sum.plus(gain);
            days++;
        }
        return days;
    }

    /** From the first, of the day that brought most. */
    int bestDay() {
        int best = 0;
        for (int day = 1; day < gains.size(); day++) {
            best = gains.get(day).compareTo(gains.get(best)) > 0 ? day : best;
        }
        return best;
    }

    /** The days on which always on was better by more than half a cent. */
    List<Money> losses() {
        return gains.stream()
                .filter(gain -> gain.amount().compareTo(new BigDecimal("-0.005")) < 0)
                .toList();
    }

    /** Summed up: nothing at the start, then what had been gained at the end of each day. */
    List<Point> summedUp(Instant start, Instant end, LocalDays calendar) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(start, BigDecimal.ZERO));
        Money sum = Money.zero(total().currency());
        for (int day = 0; day < gains.size(); day++) {
            sum = sum.plus(gains.get(day));
            Instant dayEnd = calendar.startOf(first.plusDays(day + 1L));
            points.add(new Point(dayEnd.isBefore(end) ? dayEnd : end, sum.amount()));
        }
        return points;
    }
}
