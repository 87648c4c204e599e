package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import io.hashwatt.domain.market.tariff.PeakReading;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.peak.ChargedPeak;
import io.hashwatt.domain.plan.peak.PeakMeter;
import io.hashwatt.domain.plan.peak.StandingPeaks;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The peaks that stand at a site when a plan begins. Nobody measures yet: what the plans in force have had it draw is taken to
 * have been drawn, and what somebody has read from the meter counts more than what was planned before.
 *
 * <p>Every plan keeps the peaks that stood when it began. So the next one adds what was drawn since and looks no farther back,
 * whoever makes it and however long ago the billing period began. It looks at whole measured intervals: one in which a plan
 * begins is measured again, and counts when it is over.
 */
public final class CarriedPeaks {

    private final Instant at;
    private final PowerCosts costs;
    private final List<PeakReading> readings;
    private final @Nullable PlanRecord before;
    private final List<Carried> carried;

    /** @param standing when the measured time begins */
    private record Carried(DemandPeriod period, Power standing, Instant from, Instant until) {

        Optional<Interval> measured() {
            return from.isBefore(until) ? Optional.of(new Interval(from, until)) : Optional.empty();
        }
    }

    /**
     * @param at when the plan begins
     * @param readings of the site's meter
     * @param before the plan that is in force at the instant; null: none
     */
    public CarriedPeaks(Instant at, PowerCosts costs, List<PeakReading> readings, @Nullable PlanRecord before) {
        this.at = at;
        this.costs = costs;
        this.readings = readings;
        this.before = before;
        this.carried = costs.demandPeriods(Interval.of(at, Duration.ofMillis(1))).stream()
                .map(this::carried)
                .toList();
    }

    private Carried carried(DemandPeriod period) {
        Instant until = costs.measuredWith(period.charge(), at).start();
        return news(period)
                .map(reading -> new Carried(period, reading.peak(), measuredWith(period, reading.asOf()), until))
                .orElseGet(() -> before == null
                        ? new Carried(period, Power.NONE, until, until)
                        : new Carried(
                                period,
                                stoodIn(period, before),
                                measuredWith(period, before.period().start()),
                                until));
    }

    /** What has been read since that plan was made. */
    private Optional<PeakReading> news(DemandPeriod period) {
        return readings.stream()
                .filter(reading -> reading.isOf(period))
                .filter(reading -> before == null || before.inputs().marketVersion() < reading.since())
                .findFirst();
    }

    private static Power stoodIn(DemandPeriod period, PlanRecord plan) {
        return plan.peaks().stream()
                .map(peak -> peak.target())
                .filter(target -> isSame(target.period(), period))
                .map(target -> target.standing())
                .findFirst()
                .orElse(Power.NONE);
    }

    /** However its amount has been corrected meanwhile. */
    private static boolean isSame(DemandPeriod one, DemandPeriod other) {
        return one.charge().name().equals(other.charge().name())
                && one.interval().start().equals(other.interval().start());
    }

    private Instant measuredWith(DemandPeriod period, Instant instant) {
        Instant start = costs.measuredWith(period.charge(), instant).start();
        Instant begun = period.interval().start();
        return start.isBefore(begun) ? begun : start;
    }

    /** The time of which it has to be known what was drawn; empty: none. */
    public Optional<Interval> measured() {
        return carried.stream()
                .flatMap(one -> one.measured().stream())
                .reduce((one, other) -> new Interval(
                        one.start().isBefore(other.start()) ? one.start() : other.start(),
                        one.end().isAfter(other.end()) ? one.end() : other.end()));
    }

    /** @param drawn at the meter in {@link #measured}, in order of time without a gap; empty if that is */
    public StandingPeaks with(List<Timed<Power>> drawn) {
        Map<String, Power> standing = new HashMap<>();
        for (Carried one : carried) {
            Power highest = one.measured()
                    .map(time -> highest(one.period(), within(time, drawn)))
                    .orElse(Power.NONE);
            standing.put(one.period().charge().name(), highest.exceeds(one.standing()) ? highest : one.standing());
        }
        return new StandingPeaks(at, standing);
    }

    private Power highest(DemandPeriod period, List<Timed<Power>> drawn) {
        Instant from = drawn.getFirst().interval().start();
        return PeakMeter.of(drawn, costs, StandingPeaks.none(from)).stream()
                .filter(peak -> peak.period().equals(period))
                .map(ChargedPeak::drawn)
                .findFirst()
                .orElse(Power.NONE);
    }

    private static List<Timed<Power>> within(Interval time, List<Timed<Power>> drawn) {
        return drawn.stream()
                .flatMap(piece ->
                        piece.interval().intersection(time).stream().map(part -> new Timed<>(part, piece.value())))
                .toList();
    }
}
