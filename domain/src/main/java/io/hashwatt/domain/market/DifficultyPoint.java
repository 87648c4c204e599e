package io.hashwatt.domain.market;

import java.math.BigDecimal;
import java.time.Instant;

/** At {@code from} the chain had {@code height} blocks and this difficulty, which holds until the next point. */
public record DifficultyPoint(Instant from, long height, BigDecimal difficulty) {}
