package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.CurrencyCode;
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
 */
public record TargetPrice(
        @Nullable String feeder, DrawTarget.Side side, Power power, BigDecimal perMwh) {

    public static TargetPrice of(DrawTarget target) {
        return new TargetPrice(target.feeder(), target.side(), target.power(), target.penaltyPerMwh());
    }

    /** Why it keeps a group from a level that would earn more, in English, without a full stop. */
    public String english(CurrencyCode currency) {
        String bound = side == DrawTarget.Side.AT_LEAST ? "at least " : "at most ";
        String cents = perMwh.setScale(Math.max(2, perMwh.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
        return bound + power.watts().movePointLeft(3).toPlainString() + " kW are to be drawn"
                + (feeder == null ? "" : " on feeder " + feeder) + ", or " + cents + " " + currency + "/MWh are paid";
    }
}
