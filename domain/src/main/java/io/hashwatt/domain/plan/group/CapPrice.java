package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.kernel.CurrencyCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What the room under a cap is worth where it is short.
 *
 * @param feeder whose cap it is; null: the site's
 * @param perMwh what a MWh more of it would earn, in the currency of the plan; 0: it is short, but not by enough for another
 *     level
 */
public record CapPrice(@Nullable String feeder, BigDecimal perMwh) {

    /** Why it keeps a group from a level that would earn more, in English, without a full stop. */
    public String english(CurrencyCode currency) {
        String cap = feeder == null ? "the site's cap" : "the cap of feeder " + feeder;
        BigDecimal cents = perMwh.setScale(2, RoundingMode.HALF_EVEN);
        return cents.signum() == 0
                ? cap + " leaves no room for more"
                : cap + " is worth " + cents.toPlainString() + " " + currency
                        + "/MWh, more than another level would earn with it";
    }
}
