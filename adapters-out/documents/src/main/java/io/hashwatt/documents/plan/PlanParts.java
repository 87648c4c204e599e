package io.hashwatt.documents.plan;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.group.PlannedSlot.Alternative;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.peak.PeakTarget;
import io.hashwatt.domain.plan.peak.PlannedPeak;
import io.hashwatt.domain.plan.site.Coupling.CapWorth;
import io.hashwatt.domain.plan.site.SitePlan.CapExceedance;
import io.hashwatt.domain.plan.site.TargetMiss;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a plan that the API and the command line write alike. */
public final class PlanParts {

    private PlanParts() {}

    /**
     * The fields of a slot.
     *
     * @param value what it is worth at its level, in currency; null: unknown
     * @param next the next best level; null: there is none, or it is unknown
     */
    public static void slot(
            Interval interval, int level, @Nullable BigDecimal value, @Nullable Alternative next, JsonOutput json)
            throws IOException {
        json.time("start", interval.start())
                .decimal("minutes", interval.minutes())
                .whole("level", level)
                .decimal("value", value)
                .whole("next_best_level", next == null ? null : (Integer) next.level())
                .decimal("next_best_value", next == null ? null : next.value());
    }

    /**
     * The fields of a power price.
     *
     * @param paid per MWh; null: unknown
     * @param asked by the market; null: unknown
     */
    public static void price(@Nullable BigDecimal paid, @Nullable BigDecimal asked, JsonOutput json)
            throws IOException {
        json.decimal("price_per_mwh", paid).decimal("market_price_per_mwh", asked);
    }

    /**
     * The fields of the price that was paid on average.
     *
     * @param paid per MWh; null: no energy
     * @param market what the market asked for it; null: the same
     */
    public static void averagePrice(@Nullable BigDecimal paid, @Nullable BigDecimal market, JsonOutput json)
            throws IOException {
        json.decimal("average_price_per_mwh", paid)
                .decimal("average_market_price_per_mwh", market == null ? paid : market);
    }

    /** Whether prices are those of the market or what a tariff makes of them, as the field {@code price_basis}. */
    public static void priceBasis(boolean isAllIn, JsonOutput json) throws IOException {
        json.text("price_basis", isAllIn ? "ALL_IN" : "MARKET");
    }

    /** When more is drawn at a site than its cap or that of a feeder, as the field {@code cap_exceeded}. */
    public static void capExceeded(List<CapExceedance> exceedances, JsonOutput json) throws IOException {
        json.array("cap_exceeded", array -> {
            for (CapExceedance exceedance : exceedances) {
                array.element(fields -> exceedance(exceedance, fields));
            }
        });
    }

    /** What the room under caps is worth, where it is short, as the field {@code cap_worth}. */
    public static void capWorths(List<CapWorth> worths, JsonOutput json) throws IOException {
        json.array("cap_worth", array -> {
            for (CapWorth worth : worths) {
                array.element(element -> element.time("start", worth.interval().start())
                        .decimal("minutes", worth.interval().minutes())
                        .text("feeder", worth.feeder())
                        .truth("is_peak", worth.isPeak())
                        .decimal("per_mwh", worth.perMwh()));
            }
        });
    }

    /** When less or more is drawn at a site than its draw targets, as the field {@code targets_missed}. */
    public static void targetsMissed(List<TargetMiss> misses, JsonOutput json) throws IOException {
        json.array("targets_missed", array -> {
            for (TargetMiss miss : misses) {
                array.element(fields -> missed(miss, fields));
            }
        });
    }

    private static void missed(TargetMiss miss, JsonOutput json) throws IOException {
        json.time("start", miss.interval().start())
                .decimal("minutes", miss.interval().minutes())
                .decimal("missed_watts", miss.missed().watts())
                .decimal("missed_mwh", miss.energyMwh())
                .decimal("penalty", miss.penalty());
        target(miss.target(), json);
    }

    /** The fields of a draw target, or of a block that is paid whether it is drawn or not. */
    public static void target(TargetPrice target, JsonOutput json) throws IOException {
        boolean isLeast = target.side() == DrawTarget.Side.AT_LEAST;
        json.text("feeder", target.feeder())
                .exact("at_least_watts", isLeast ? target.power().watts() : null)
                .exact("at_most_watts", isLeast ? null : target.power().watts())
                .truth("is_block", target.isBlock())
                .exact("penalty_per_mwh", target.perMwh());
    }

    /** What peaks are worth having and planned in the billing periods of demand charges, as the field {@code peaks}. */
    public static void peaks(List<PlannedPeak> peaks, JsonOutput json) throws IOException {
        json.array("peaks", array -> {
            for (PlannedPeak peak : peaks) {
                array.element(fields -> peak(peak, fields));
            }
        });
    }

    private static void peak(PlannedPeak peak, JsonOutput json) throws IOException {
        PeakTarget target = peak.target();
        json.text("charge", target.period().charge().name())
                .time("from", target.period().interval().start())
                .time("to", target.period().interval().end())
                .decimal("per_kw", target.period().charge().perKw())
                .decimal("standing_watts", target.standing().watts())
                .decimal("worth_having_watts", target.worthHaving().watts())
                .decimal("planned_watts", peak.planned().watts())
                .decimal("cost", peak.cost())
                .decimal("next_kw_earns", target.nextPerKw());
    }

    private static void exceedance(CapExceedance exceedance, JsonOutput json) throws IOException {
        json.time("start", exceedance.interval().start())
                .decimal("minutes", exceedance.interval().minutes())
                .decimal("watts", exceedance.drawn().watts())
                .decimal("cap_watts", exceedance.cap().watts())
                .text("feeder", exceedance.feeder());
    }
}
