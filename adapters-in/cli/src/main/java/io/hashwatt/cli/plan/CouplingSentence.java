package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Numbers;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.site.Coupling;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says in one line what caps cost a plan and how good it is under them. */
final class CouplingSentence {

    private static final int DIGITS = 2;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private CouplingSentence() {}

    /** @param isCharged whether a peak worth having is one of the caps */
    static String of(Coupling coupling, Money profit, boolean isCharged) {
        return cost(coupling.costOfCaps(profit), isCharged) + "; the plan is " + quality(coupling, profit);
    }

    private static String cost(Money cost, boolean isCharged) {
        if (cost.amount().compareTo(CENT.negate()) <= 0) {
            return (isCharged ? "Under caps and the peak worth having" : "Under the caps") + " the groups earn "
                    + Numbers.money(cost.abs()) + " more than without them";
        }
        return (isCharged ? "Caps and the peak worth having cost " : "The caps cost ")
                + Numbers.money(cost.signum() < 0 ? cost.abs() : cost);
    }

    private static String quality(Coupling coupling, Money profit) {
        BigDecimal open = coupling.openShare(profit);
        Money gap = coupling.bound().minus(profit);
        if (gap.amount().compareTo(CENT) < 0) {
            return "the best under them";
        }
        if (open == null) {
            return "at most " + Numbers.money(gap) + " below the best under them";
        }
        BigDecimal percent = open.movePointRight(2).setScale(DIGITS, RoundingMode.CEILING);
        return "within " + percent.toPlainString() + " % of what planning can add under them (" + Numbers.money(gap)
                + ")";
    }
}
