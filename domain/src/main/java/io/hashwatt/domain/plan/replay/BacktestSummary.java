package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.RegimeBorder;
import io.hashwatt.domain.plan.grid.PlanGrounds;
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
 * @param borders of the market's regime that the period goes across, by time; also empty of a back-test that was run before
 *     they were kept
 * @param looks how far looks were believed at its end; null: there were none, or it was run before this was kept
 * @param grounds what it rests on, documents and series taken at their word; {@link PlanGrounds#UNKNOWN} of one that was run
 *     before this was kept
 */
public record BacktestSummary(
        ZoneId zone,
        CurrencyCode currency,
        int slots,
        int unpricedSlots,
        Recommendation recommendation,
        List<Figures> results,
        List<RegimeBorder> borders,
        @Nullable BelievedLooks looks,
        PlanGrounds grounds) {

    /**
     * The figures of {@link PolicyResult}.
     *
     * @param averageMarketPricePerMwh null: no energy, or the market price is what was paid
     * @param upliftCaptureOfBound null also: of a back-test that was run before caps were planned
     * @param slotsAboveCap number of slots above the site's cap
     * @param profitByDay of each local day from that on which the period begins, to six digits after the point,
     *     so that they add up to the profit but for these; empty: of a back-test that was run before they were kept
     * @param levelChanges null: of a back-test that was run before they were counted
     * @param demandCost what demand charges took of the profit; null: of a back-test that was run before this was kept
     * @param penalty what missed draw targets took of the profit; null: of a back-test that was run before this was kept
     */
    public record Figures(
            Policy policy,
            Money profit,
            BigDecimal energyMwh,
            BigDecimal hashPhDays,
            int starts,
            BigDecimal uptime,
            @Nullable BigDecimal averagePricePerMwh,
            @Nullable BigDecimal averageMarketPricePerMwh,
            @Nullable BigDecimal upliftCapture,
            @Nullable BigDecimal upliftCaptureOfBound,
            PolicyResult.Loss loss,
            int slotsAboveCap,
            List<Money> profitByDay,
            @Nullable Integer levelChanges,
            @Nullable BigDecimal demandCost,
            @Nullable BigDecimal penalty) {

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
                    result.averageMarketPricePerMwh(),
                    result.upliftCapture(),
                    result.upliftCaptureOfBound(),
                    result.loss(),
                    result.capExceedances().size(),
                    DailyProfit.of(
                            result.plans(),
                            result.peaks(),
                            result.targetMisses(),
                            period,
                            days,
                            result.profit().currency()),
                    result.levelChanges(),
                    result.demandCost(),
                    result.penalty());
        }
    }

    public BacktestSummary {
        results = List.copyOf(results);
        borders = List.copyOf(borders);
        results.forEach(figures -> currency.requireSame(figures.profit().currency()));
    }

    /** @param power what the prices are that were replayed */
    public static BacktestSummary of(BacktestReport report, ZoneId zone, PowerSeriesId power, PlanGrounds grounds) {
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
                        .toList(),
                RegimeBorder.within(power, report.period()),
                report.looks(),
                grounds);
    }
}
