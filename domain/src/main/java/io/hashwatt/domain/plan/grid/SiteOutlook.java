package io.hashwatt.domain.plan.grid;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.plan.outlook.Deliveries;
import io.hashwatt.domain.plan.outlook.PriceOutlook;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The prices of a site as they stand at a decision: those that are known as they are, behind them what the {@link
 * PriceOutlook} expects, each with where it comes from. It is what a back-test decides on at that time, made in one go from
 * the days before ({@link #LEARNT_DAYS}) rather than by following the market.
 *
 * <p>A gap between known prices stays a gap, and nothing is forecast that is over.
 */
public final class SiteOutlook {

    /** So many days before a decision have to be read for it. */
    public static final int LEARNT_DAYS = PriceOutlook.LEARNT_DAYS;

    private final Instant decision;
    private final HashpriceCurve hashprice;
    private final HashpriceCurve expectedHashprice;
    private final LocalDays days;
    private final List<PlanningGrid.Priced> prices;

    private SiteOutlook(Instant decision, HashpriceCurve hashprice, LocalDays days, List<PlanningGrid.Priced> prices) {
        this.decision = decision;
        this.hashprice = hashprice;
        this.expectedHashprice = hashprice.expectedAt(decision);
        this.days = days;
        this.prices = prices;
    }

    /**
     * @param decision when it is decided; nothing is expected from what is not in the other parameters
     * @param until it is not asked about anything later
     * @param power all that is known of the prices that are paid, from {@link #LEARNT_DAYS} before the decision on
     * @param dayAhead all that is known of the day-ahead auction over the same time
     * @throws IllegalArgumentException if any of them is in another currency than the hashprice
     */
    public static SiteOutlook at(
            Instant decision,
            Instant until,
            PriceTimeline power,
            PriceTimeline dayAhead,
            HashpriceCurve hashprice,
            LocalDays days) {
        power.requireIn(hashprice.currency());
        dayAhead.requireIn(hashprice.currency());
        List<Interval> expected = ExpectedDeliveries.at(decision, until, power, dayAhead);
        return new SiteOutlook(decision, hashprice, days, priced(decision, power, dayAhead, expected, days));
    }

    /** Whether any price has to be forecast, for which the days before are needed. The parameters are those of {@link #at}. */
    public static boolean isForecast(Instant decision, Instant until, PriceTimeline power, PriceTimeline dayAhead) {
        return !ExpectedDeliveries.at(decision, until, power, dayAhead).isEmpty();
    }

    /** Until when something is known or expected without a gap at the end; empty: nothing is. */
    public Optional<Instant> end() {
        return prices.isEmpty()
                ? Optional.empty()
                : Optional.of(prices.getLast().delivery().end());
    }

    /** The period in slots. */
    public PlanningGrid grid(Interval period) {
        return PlanningGrid.over(period, prices, this::hashprice, days, hashprice.currency());
    }

    /**
     * The period as a rule sees it that follows prices: in place of a slot's own price stands the newest that is known when
     * the slot begins, as in the back-test. Of prices to come it is taken that each is known when its time is over.
     */
    public PlanningGrid watched(Interval period) {
        List<PlanningGrid.Priced> watched = new ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            Interval delivery = prices.get(i).delivery();
            if (delivery.overlaps(period)) {
                newestKnown(i).ifPresent(quote -> watched.add(new PlanningGrid.Priced(delivery, quote)));
            }
        }
        return PlanningGrid.over(period, watched, this::hashprice, days, hashprice.currency());
    }

    private Optional<Slot.PowerQuote> newestKnown(int delivery) {
        Interval about = prices.get(delivery).delivery();
        Instant begin = about.contains(decision) ? decision : about.start();
        return IntStream.iterate(delivery, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> prices.get(i).quote())
                .filter(quote -> isKnownAt(begin, quote))
                .findFirst();
    }

    private boolean isKnownAt(Instant instant, Slot.PowerQuote quote) {
        boolean isHere = quote.origin() == PriceOrigin.PUBLISHED && !instant.isBefore(decision);
        return isHere || !quote.knownAt().isAfter(instant);
    }

    /** As known; where it is not, as it is expected. */
    private @Nullable BigDecimal hashprice(Interval slot) {
        BigDecimal known = hashprice.meanOver(slot);
        return known == null && slot.end().isAfter(decision) ? expectedHashprice.meanOver(slot) : known;
    }

    private static List<PlanningGrid.Priced> priced(
            Instant decision, PriceTimeline power, PriceTimeline dayAhead, List<Interval> expected, LocalDays days) {
        List<PlanningGrid.Priced> prices = new ArrayList<>();
        Deliveries.Builder deliveries = new Deliveries.Builder();
        for (PowerPrice price : power.prices()) {
            prices.add(new PlanningGrid.Priced(price.delivery(), Slot.PowerQuote.of(price)));
            deliveries.add(price.delivery(), price.perMwh(), knownAt(price, decision));
        }
        expected.forEach(delivery -> deliveries.add(delivery, null, delivery.end()));
        PriceOutlook outlook = new PriceOutlook(deliveries.build(dayAhead, days));
        outlook.moveTo(
                decision.toEpochMilli(), Math.toIntExact(days.dayOf(decision).toEpochDay()));
        List<PriceOutlook.@Nullable Expected> forecasts =
                outlook.expectedFrom(power.prices().size());
        for (int i = 0; i < expected.size(); i++) {
            PriceOutlook.Expected forecast = forecasts.get(i);
            if (forecast != null) {
                PriceOrigin origin = forecast.isDayAhead() ? PriceOrigin.DAY_AHEAD : PriceOrigin.FORECAST;
                prices.add(new PlanningGrid.Priced(
                        expected.get(i),
                        Slot.PowerQuote.expected(
                                forecast.perMwh(), expected.get(i).end(), origin)));
            }
        }
        return prices;
    }

    /** What somebody has is known to him, whatever its publisher's calendar says. */
    private static Instant knownAt(PowerPrice price, Instant decision) {
        return price.publishedAt().isBefore(decision) ? price.publishedAt() : decision;
    }
}
