package io.hashwatt.domain.market;

import java.time.Duration;
import java.time.Instant;

/** The values from which the hashprice of an instant comes, and of when they are. */
public sealed interface HashpriceOrigin {

    /** A quote that holds at the instant, or the last one before it. */
    record Quoted(QuotedHashprice.Quote quote) implements HashpriceOrigin {}

    /** The newest of both. */
    record Derived(BitcoinQuote bitcoin, DifficultyPoint difficulty) implements HashpriceOrigin {}

    /** Since when nobody has said anything newer about the price in it. A quote says it for all of its time. */
    default Instant pricedAt() {
        return switch (this) {
            case Quoted quoted -> quoted.quote().interval().end();
            case Derived derived -> derived.bitcoin().from();
        };
    }

    /** How old the price is at the instant; zero: it is of the present. */
    default Duration age(Instant instant) {
        Duration since = Duration.between(pricedAt(), instant);
        return since.isNegative() ? Duration.ZERO : since;
    }
}
