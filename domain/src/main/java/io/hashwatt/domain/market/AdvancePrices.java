package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is published about deliveries before the price that is paid for them. One may decide on it; nothing is settled on it.
 *
 * @param dayAhead what the day-ahead auction says of a market whose real-time price is paid; empty: nothing
 * @param looks indications of that price from before its settlement interval is over, each known from its publication on:
 *     the runs of a real-time dispatch, indicative prices; empty: none
 */
public record AdvancePrices(PriceTimeline dayAhead, PriceTimeline looks) {

    public static final AdvancePrices NONE = ofDayAhead(new PriceTimeline(List.of()));

    public static AdvancePrices ofDayAhead(PriceTimeline dayAhead) {
        return new AdvancePrices(dayAhead, new PriceTimeline(List.of()));
    }

    /** @throws IllegalArgumentException if any of them is in another currency */
    public void requireIn(CurrencyCode currency) {
        dayAhead.requireIn(currency);
        looks.requireIn(currency);
    }

    /** Only what has time in common with the period. */
    public AdvancePrices within(Interval period) {
        return new AdvancePrices(dayAhead.within(period), looks.within(period));
    }

    /** As {@link PriceTimeline#recordedBy}. */
    public AdvancePrices recordedBy(Instant instant) {
        return new AdvancePrices(dayAhead.recordedBy(instant), looks.recordedBy(instant));
    }

    /** The same to somebody who can act on a look only a while after its publication. */
    public AdvancePrices looksDelayed(Duration delay) {
        return delay.isZero() ? this : new AdvancePrices(dayAhead, looks.delayed(delay));
    }
}
