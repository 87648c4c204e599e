package io.hashwatt.domain.plan;

import io.hashwatt.domain.kernel.CurrencyCode;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a back-test: the figures, not the slots.
 *
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

    /** The figures of {@link PolicyResult}, with the number of slots above the site's cap. */
    public record Figures(
            Policy policy,
            BigDecimal profit,
            BigDecimal energyMwh,
            BigDecimal hashPhDays,
            int starts,
            BigDecimal uptime,
            @Nullable BigDecimal averagePricePerMwh,
            @Nullable BigDecimal upliftCapture,
            PolicyResult.Loss loss,
            int slotsAboveCap) {

        static Figures of(PolicyResult result) {
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
                    result.capExceedances().size());
        }
    }

    public BacktestSummary {
        results = List.copyOf(results);
    }

    public static BacktestSummary of(BacktestReport report, ZoneId zone, CurrencyCode currency) {
        int unpriced = (int)
                report.grid().slots().stream().filter(slot -> !slot.isPriced()).count();
        return new BacktestSummary(
                zone,
                currency,
                report.grid().size(),
                unpriced,
                report.recommendation(),
                report.results().stream().map(Figures::of).toList());
    }
}
