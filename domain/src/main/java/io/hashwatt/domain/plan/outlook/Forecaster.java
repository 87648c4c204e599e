package io.hashwatt.domain.plan.outlook;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.plan.dp.Horizon;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts prices from what was published when a decision is made, and from nothing else.
 *
 * <p>Power: the base of a slot is its day-ahead price if that is published, else the mean of the earlier days at the same
 * local time, in which a day weighs {@value #MEMORY} of the day after it, else the last known price. On top of the base
 * comes what the last known price was away from its own base, fading by half every {@value #HALF_LIFE_HOURS} hours: a
 * scarcity lasts, but not long. Hashprice: what is known is held, halvings are seen coming.
 *
 * <p>Decision times never go back. Not for several threads.
 */
public final class Forecaster {

    static final double MEMORY = 0.75;
    static final double HALF_LIFE_HOURS = 1;

    private static final int MINUTES_PER_DAY = 1_440;
    private static final double MILLIS_PER_HALF_LIFE = HALF_LIFE_HOURS * 3_600_000;

    private final Horizon realised;
    private final double[] dayAhead;
    private final long[] dayAheadPublished;
    private final int[] minuteOfDay;
    private final HashpriceOutlook hashprices;
    private final double[] usual = new double[MINUTES_PER_DAY];
    private final KnownPrices known;
    private int learnt;
    private int lastKnown = -1;
    private double away;
    private long fadeMillis;
    private double fadeFactor = 1;

    /**
     * @param realised the realised prices of all slots, of which only known ones are looked at
     * @param known when each of them becomes known
     * @param dayAhead the day-ahead price that covers each slot; null: none
     * @param dayAheadPublished when each became known, in epoch milliseconds
     * @param minuteOfDay the local minute of the day at which each slot starts
     */
    public Forecaster(
            Horizon realised,
            KnownPrices known,
            List<@Nullable BigDecimal> dayAhead,
            long[] dayAheadPublished,
            int[] minuteOfDay,
            HashpriceCurve hashprice,
            List<Interval> slots) {
        this.realised = realised;
        this.known = known;
        this.dayAhead = Horizon.orNaN(dayAhead);
        this.dayAheadPublished = dayAheadPublished;
        this.minuteOfDay = minuteOfDay;
        this.hashprices = new HashpriceOutlook(hashprice, slots);
        Arrays.fill(usual, Double.NaN);
    }

    /** The window as it looks when {@code from} is about to begin. */
    public Forecast rolling(int from, int to) {
        long decision = realised.bounds[from];
        hashprices.moveTo(Instant.ofEpochMilli(decision));
        learn(decision);
        double[] price = new double[to - from];
        double[] hashprice = new double[to - from];
        double faded = lastKnown < 0 ? 0 : away * fade(realised.bounds[from] - realised.bounds[lastKnown]);
        for (int slot = from; slot < to; slot++) {
            price[slot - from] = base(slot, decision) + faded;
            hashprice[slot - from] = slot == from ? realised.hashprice[slot] : hashprices.of(slot);
            faded *= fade(realised.lengthMillis(slot));
        }
        return new Forecast(realised, from, price, hashprice);
    }

    /** The window on day-ahead prices alone, as far as they are published at {@code decision}. */
    public Forecast dayAhead(int from, int to, long decision) {
        hashprices.moveTo(Instant.ofEpochMilli(decision));
        double[] price = new double[to - from];
        double[] hashprice = new double[to - from];
        for (int slot = from; slot < to; slot++) {
            price[slot - from] = dayAheadPublished[slot] <= decision ? dayAhead[slot] : Double.NaN;
            boolean begun = realised.bounds[slot] <= decision;
            hashprice[slot - from] = begun ? realised.hashprice[slot] : hashprices.of(slot);
        }
        return new Forecast(realised, from, price, hashprice);
    }

    /** What is left after a time; the last answer is kept because slots are mostly of one length. */
    private double fade(long millis) {
        if (millis != fadeMillis) {
            fadeMillis = millis;
            fadeFactor = Math.pow(0.5, millis / MILLIS_PER_HALF_LIFE);
        }
        return fadeFactor;
    }

    /** NaN: nothing at all is known. */
    private double base(int slot, long decision) {
        if (dayAheadPublished[slot] <= decision && !Double.isNaN(dayAhead[slot])) {
            return dayAhead[slot];
        }
        double mean = usual[minuteOfDay[slot]];
        if (!Double.isNaN(mean)) {
            return mean;
        }
        return lastKnown < 0 ? Double.NaN : realised.price[lastKnown];
    }

    /** Takes in the prices that became known since the last decision. */
    private void learn(long decision) {
        for (; learnt < known.size() && known.knownAt(learnt) <= decision; learnt++) {
            int slot = known.slot(learnt);
            double price = realised.price[slot];
            if (slot > lastKnown) {
                lastKnown = slot;
                away = price - base(slot, decision);
            }
            int minute = minuteOfDay[slot];
            usual[minute] = Double.isNaN(usual[minute]) ? price : MEMORY * usual[minute] + (1 - MEMORY) * price;
        }
    }
}
