package io.hashwatt.domain.plan.grid;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceSpread;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.plan.outlook.Deliveries;
import io.hashwatt.domain.plan.outlook.PriceOutlook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the outlook of a decision expects of some deliveries to come, in their order. */
final class ExpectedPrices {

    private final PriceOutlook outlook;
    /** Place of the first of the deliveries in the outlook. */
    private final int first;

    private final List<Interval> deliveries;
    private final List<PriceOutlook.@Nullable Expected> expected;

    private ExpectedPrices(PriceOutlook outlook, int first, List<Interval> deliveries) {
        this.outlook = outlook;
        this.first = first;
        this.deliveries = deliveries;
        this.expected = outlook.expectedFrom(first);
    }

    /** @param deliveries behind all the prices of {@code power} */
    static ExpectedPrices at(
            Instant decision, PriceTimeline power, AdvancePrices advance, List<Interval> deliveries, LocalDays days) {
        Deliveries.Builder all = new Deliveries.Builder(seriesOf(power));
        power.prices().forEach(price -> all.add(price.delivery(), price.perMwh(), knownAt(price, decision)));
        deliveries.forEach(delivery -> all.add(delivery, null, delivery.end()));
        PriceOutlook outlook = new PriceOutlook(all.build(advance, days));
        outlook.moveTo(
                decision.toEpochMilli(), Math.toIntExact(days.dayOf(decision).toEpochDay()));
        return new ExpectedPrices(outlook, power.prices().size(), deliveries);
    }

    private static @Nullable PowerSeriesId seriesOf(PriceTimeline power) {
        return power.isEmpty() ? null : power.prices().getFirst().series();
    }

    /** What somebody has is known to him, whatever its publisher's calendar says. */
    private static Instant knownAt(PowerPrice price, Instant decision) {
        return price.publishedAt().isBefore(decision) ? price.publishedAt() : decision;
    }

    /** Those of which something is expected. */
    List<PlanningGrid.Priced> priced() {
        List<PlanningGrid.Priced> priced = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            PriceOutlook.Expected price = expected.get(i);
            if (price != null) {
                Interval delivery = deliveries.get(i);
                priced.add(new PlanningGrid.Priced(
                        delivery, Slot.PowerQuote.expected(price.perMwh(), delivery.end(), price.origin())));
            }
        }
        return priced;
    }

    Optional<BelievedLooks> looks() {
        return outlook.looks();
    }

    /** How uncertain each is; without those of which that is not known. */
    Map<Interval, PriceSpread> spreads() {
        List<@Nullable PriceSpread> spreads = outlook.spreadsFrom(first, expected);
        Map<Interval, PriceSpread> known = new HashMap<>();
        for (int i = 0; i < spreads.size(); i++) {
            PriceSpread spread = spreads.get(i);
            if (spread != null) {
                known.put(deliveries.get(i), spread);
            }
        }
        return known;
    }
}
