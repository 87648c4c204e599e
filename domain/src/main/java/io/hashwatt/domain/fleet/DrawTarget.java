package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much is to be drawn for a time, or else a penalty is paid for each MWh that is missing or too much: a minimum that a
 * contract demands, a block that was sold, or a soft limit. What may not be exceeded at all is a cap.
 *
 * @param feeder of which it is meant; null: at the site's meter, where the base load counts too
 * @param power above 0 where at least that much is to be drawn; at most {@link #HIGHEST_POWER}
 * @param penaltyPerMwh in the site's currency, above 0, at most {@link #HIGHEST_PENALTY}
 */
public record DrawTarget(@Nullable String feeder, Side side, Power power, BigDecimal penaltyPerMwh, Validity when) {

    /** What is to be drawn. */
    public enum Side {
        AT_LEAST,
        AT_MOST;

        /** How much is missing to a power, or too much, where so much is drawn. */
        public Power missed(Power power, Power drawn) {
            boolean isMissed = this == AT_LEAST ? power.exceeds(drawn) : drawn.exceeds(power);
            return isMissed ? drawn.distanceTo(power) : Power.NONE;
        }
    }

    /** So that sums of penalties are numbers that can still be told apart. */
    public static final BigDecimal HIGHEST_PENALTY = new BigDecimal("10000000");

    /** 1 TW: beyond it, what is missing would drown what is planned. */
    public static final Power HIGHEST_POWER = Power.ofWatts(1_000_000_000_000L);

    /** What a power must be, to stand behind the name of a field. */
    public static final String POWER_RULE =
            "must be at most " + HIGHEST_POWER.watts().toPlainString();

    /** What a penalty must be, to stand behind the name of a field. */
    public static final String PENALTY_RULE = "must be above 0 and at most " + HIGHEST_PENALTY.toPlainString();

    /** What a minimum must be, to stand behind the name of a field. */
    public static final String MINIMUM_RULE = "must be above 0";

    public DrawTarget {
        if (!isPenalty(penaltyPerMwh)) {
            throw new IllegalArgumentException("a penalty per MWh " + PENALTY_RULE);
        }
        if (power.exceeds(HIGHEST_POWER)) {
            throw new IllegalArgumentException("the watts of a draw target " + POWER_RULE);
        }
        if (side == Side.AT_LEAST && power.equals(Power.NONE)) {
            throw new IllegalArgumentException("a least draw " + MINIMUM_RULE);
        }
    }

    public static boolean isPenalty(BigDecimal perMwh) {
        return perMwh.signum() > 0 && perMwh.compareTo(HIGHEST_PENALTY) <= 0;
    }

    /** How much is missing or too much where so much is drawn. */
    public Power missedBy(Power drawn) {
        return side.missed(power, drawn);
    }
}
