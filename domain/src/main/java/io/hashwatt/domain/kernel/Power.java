package io.hashwatt.domain.kernel;

import java.math.BigDecimal;

/**
 * Electrical power, in watts at the meter. Never negative.
 *
 * <p>Exact rather than whole watts: a miner's figure multiplied by a cooling factor is not whole, and a
 * group of a thousand miners would multiply the rounding.
 */
public record Power(BigDecimal watts) implements Comparable<Power> {

    public static final Power NONE = new Power(BigDecimal.ZERO);

    public Power {
        if (watts.signum() < 0) {
            throw new IllegalArgumentException("power is not negative: " + watts + " W");
        }
        watts = Decimals.plain(watts);
    }

    public static Power ofWatts(long watts) {
        return new Power(BigDecimal.valueOf(watts));
    }

    public Power times(long count) {
        return new Power(watts.multiply(BigDecimal.valueOf(count)));
    }

    public Power plus(Power other) {
        return new Power(watts.add(other.watts));
    }

    /** How far two powers are apart, in either direction. */
    public Power distanceTo(Power other) {
        return new Power(watts.subtract(other.watts).abs());
    }

    public boolean exceeds(Power other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Power other) {
        return watts.compareTo(other.watts);
    }
}
