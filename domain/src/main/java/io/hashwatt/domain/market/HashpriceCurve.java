package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hashprice over time, per PH/s and day in one {@link #currency}. */
public sealed interface HashpriceCurve permits QuotedHashprice, DerivedHashprice, ConstantHashprice, OutdatedHashprice {

    /** Of every value. */
    CurrencyCode currency();

    /** The time-weighted mean over the interval; null if any part of it is not covered. */
    @Nullable BigDecimal meanOver(Interval interval);

    /**
     * The curve from {@code instant} on as someone at that instant expects it: what is not known yet is held at what is,
     * a halving that the known height foretells is seen coming.
     */
    HashpriceCurve expectedAt(Instant instant);

    /** Until when the expectation of {@code instant} stays the same: the next time something becomes known. */
    Instant expectationHoldsUntil(Instant instant);

    /** The values from which the hashprice of the instant comes, as far as they are known then; empty: none are. */
    Optional<HashpriceOrigin> originAt(Instant instant);
}
