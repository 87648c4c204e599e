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
 * @param isPeak whether it is the site's peak that is worth having, and no cap
 * @param usedBy name of the group that makes most of the room; null: nobody who could do with less, or no more than this one would
 */
public record CapPrice(
        @Nullable String feeder,
        BigDecimal perMwh,
        boolean isPeak,
        @Nullable String usedBy) {

    /** Of a cap, where nobody is known who makes more of its room. */
    public CapPrice(@Nullable String feeder, BigDecimal perMwh) {
        this(feeder, perMwh, false, null);
    }

    /** The same that a group makes more of. */
    public CapPrice usedBy(String group) {
        return new CapPrice(feeder, perMwh, isPeak, group);
    }

    /** Why it keeps a group from a level that would earn more, in English, without a full stop. */
    public String english(CurrencyCode currency) {
        String cap = feeder == null ? ofSite() : "the cap of feeder " + feeder;
        BigDecimal cents = perMwh.setScale(2, RoundingMode.HALF_EVEN);
        return cents.signum() == 0
                ? cap + " leaves no room for more"
                : cap + " is worth " + cents.toPlainString() + " " + currency
                        + "/MWh, more than another level would earn with it"
                        + (usedBy == null ? "" : ": " + usedBy + " uses it better");
    }

    private String ofSite() {
        return isPeak ? "the peak worth having" : "the site's cap";
    }
}
