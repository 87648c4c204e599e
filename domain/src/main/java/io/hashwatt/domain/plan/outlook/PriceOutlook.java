package io.hashwatt.domain.plan.outlook;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.market.PriceOrigin;
import io.hashwatt.domain.market.PriceSpread;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody knows and expects of the coming deliveries at the time of a decision: the price of each as far as it is
 * published, else what the {@link Forecaster} makes of what is. Back-test and live plan decide on the same; what it says at
 * a time follows from what was published in the {@value UsualByMinute#DAYS} days before and since, and from nothing else, so it
 * can be worked out again at any later time.
 *
 * <p>It reaches as far as prices are published, of the series itself or of the day-ahead auction. Where the price of the
 * present is not known before its time it reaches at least a day, so that a whole day of the usual shape, and of starts that
 * are counted by the day, is weighed against the present. Beyond two days nobody looks.
 *
 * <p>Decision times never go back. Not for several threads.
 */
public final class PriceOutlook {

    public static final int LEARNT_DAYS = UsualByMinute.DAYS;

    static final long LEAST_MILLIS = Duration.ofDays(1).toMillis();
    static final long MOST_MILLIS = Duration.ofDays(2).toMillis();

    private final Deliveries deliveries;
    private final Forecaster forecaster;
    /** The deliveries with a price in the order in which it becomes known, and those with a day-ahead price likewise. */
    private final int[] byKnowledge;

    private final int[] byAuction;
    private final List<Looks.Look> looks;
    private int learnt;
    private int noticed;
    private int auctioned;
    private long publishedUntil = Long.MIN_VALUE;
    private long decision = Long.MIN_VALUE;
    private int day;

    public PriceOutlook(Deliveries deliveries) {
        this.deliveries = deliveries;
        this.forecaster = new Forecaster(deliveries);
        this.byKnowledge = ordered(deliveries.price, deliveries.knownAt);
        this.byAuction = ordered(deliveries.dayAhead.price(), deliveries.dayAhead.knownAt());
        this.looks = deliveries.looks.byKnowledge();
    }

    private static int[] ordered(double[] price, long[] knownAt) {
        return IntStream.range(0, price.length)
                .filter(i -> !Double.isNaN(price[i]))
                .boxed()
                .sorted(Comparator.comparingLong(i -> knownAt[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * @param millis time of the decision, since the epoch
     * @param today the site's local day of it, as a number
     */
    public void moveTo(long millis, int today) {
        decision = millis;
        day = today;
        for (; learnt < byKnowledge.length && deliveries.knownAt[byKnowledge[learnt]] <= millis; learnt++) {
            forecaster.learn(byKnowledge[learnt]);
            publishedUntil = Math.max(publishedUntil, deliveries.end[byKnowledge[learnt]]);
        }
        for (; noticed < looks.size() && looks.get(noticed).knownAt() <= millis; noticed++) {
            forecaster.notice(looks.get(noticed));
        }
        for (;
                auctioned < byAuction.length && deliveries.dayAhead.knownAt()[byAuction[auctioned]] <= millis;
                auctioned++) {
            publishedUntil = Math.max(publishedUntil, deliveries.end[byAuction[auctioned]]);
        }
    }

    /** Until when it looks, in epoch milliseconds. @param present the delivery in which it is decided */
    long reach(int present) {
        boolean isKnownAhead =
                deliveries.isKnown(present, decision) && deliveries.knownAt[present] < deliveries.start[present];
        return reach(decision, publishedUntil, isKnownAhead);
    }

    /**
     * Until when somebody looks who decides.
     *
     * @param publishedUntil end of the last price that is published, of either kind
     * @param isKnownAhead whether the price of the present was known before its time
     */
    public static Instant reach(Instant decision, Instant publishedUntil, boolean isKnownAhead) {
        return Instant.ofEpochMilli(reach(decision.toEpochMilli(), publishedUntil.toEpochMilli(), isKnownAhead));
    }

    private static long reach(long decision, long publishedUntil, boolean isKnownAhead) {
        long least = isKnownAhead ? decision : decision + LEAST_MILLIS;
        return Math.min(Math.max(publishedUntil, least), decision + MOST_MILLIS);
    }

    /** What is expected of a delivery. @param origin what it is expected from; never {@link PriceOrigin#PUBLISHED} */
    public record Expected(BigDecimal perMwh, PriceOrigin origin) {}

    /**
     * How uncertain it is what is expected of the deliveries from one on. Null where too little is known to tell.
     *
     * @param expected what {@link #expectedFrom} says of the same deliveries
     */
    public List<@Nullable PriceSpread> spreadsFrom(int from, List<@Nullable Expected> expected) {
        ForecastErrors errors = new ForecastErrors(deliveries, forecaster, decision, day);
        List<@Nullable PriceSpread> spreads = new ArrayList<>();
        for (Expected price : expected) {
            int delivery = from + spreads.size();
            spreads.add(
                    price == null
                            ? null
                            : errors.around(delivery, price.perMwh().doubleValue()));
        }
        return spreads;
    }

    /** Of the deliveries from one on, of which no price is known; null where nothing is known to expect it from. */
    public List<@Nullable Expected> expectedFrom(int from) {
        List<@Nullable Expected> expected = new ArrayList<>();
        double[] prices = prices(from, deliveries.size());
        for (int i = 0; i < prices.length; i++) {
            expected.add(
                    Double.isNaN(prices[i])
                            ? null
                            : new Expected(BigDecimal.valueOf(prices[i]), origin(from + i, prices[i])));
        }
        return expected;
    }

    private PriceOrigin origin(int delivery, double price) {
        if (deliveries.looks.latest(delivery, decision) != Looks.NONE) {
            return PriceOrigin.LOOK;
        }
        return price == deliveries.dayAhead.at(delivery, decision) ? PriceOrigin.DAY_AHEAD : PriceOrigin.FORECAST;
    }

    /** How far looks are believed at the decision; empty: nobody has looked. */
    public Optional<BelievedLooks> looks() {
        BigDecimal share = decimal(forecaster.trust().overall(day), 2);
        return noticed == 0 ? Optional.empty() : Optional.of(new BelievedLooks(noticed, share));
    }

    /** Of each delivery from one on the day-ahead price; NaN: none is published by then. */
    double[] dayAheadPrices(int from, int to, long at) {
        double[] prices = new double[to - from];
        Arrays.setAll(prices, i -> deliveries.dayAhead.at(from + i, at));
        return prices;
    }

    /**
     * What market prices may be behind a delivery: as those that are known at a time, or else published of its day-ahead auction.
     *
     * @param last of which anything is looked at
     */
    PricesByHour usualAfter(int last, long at, LocalDays days) {
        Instant end = Instant.ofEpochMilli(deliveries.end[last]);
        PricesByHour usual = new PricesByHour(days, end);
        long from = end.minus(Duration.ofDays(LEARNT_DAYS)).toEpochMilli();
        for (int i = last; i >= 0 && deliveries.start[i] >= from; i--) {
            usual.add(
                    new Interval(Instant.ofEpochMilli(deliveries.start[i]), Instant.ofEpochMilli(deliveries.end[i])),
                    deliveries.isKnown(i, at) ? deliveries.price[i] : deliveries.dayAhead.at(i, at));
        }
        return usual;
    }

    static BigDecimal decimal(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }

    /** From one delivery on; NaN where nothing is known to expect it from. */
    double[] prices(int from, int to) {
        double[] prices = new double[to - from];
        forecaster.forecast(from, decision, day, prices);
        for (int delivery = from; delivery < to; delivery++) {
            if (deliveries.isKnown(delivery, decision)) {
                prices[delivery - from] = deliveries.price[delivery];
            }
        }
        return prices;
    }
}
