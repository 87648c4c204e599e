package io.hashwatt.domain.plan.grid;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Ordered;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.OutdatedHashprice;
import io.hashwatt.domain.market.PriceOrigin;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.tariff.BillMean;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.outlook.PriceOutlook;
import io.hashwatt.domain.plan.outlook.PricesByHour;
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
    private final PowerCosts costs;
    private final ExpectedPrices expected;
    private final List<PlanningGrid.Priced> prices;

    private SiteOutlook(
            Instant decision,
            HashpriceCurve hashprice,
            PowerCosts costs,
            ExpectedPrices expected,
            List<PlanningGrid.Priced> prices) {
        this.decision = decision;
        this.hashprice = hashprice;
        this.expectedHashprice = hashprice.expectedAt(decision);
        this.costs = costs;
        this.expected = expected;
        this.prices = prices;
    }

    /**
     * @param decision when it is decided; nothing is expected from what is not in the other parameters
     * @param until it is not asked about anything later
     * @param power all that is known of the prices that are paid, from {@link #LEARNT_DAYS} before the decision on
     * @param advance all that is known of them in advance over the same time
     * @param costs what is paid of them at the site
     * @throws IllegalArgumentException if any of them is in another currency than the hashprice
     */
    public static SiteOutlook at(
            Instant decision,
            Instant until,
            PriceTimeline power,
            AdvancePrices advance,
            HashpriceCurve hashprice,
            PowerCosts costs) {
        power.requireIn(hashprice.currency());
        costs.requireIn(hashprice.currency());
        advance.requireIn(hashprice.currency());
        List<Interval> deliveries = ExpectedDeliveries.at(decision, until, power, advance.dayAhead());
        ExpectedPrices expected = ExpectedPrices.at(decision, power, advance, deliveries, costs.days());
        List<PlanningGrid.Priced> prices = new ArrayList<>();
        power.prices()
                .forEach(price -> prices.add(new PlanningGrid.Priced(price.delivery(), Slot.PowerQuote.of(price))));
        prices.addAll(expected.priced());
        return new SiteOutlook(decision, hashprice, costs, expected, prices);
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

    /** What is paid over a period, in order of time, each with how uncertain it is: by delivery, in pieces where the tariff changes. */
    public List<OutlookPrice> prices(Interval period) {
        return new PaidSpreads(billed(), prices, expected.spreads())
                .prices().stream()
                        .filter(price -> price.delivery().overlaps(period))
                        .toList();
    }

    /** How far looks are believed at the decision; empty: nobody has looked. */
    public Optional<BelievedLooks> looks() {
        return expected.looks();
    }

    /** When it is decided. */
    public Instant decision() {
        return decision;
    }

    /** Without what nobody has published or looked at. */
    public SiteOutlook onlySeen() {
        return new SiteOutlook(
                decision,
                hashprice,
                costs,
                expected,
                prices.stream().filter(price -> isSeen(price.quote().origin())).toList());
    }

    private static boolean isSeen(PriceOrigin origin) {
        return origin == PriceOrigin.PUBLISHED || origin == PriceOrigin.LOOK;
    }

    /** What the market's prices may be behind a period that it is asked about, as far as they are known or expected. */
    public PricesByHour usualAfter(Interval period) {
        PricesByHour usual = new PricesByHour(costs.days(), period.end());
        prices.forEach(price -> usual.add(price.delivery(), price.quote().perMwh()));
        return usual;
    }

    /** The period in slots. */
    public PlanningGrid grid(Interval period) {
        return grid(period, billed().expected(prices));
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
                watched(i).ifPresent(quote -> watched.add(new PlanningGrid.Priced(delivery, quote)));
            }
        }
        return grid(period, billed().lined(watched));
    }

    private BilledPrices billed() {
        return new BilledPrices(costs);
    }

    private PlanningGrid grid(Interval period, List<PlanningGrid.Priced> paid) {
        return PlanningGrid.over(period, paid, this::hashprice, costs.days(), hashprice.currency())
                .outdatedFrom(outdatedFrom())
                .paying(costs.takeOrPay(period));
    }

    /** Of what is billed together, what is known counts as it is, and for the rest the newest one stands that is known. */
    private Optional<Slot.PowerQuote> watched(int delivery) {
        Interval about = prices.get(delivery).delivery();
        Instant begin = about.contains(decision) ? decision : about.start();
        Optional<Slot.PowerQuote> newest = newestKnown(delivery, begin);
        return costs.billedWith(begin)
                .flatMap(bill -> newest.map(quote -> quote.costing(meanOver(bill, begin, quote.perMwh()))))
                .or(() -> newest);
    }

    private Optional<Slot.PowerQuote> newestKnown(int delivery, Instant begin) {
        return IntStream.iterate(delivery, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> prices.get(i).quote())
                .filter(quote -> isKnownAt(begin, quote))
                .findFirst();
    }

    private BigDecimal meanOver(Interval bill, Instant begin, BigDecimal newest) {
        int first = Ordered.first(prices, price -> price.delivery().end().isAfter(bill.start()));
        List<Timed<BigDecimal>> known = new ArrayList<>();
        for (int i = first;
                i < prices.size() && prices.get(i).delivery().start().isBefore(bill.end());
                i++) {
            PlanningGrid.Priced price = prices.get(i);
            known.add(new Timed<>(
                    price.delivery(),
                    isKnownAt(begin, price.quote()) ? price.quote().perMwh() : newest));
        }
        return BillMean.over(bill, known, newest);
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

    private @Nullable Instant outdatedFrom() {
        return hashprice instanceof OutdatedHashprice outdated ? outdated.decision() : null;
    }
}
