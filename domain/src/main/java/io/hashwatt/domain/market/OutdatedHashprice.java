package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A hashprice whose newest price is too old to decide on: what was is known, from the decision on it is absent.
 *
 * @param known up to the decision
 */
public record OutdatedHashprice(HashpriceCurve known, Instant decision) implements HashpriceCurve {

    @Override
    public CurrencyCode currency() {
        return known.currency();
    }

    @Override
    public @Nullable BigDecimal meanOver(Interval interval) {
        return interval.end().isAfter(decision) ? null : known.meanOver(interval);
    }

    @Override
    public HashpriceCurve expectedAt(Instant instant) {
        return instant.isBefore(decision)
                ? new OutdatedHashprice(known.expectedAt(instant), decision)
                : new QuotedHashprice(currency(), List.of());
    }

    @Override
    public Instant expectationHoldsUntil(Instant instant) {
        return known.expectationHoldsUntil(instant);
    }

    @Override
    public Optional<HashpriceOrigin> originAt(Instant instant) {
        return known.originAt(instant);
    }
}
