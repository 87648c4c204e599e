package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.SeriesId;

/**
 * Where a series stands: every import and every withdrawal that changes its values brings it one further, in the order in
 * which they became visible.
 *
 * @param position 0: nothing has changed since positions are counted
 */
public record SeriesPosition(SeriesId series, long position) {

    public SeriesPosition {
        if (position < 0) {
            throw new IllegalArgumentException("a position is not below 0: " + position);
        }
    }
}
