package io.hashwatt.domain.market;

import java.math.BigDecimal;
import java.time.Instant;

/** One bitcoin costs {@code price} from {@code from} on, until the next quote. */
public record BitcoinQuote(Instant from, BigDecimal price) {}
