package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.kernel.PlausibleRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How old the price in a hashprice may be when something is decided on it.
 *
 * @param told older is told
 * @param decidable on what is older nothing new is decided; not less than {@code told}
 */
public record PriceAge(Duration told, Duration decidable) {

    /** Of hours. An age is rounded up, so that it never looks younger than it is. */
    private static final int SHOWN_DECIMALS = 2;

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3_600);

    /** What is usual is told; documents are taken at their word, however old they are. */
    public static final PriceAge OF_DOCUMENTS = new PriceAge(
            Duration.ofHours(Measure.PRICE_AGE.usual().high().longValueExact()), Duration.ofSeconds(Long.MAX_VALUE));

    public PriceAge {
        if (told.compareTo(decidable) > 0) {
            throw new IllegalArgumentException("a price is told to be old before nothing is decided on it");
        }
    }

    public boolean isTooOld(HashpriceOrigin origin, Instant decision) {
        return origin.age(decision).compareTo(decidable) > 0;
    }

    /** Empty: it is young enough. */
    public Optional<ImplausibleValue> of(HashpriceOrigin origin, Instant decision) {
        boolean isTooOld = isTooOld(origin, decision);
        return ImplausibleValue.of(
                Measure.PRICE_AGE,
                new InputPlace.From(origin.pricedAt()),
                hours(origin.age(decision)).setScale(SHOWN_DECIMALS, RoundingMode.CEILING),
                isTooOld ? upTo(decidable, PlausibleRange.Basis.SETTING) : upTo(told, PlausibleRange.Basis.USUAL),
                null);
    }

    /** The curve as somebody may decide on it. */
    public HashpriceCurve decidable(HashpriceCurve curve, Instant decision) {
        return curve.originAt(decision)
                .filter(origin -> isTooOld(origin, decision))
                .<HashpriceCurve>map(origin -> new OutdatedHashprice(curve, decision))
                .orElse(curve);
    }

    private static PlausibleRange upTo(Duration limit, PlausibleRange.Basis basis) {
        return new PlausibleRange(BigDecimal.ZERO, hours(limit), basis);
    }

    private static BigDecimal hours(Duration duration) {
        return Decimals.quotient(BigDecimal.valueOf(duration.toSeconds()), SECONDS_PER_HOUR);
    }
}
