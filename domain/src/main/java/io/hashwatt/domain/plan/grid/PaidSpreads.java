package io.hashwatt.domain.plan.grid;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PriceOrigin;
import io.hashwatt.domain.market.PriceSpread;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How uncertain it is what is paid, of how uncertain market prices are: both bounds are billed as the price itself is. Where
 * several deliveries are billed together, the bounds are the means of theirs, as if all came out low or high at once: rather
 * too wide than too narrow.
 */
final class PaidSpreads {

    private final BilledPrices billed;
    private final List<PlanningGrid.Priced> market;
    private final Map<Interval, PriceSpread> spreads;

    /** @param spreads of those of the deliveries of which they are known */
    PaidSpreads(BilledPrices billed, List<PlanningGrid.Priced> market, Map<Interval, PriceSpread> spreads) {
        this.billed = billed;
        this.market = market;
        this.spreads = spreads;
    }

    /** All that is paid, in order of time. */
    List<OutlookPrice> prices() {
        Map<Interval, BigDecimal> low = paidAt(PriceSpread::low);
        Map<Interval, BigDecimal> high = paidAt(PriceSpread::high);
        return billed.expected(market).stream()
                .map(price -> new OutlookPrice(
                        price.delivery(),
                        price.quote(),
                        spread(price.quote(), low.get(price.delivery()), high.get(price.delivery()))))
                .toList();
    }

    private static @Nullable PriceSpread spread(
            Slot.PowerQuote quote, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        return quote.origin() == PriceOrigin.PUBLISHED || low == null || high == null
                ? null
                : new PriceSpread(low, high);
    }

    /** What is paid if all that is expected came out at the same bound; without what nobody knows the bounds of. */
    private Map<Interval, BigDecimal> paidAt(Function<PriceSpread, BigDecimal> bound) {
        List<PlanningGrid.Priced> bounds = new ArrayList<>();
        for (PlanningGrid.Priced price : market) {
            PriceSpread spread = spreads.get(price.delivery());
            if (spread != null) {
                bounds.add(
                        new PlanningGrid.Priced(price.delivery(), price.quote().at(bound.apply(spread))));
            } else if (price.quote().origin() == PriceOrigin.PUBLISHED) {
                bounds.add(price);
            }
        }
        return billed.expected(bounds).stream()
                .collect(Collectors.toMap(
                        PlanningGrid.Priced::delivery, price -> price.quote().perMwh()));
    }
}
