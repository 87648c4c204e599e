package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Numbers;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.site.Coupling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Says in one line what caps cost a plan and how good it is under them. */
final class CouplingSentence {

    private static final int DIGITS = 2;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private CouplingSentence() {}

    /** @param others what it is planned under beside caps */
    static String of(Coupling coupling, Money profit, List<String> others) {
        return cost(coupling.costOfCaps(profit), under(others)) + "; the plan is " + quality(coupling, profit)
                + (coupling.isCutShort() ? "; the search for a better one took too long and was ended" : "");
    }

    private static String under(List<String> others) {
        return switch (others.size()) {
            case 0 -> "the caps";
            case 1 -> "caps and " + others.getFirst();
            default -> "caps, " + String.join(", ", others.subList(0, others.size() - 1)) + " and " + others.getLast();
        };
    }

    private static String cost(Money cost, String under) {
        if (cost.amount().compareTo(CENT.negate()) <= 0) {
            return "Under " + under + " the groups earn " + Numbers.money(cost.abs()) + " more than without them";
        }
        return Character.toUpperCase(under.charAt(0)) + under.substring(1) + " cost "
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
