package io.hashwatt.domain.plan.grid;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * One interval of a plan.
 *
 * @param power its power price; null: none is known
 * @param hashpricePerPhDay what 1 PH/s earns in a day, as the mean over the slot; null: not known for all of it
 */
public record Slot(
        Interval interval,
        @Nullable PowerQuote power,
        @Nullable BigDecimal hashpricePerPhDay) {

    /**
     * @param perMwh in the site's currency
     * @param knownAt when the market could know it
     */
    public record PowerQuote(BigDecimal perMwh, Finality finality, Instant knownAt) {}

    /** Both prices of a slot that has both. */
    public record Prices(BigDecimal perMwh, BigDecimal hashpricePerPhDay) {}

    /** Null in a slot without price: where either side is missing. */
    public @Nullable Prices prices() {
        return power == null || hashpricePerPhDay == null ? null : new Prices(power.perMwh(), hashpricePerPhDay);
    }

    public boolean isPriced() {
        return power != null && hashpricePerPhDay != null;
    }

    /** The slot in pieces, cut at those of the instants that are inside. */
    public List<Slot> cutAt(NavigableSet<Instant> cuts) {
        List<Slot> pieces = new ArrayList<>();
        Instant from = interval.start();
        for (Instant cut : cuts.subSet(from, false, interval.end(), false)) {
            pieces.add(cutTo(new Interval(from, cut)));
            from = cut;
        }
        pieces.add(cutTo(new Interval(from, interval.end())));
        return pieces;
    }

    public Slot cutTo(Interval part) {
        return new Slot(part, power, hashpricePerPhDay);
    }
}
