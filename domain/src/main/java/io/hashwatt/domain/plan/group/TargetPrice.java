package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a site is to draw, and what is paid for each MWh that is missing or too much: why a group is at a level that is worth
 * less by itself.
 *
 * @param feeder of which it is meant; null: at the site's meter
 * @param perMwh the penalty, in the currency of the plan
 */
public record TargetPrice(@Nullable String feeder, DrawTarget.Side side, Power power, BigDecimal perMwh) {

    private static final int CENTS = 2;
    private static final int KILO = 3;

    public static TargetPrice of(DrawTarget target) {
        return new TargetPrice(target.feeder(), target.side(), target.power(), target.penaltyPerMwh());
    }

    /** Why it keeps a group from a level that would earn more, in English, without a full stop. */
    public String english(CurrencyCode currency) {
        String bound = side == DrawTarget.Side.AT_LEAST ? "at least " : "at most ";
        BigDecimal plain = Decimals.plain(perMwh);
        String penalty = plain.setScale(Math.max(CENTS, plain.scale())).toPlainString();
        return bound + Decimals.plain(power.watts().movePointLeft(KILO)).toPlainString() + " kW are to be drawn"
                + (feeder == null ? "" : " on feeder " + feeder) + ", or " + penalty + " " + currency + "/MWh are paid";
    }
}
