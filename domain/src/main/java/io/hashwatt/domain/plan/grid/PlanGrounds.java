package io.hashwatt.domain.plan.grid;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PlausibleLevels;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.HashpriceOrigin;
import io.hashwatt.domain.market.PlausibleCurve;
import io.hashwatt.domain.market.PlausiblePowerPrices;
import io.hashwatt.domain.market.PriceAge;
import io.hashwatt.domain.market.PriceTimeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan rests on, as it stood when it was decided: of when its hashprice is, and what in its inputs can hardly be meant.
 *
 * @param hashprice null: none was known
 * @param findings the first {@link #MOST}; whoever has more has the same one many times
 */
public record PlanGrounds(@Nullable HashpriceOrigin hashprice, List<ImplausibleValue> findings) {

    public static final int MOST = 20;

    /** Of plans from before anybody looked. */
    public static final PlanGrounds UNKNOWN = new PlanGrounds(null, List.of());

    public PlanGrounds {
        findings = findings.stream().limit(MOST).toList();
    }

    /**
     * @param shares what is found in the shares that the hashprice is worked out with
     * @param power all that was read, also from before the period
     */
    public static PlanGrounds of(
            List<MinerGroup> groups,
            List<ImplausibleValue> shares,
            PriceTimeline power,
            HashpriceCurve hashprice,
            Interval period,
            Instant decision,
            PriceAge age) {
        Optional<HashpriceOrigin> origin = hashprice.originAt(decision);
        List<ImplausibleValue> findings = new ArrayList<>(shares);
        findings.addAll(PlausibleCurve.ofParts(hashprice));
        if (findings.isEmpty()) {
            PlausibleCurve.ofResult(hashprice, decision).ifPresent(findings::add);
        }
        origin.flatMap(known -> age.of(known, decision)).ifPresent(findings::add);
        ofPower(power, period).ifPresent(findings::add);
        groups.forEach(group -> findings.addAll(PlausibleLevels.of(group)));
        return new PlanGrounds(origin.orElse(null), findings);
    }

    /** The same with what is found in a document beside the power prices: those of an auction, or looks. */
    public PlanGrounds beside(PriceTimeline prices) {
        return new PlanGrounds(
                hashprice,
                Stream.concat(findings.stream(), PlausiblePowerPrices.of(prices, new PriceTimeline(List.of())).stream())
                        .toList());
    }

    private static Optional<ImplausibleValue> ofPower(PriceTimeline power, Interval period) {
        PriceTimeline planned = power.within(period);
        PriceTimeline before = power.before(period.start());
        return PlausiblePowerPrices.of(power, new PriceTimeline(List.of()))
                .or(() -> before.isEmpty() ? Optional.empty() : PlausiblePowerPrices.of(planned, before));
    }
}
