package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.site.DailyProfit;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a back-test: the figures, not the slots.
 *
 * @param currency of all figures
 * @param slots replayed
 * @param unpricedSlots of these without price, which count in no figure
 * @param results one per policy, in the order asked for
 */
public record BacktestSummary(
        ZoneId zone,
        CurrencyCode currency,
        int slots,
        int unpricedSlots,
        Recommendation recommendation,
        List<Figures> results) {

    /**
     * The figures of {@link PolicyResult}.
     *
     * @param slotsAboveCap number of slots above the site's cap
     * @param profitByDay of each local day from that on which the period begins, to six digits after the point,
     *     so that they add up to the profit but for these; empty: of a back-test that was run before they were kept
     */
    public record Figures(
            Policy policy,
            Money profit,
            BigDecimal energyMwh,
            BigDecimal hashPhDays,
            int starts,
            BigDecimal uptime,
            @Nullable BigDecimal averagePricePerMwh,
            @Nullable BigDecimal upliftCapture,
            PolicyResult.Loss loss,
            int slotsAboveCap,
            List<Money> profitByDay) {

        public Figures {
            profitByDay = List.copyOf(profitByDay);
        }

        static Figures of(PolicyResult result, Interval period, LocalDays days) {
            return new Figures(
                    result.policy(),
                    result.profit(),
                    result.energyMwh(),
                    result.hashPhDays(),
                    result.starts(),
                    result.uptime(),
                    result.averagePricePerMwh(),
                    result.upliftCapture(),
                    result.loss(),
                    result.capExceedances().size(),
                    DailyProfit.of(result.plans(), period, days, result.profit().currency()));
        }
    }

    public BacktestSummary {
        results = List.copyOf(results);
        results.forEach(figures -> currency.requireSame(figures.profit().currency()));
    }

    public static BacktestSummary of(BacktestReport report, ZoneId zone) {
        int unpriced = (int)
                report.grid().slots().stream().filter(slot -> !slot.isPriced()).count();
        return new BacktestSummary(
                zone,
                report.grid().currency(),
                report.grid().size(),
                unpriced,
                report.recommendation(),
                report.results().stream()
                        .map(result -> Figures.of(result, report.period(), new LocalDays(zone)))
                        .toList());
    }
}
