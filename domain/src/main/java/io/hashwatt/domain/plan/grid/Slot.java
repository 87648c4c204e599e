package io.hashwatt.domain.plan.grid;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PriceOrigin;
import io.hashwatt.domain.market.tariff.PriceLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * One interval of a plan. Its prices are in the currency of its {@link PlanningGrid}.
 *
 * @param power its power price; null: none is known
 * @param hashpricePerPhDay what 1 PH/s earns in a day, as the mean over the slot; null: not known for all of it
 */
public record Slot(
        Interval interval,
        @Nullable PowerQuote power,
        @Nullable BigDecimal hashpricePerPhDay) {

    /**
     * @param perMwh what is paid, in the site's currency
     * @param marketPerMwh what the market asks, of which the site's tariff has made what is paid; null: that is what is paid
     * @param knownAt when the market could know it
     */
    public record PowerQuote(
            BigDecimal perMwh,
            @Nullable BigDecimal marketPerMwh,
            Finality finality,
            Instant knownAt,
            PriceOrigin origin) {

        /** The market price that is paid. */
        public PowerQuote(BigDecimal perMwh, Finality finality, Instant knownAt) {
            this(perMwh, null, finality, knownAt, PriceOrigin.PUBLISHED);
        }

        static PowerQuote of(PowerPrice price) {
            return new PowerQuote(price.perMwh(), price.finality(), price.publishedAt());
        }

        static PowerQuote expected(BigDecimal perMwh, Instant knownAt, PriceOrigin origin) {
            return new PowerQuote(perMwh, null, Finality.ESTIMATED, knownAt, origin);
        }

        private PowerQuote knownFrom(Instant instant) {
            return knownAt.isBefore(instant) ? new PowerQuote(perMwh, marketPerMwh, finality, instant, origin) : this;
        }

        /** The same, paid in another way. */
        PowerQuote costing(BigDecimal paidPerMwh) {
            return new PowerQuote(paidPerMwh, askedPerMwh(), finality, knownAt, origin);
        }

        /** The same at another market price. */
        PowerQuote at(BigDecimal marketPrice) {
            return new PowerQuote(marketPrice, null, finality, knownAt, origin);
        }

        PowerQuote on(PriceLine line) {
            return costing(line.at(perMwh));
        }

        /** Of two that come into one price, with what is less sure of either. */
        PowerQuote weaker(PowerQuote other) {
            return new PowerQuote(
                    perMwh,
                    marketPerMwh,
                    finality.weaker(other.finality),
                    knownAt.isBefore(other.knownAt) ? other.knownAt : knownAt,
                    origin == PriceOrigin.PUBLISHED ? other.origin : origin);
        }

        /** The market price of this one, paid as another one says. */
        PowerQuote billedAs(PowerQuote bill) {
            return new PowerQuote(bill.perMwh, askedPerMwh(), bill.finality, bill.knownAt, bill.origin);
        }

        /** Whether a tariff has made it of another one. */
        public boolean isAllIn() {
            return marketPerMwh != null;
        }

        /** What the market asks, whether or not that is what is paid. */
        public BigDecimal askedPerMwh() {
            return marketPerMwh == null ? perMwh : marketPerMwh;
        }
    }

    /** Both prices of a slot that has both. */
    public record Prices(BigDecimal perMwh, BigDecimal hashpricePerPhDay) {}

    /** Null in a slot without price: where either side is missing. */
    public @Nullable Prices prices() {
        return power == null || hashpricePerPhDay == null ? null : new Prices(power.perMwh(), hashpricePerPhDay);
    }

    public boolean isPriced() {
        return power != null && hashpricePerPhDay != null;
    }

    /**
     * The slot in pieces, cut at those of the instants that are inside. What its price is becomes known no earlier for that:
     * each piece's price is known when the whole is over.
     */
    public List<Slot> cutAt(NavigableSet<Instant> cuts) {
        NavigableSet<Instant> inside = cuts.subSet(interval.start(), false, interval.end(), false);
        if (inside.isEmpty()) {
            return List.of(this);
        }
        PowerQuote price = power == null ? null : power.knownFrom(interval.end());
        return interval.cutAt(inside).stream()
                .map(piece -> new Slot(piece, price, hashpricePerPhDay))
                .toList();
    }

    /** The same if so much is paid. @param perMwh in the currency of the grid */
    public Slot paying(BigDecimal perMwh) {
        return new Slot(interval, power == null ? null : power.costing(perMwh), hashpricePerPhDay);
    }

    public Slot cutTo(Interval part) {
        return new Slot(part, power, hashpricePerPhDay);
    }
}
