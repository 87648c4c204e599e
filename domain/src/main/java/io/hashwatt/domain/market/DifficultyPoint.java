package io.hashwatt.domain.market;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * At {@code from} the chain had {@code height} blocks and this difficulty, which holds until the next point.
 *
 * @param height from 0
 * @param difficulty above zero
 */
public record DifficultyPoint(Instant from, long height, BigDecimal difficulty) {

    public DifficultyPoint {
        if (height < 0) {
            throw new IllegalArgumentException("a block's height counts from 0: " + height);
        }
        if (difficulty.signum() <= 0) {
            throw new IllegalArgumentException("a difficulty is above zero: " + difficulty);
        }
    }
}
