package io.hashwatt.ui.backtest;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.BacktestSummary.Figures;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.replay.PolicyResult;
import io.hashwatt.domain.plan.replay.Recommendation;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures of back-tests, in dollars. */
final class SampleFigures {

    static final CurrencyCode USD = new CurrencyCode("USD");

    private SampleFigures() {}

    static Figures of(Policy policy, int profit, int starts) {
        return figures(policy, profit, starts, null, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    static Figures under(Policy policy, @Nullable BigDecimal upliftCaptureOfBound) {
        return figures(policy, 10, 1, upliftCaptureOfBound, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Who paid so much, which is known of back-tests since it is kept. */
    static Figures paying(@Nullable BigDecimal demandCost, @Nullable BigDecimal penalty) {
        return figures(Policy.ROLLING, 10, 1, null, demandCost, penalty);
    }

    private static Figures figures(
            Policy policy,
            int profit,
            int starts,
            @Nullable BigDecimal upliftCaptureOfBound,
            @Nullable BigDecimal demandCost,
            @Nullable BigDecimal penalty) {
        Money amount = new Money(BigDecimal.valueOf(profit), USD);
        return new Figures(
                policy,
                amount,
                BigDecimal.ONE,
                BigDecimal.ONE,
                starts,
                BigDecimal.ONE,
                BigDecimal.ONE,
                null,
                new BigDecimal("0.859"),
                upliftCaptureOfBound,
                new PolicyResult.Loss(amount, amount, amount),
                0,
                List.of(amount),
                1,
                demandCost,
                penalty);
    }

    /** @param figures of the policy that is recommended before others */
    static BacktestSummary compared(List<Figures> figures) {
        Figures advised = figures.getFirst();
        return new BacktestSummary(
                ZoneId.of("America/Chicago"),
                USD,
                4,
                0,
                new Recommendation.Measured(
                        advised.policy(), advised.profit(), advised.profit(), advised.upliftCapture(), null),
                figures,
                List.of(),
                null,
                PlanGrounds.UNKNOWN);
    }
}
