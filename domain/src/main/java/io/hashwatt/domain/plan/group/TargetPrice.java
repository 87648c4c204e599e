package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a site is to draw, and what is paid for each MWh that is missing or too much: why a group is at a level that is worth
 * less by itself.
 *
 * @param feeder of which it is meant; null: at the site's meter
 * @param perMwh the penalty, in the currency of the plan
 * @param isBlock whether it is a block that is paid whether it is drawn or not, and the penalty what the power would have cost
 *     at the time
 */
public record TargetPrice(
        @Nullable String feeder, DrawTarget.Side side, Power power, BigDecimal perMwh, boolean isBlock) {

    private static final int CENTS = 2;
    private static final int KILO = 3;

    /** Of a draw target. */
    public TargetPrice(@Nullable String feeder, DrawTarget.Side side, Power power, BigDecimal perMwh) {
        this(feeder, side, power, perMwh, false);
    }

    /** Of a take-or-pay block. */
    public static TargetPrice ofBlock(Power power, BigDecimal perMwh) {
        return new TargetPrice(null, DrawTarget.Side.AT_LEAST, power, perMwh, true);
    }

    public static TargetPrice of(DrawTarget target) {
        return new TargetPrice(target.feeder(), target.side(), target.power(), target.penaltyPerMwh());
    }

    /** What is summed up in one sentence: a block at whatever price, a draw target at its own. */
    public TargetPrice summedUp() {
        return isBlock ? ofBlock(power, BigDecimal.ZERO) : this;
    }

    /** Why it keeps a group from a level that would earn more, in English, without a full stop. */
    public String english(CurrencyCode currency) {
        String kilowatts = Decimals.plain(power.watts().movePointLeft(KILO)).toPlainString() + " kW";
        if (isBlock) {
            String worth = perMwh.setScale(CENTS, RoundingMode.HALF_EVEN).toPlainString();
            return "a block of " + kilowatts
                    + " is paid whether it is drawn or not (take-or-pay): what is not drawn is worth " + worth + " "
                    + currency + "/MWh";
        }
        String bound = side == DrawTarget.Side.AT_LEAST ? "at least " : "at most ";
        BigDecimal plain = Decimals.plain(perMwh);
        String penalty = plain.setScale(Math.max(CENTS, plain.scale())).toPlainString();
        return bound + kilowatts + " are to be drawn" + (feeder == null ? "" : " on feeder " + feeder) + ", or "
                + penalty + " " + currency + "/MWh are paid";
    }
}
