package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Decimals;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * What it takes a group to go from one level above 0 to another one. Starts and stops are no such changes.
 *
 * @param withoutHash the beginning of the time at the new level in which it draws its power and earns nothing
 * @param cost once for the whole group, in the site's currency
 */
public record LevelChange(Duration withoutHash, BigDecimal cost) {

    public static final LevelChange FREE = new LevelChange(Duration.ZERO, BigDecimal.ZERO);

    public LevelChange {
        if (withoutHash.isNegative() || cost.signum() < 0) {
            throw new IllegalArgumentException("a change of level costs no less than nothing");
        }
        cost = Decimals.plain(cost);
    }

    public boolean isFree() {
        return withoutHash.isZero() && cost.signum() == 0;
    }
}
