package io.hashwatt.ui.backtest;

import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.BacktestSummary.Figures;
import io.hashwatt.domain.plan.replay.Policy;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a finished back-test has found, and what follows from it. */
record BacktestResult(BacktestJob job, BacktestSummary summary) {

    Optional<Figures> of(Policy policy) {
        return summary.results().stream()
                .filter(figures -> figures.policy() == policy)
                .findFirst();
    }

    /** Most profit first. */
    List<Figures> byProfit() {
        return summary.results().stream()
                .sorted(Comparator.comparing(Figures::profit)
                        .reversed()
                        .thenComparing(Figures::policy, Comparator.reverseOrder()))
                .toList();
    }

    /** Empty: nothing was compared that could be run. */
    Optional<Figures> advised() {
        return of(summary.recommendation().policy());
    }

    boolean isAdvised(Figures figures) {
        return figures.policy() == summary.recommendation().policy();
    }

    /** The one that earned most among those that could be run, without one of them. @param without null: among all */
    Optional<Figures> best(@org.jspecify.annotations.Nullable Policy without) {
        return byProfit().stream()
                .filter(figures -> figures.policy() != Policy.PERFECT && figures.policy() != without)
                .findFirst();
    }

    /** Over always on; empty where that was not compared. */
    Optional<Money> gain(Figures figures) {
        return of(Policy.ALWAYS_ON).map(always -> figures.profit().minus(always.profit()));
    }

    /** As a share of what always on earned; empty where that was not compared or earned nothing. */
    Optional<BigDecimal> relativeGain(Figures figures) {
        return of(Policy.ALWAYS_ON)
                .map(Figures::profit)
                .filter(always -> always.signum() > 0)
                .map(always -> figures.profit().minus(always).shareOf(always));
    }

    /** The largest distance to the best there is. */
    Money largestLoss() {
        return summary.results().stream()
                .map(figures -> figures.loss().total())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> Money.zero(summary.currency()));
    }
}
