package io.hashwatt.ui.plan;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.group.CapPrice;
import io.hashwatt.domain.plan.site.Coupling;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What the caps of a site and its feeders do to a group, in the user's language. */
final class CapWords {

    private static final int CENTS = 2;
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int TENTH_OF_A_PERCENT = 3;

    private CapWords() {}

    /** That a wish yields to it. @param feeder null: the site's cap */
    static String yielding(@Nullable String feeder) {
        return feeder == null ? T.of("plan.cap.yields") : T.of("plan.cap.yields.feeder", feeder);
    }

    /** That others use its room better. */
    static String of(CapPrice cap, CurrencyCode currency) {
        String whose = cap.isPeak() ? T.of("plan.cap.peak") : whose(cap.feeder());
        if (!isShown(cap.perMwh())) {
            return T.of("plan.cap.full", whose);
        }
        String worth = Formats.current().price(cap.perMwh(), currency);
        return cap.usedBy() == null
                ? T.of("plan.cap.worth", whose, worth)
                : T.of("plan.cap.worth.usedBy", whose, worth, cap.usedBy());
    }

    /** Whether what a MWh more of room is worth is something: where only more of it at once would do, it is nothing. */
    static boolean isShown(BigDecimal perMwh) {
        return perMwh.setScale(CENTS, RoundingMode.HALF_EVEN).signum() > 0;
    }

    /**
     * How good a plan is that was made under caps, and what these cost it.
     *
     * @param isCharged whether a peak worth having is among what it was made under
     */
    static String quality(Coupling coupling, Money profit, boolean isCharged) {
        Money cost = coupling.costOfCaps(profit);
        String caps = those(coupling.isAimed(), isCharged);
        String words = T.of(
                cost.amount().compareTo(CENT.negate()) <= 0 ? "plan.cap.gains" : "plan.cap.better",
                gap(coupling, profit, caps),
                Formats.current().money(cost.abs()));
        return coupling.isCutShort() ? T.of("plan.cap.short", words) : words;
    }

    private static String those(boolean isAimed, boolean isCharged) {
        if (isAimed) {
            return T.of(isCharged ? "plan.cap.those.aimed.charged" : "plan.cap.those.aimed");
        }
        return T.of(isCharged ? "plan.cap.those.charged" : "plan.cap.those");
    }

    /** What a plan costs more for. */
    static String costOf(boolean isAimed, boolean isCharged) {
        if (isAimed) {
            return T.of(isCharged ? "plan.figure.capCost.aimed.charged" : "plan.figure.capCost.aimed");
        }
        return T.of(isCharged ? "plan.figure.capCost.charged" : "plan.figure.capCost");
    }

    private static String gap(Coupling coupling, Money profit, String caps) {
        Formats formats = Formats.current();
        Money gap = coupling.bound().minus(profit);
        BigDecimal share = coupling.openShare(profit);
        if (gap.amount().compareTo(CENT) < 0) {
            return T.of("plan.cap.best", caps);
        }
        return share == null
                ? T.of("plan.cap.gap.plain", formats.moneyWithCents(gap), caps)
                : T.of(
                        "plan.cap.gap",
                        formats.moneyWithCents(gap),
                        formats.percent(share.setScale(TENTH_OF_A_PERCENT, RoundingMode.CEILING)),
                        caps);
    }

    static String whose(@Nullable String feeder) {
        return feeder == null ? T.of("plan.cap.site") : T.of("plan.cap.feeder", feeder);
    }
}
