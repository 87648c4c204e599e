package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.kernel.PlausibleRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks over the power prices of a whole document. A single price says nothing, for zero and what is below are prices; a
 * day without a price of 2 a MWh, or twenty times off those before it, says something. An hour that follows others
 * may be anything.
 */
public final class PlausiblePowerPrices {

    private static final Duration DAY = Duration.ofDays(1);

    private PlausiblePowerPrices() {}

    /** @param followed what is known from before them; possibly empty */
    public static Optional<ImplausibleValue> of(PriceTimeline prices, PriceTimeline followed) {
        return prices.span()
                .filter(span -> followed.isEmpty() || span.length().compareTo(DAY) >= 0)
                .flatMap(span -> of(prices, span, followed));
    }

    private static Optional<ImplausibleValue> of(PriceTimeline prices, Interval span, PriceTimeline followed) {
        Sizes sizes = Sizes.of(prices);
        CurrencyCode currency = prices.prices().getFirst().series().currency();
        return sizes.greatest().signum() == 0
                ? Optional.empty()
                : DollarScale.usual(Measure.POWER_PRICE, currency)
                        .flatMap(range -> found(sizes.greatest(), span, range, currency))
                        .or(() -> followed.isEmpty()
                                ? Optional.empty()
                                : against(Sizes.of(followed), sizes, span, currency));
    }

    /** The dearest hour alone may be a scarcity, the median alone a sunny Sunday: both at once are another unit. */
    private static Optional<ImplausibleValue> against(
            Sizes followed, Sizes sizes, Interval span, CurrencyCode currency) {
        Optional<PlausibleRange> ofGreatest = FollowedValues.range(followed.greatest());
        return FollowedValues.range(followed.median())
                .filter(range -> isOffTheSameWay(range, sizes.median(), ofGreatest.orElse(null), sizes.greatest()))
                .flatMap(range -> found(sizes.median(), span, range, currency));
    }

    private static boolean isOffTheSameWay(
            PlausibleRange ofMedian, BigDecimal median, @Nullable PlausibleRange ofGreatest, BigDecimal greatest) {
        return ofGreatest != null && side(ofMedian, median) * side(ofGreatest, greatest) > 0;
    }

    /** Below 0: under the range. Above 0: over it. */
    private static int side(PlausibleRange range, BigDecimal value) {
        return range.contains(value) ? 0 : value.compareTo(range.low());
    }

    private static Optional<ImplausibleValue> found(
            BigDecimal perMwh, Interval span, PlausibleRange range, CurrencyCode currency) {
        return ImplausibleValue.of(Measure.POWER_PRICE, new InputPlace.Over(span), perMwh, range, currency);
    }

    private record Sizes(BigDecimal median, BigDecimal greatest) {

        static Sizes of(PriceTimeline prices) {
            var perMwh = prices.prices().stream().map(PowerPrice::perMwh).toList();
            return new Sizes(FollowedValues.median(perMwh), FollowedValues.greatest(perMwh));
        }
    }
}
