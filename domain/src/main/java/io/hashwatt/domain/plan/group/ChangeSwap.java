package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.plan.dp.Standing;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What changes of level would cost more, exactly, if one slot of a plan alone were at another level. */
final class ChangeSwap {

    private static final int DIGITS = 4;

    private final GroupPlan plan;
    private final PlanningGrid grid;
    /** Where it stands before each slot; not worked out before it is asked for. */
    private Standing @Nullable [] before;

    ChangeSwap(GroupPlan plan) {
        this.plan = plan;
        this.grid = plan.grid();
    }

    /** Rounded to four digits: for people. */
    BigDecimal costMore(int slot, int level) {
        Standing standing = standingBefore(slot);
        return rounded(cost(standing, slot, level).subtract(cost(standing, slot, plan.level(slot))));
    }

    /** What that level is worth more in the slot, which has a price; rounded alike. */
    BigDecimal brings(int slot, int level) {
        BigDecimal worth = plan.valueAt(slot, level).orElseThrow();
        return rounded(worth.subtract(plan.valueAt(slot, plan.level(slot)).orElseThrow()));
    }

    private static BigDecimal rounded(BigDecimal money) {
        return Decimals.plain(money.setScale(DIGITS, RoundingMode.HALF_UP));
    }

    /** From a slot at a level on, as long as what is done there can matter. */
    private BigDecimal cost(Standing standing, int from, int level) {
        SwitchingCosts switching = new SwitchingCosts(plan.group(), standing);
        BigDecimal cost = plan.costOfEntering(from, level, switching);
        long until = grid.startMillis(from)
                + grid.lengthMillis(from)
                + plan.group().limits().levelChange().withoutHash().toMillis();
        for (int slot = from + 1; slot < grid.size() && (slot == from + 1 || grid.startMillis(slot) < until); slot++) {
            cost = cost.add(plan.costOfEntering(slot, plan.level(slot), switching));
        }
        return cost;
    }

    private Standing standingBefore(int slot) {
        if (before == null) {
            before = standings();
        }
        return before[slot];
    }

    private Standing[] standings() {
        Standing[] standings = new Standing[grid.size()];
        RunState state = GroupRules.initial(plan.task(), grid);
        GroupRules rules = new GroupRules(plan.task(), grid);
        for (int slot = 0; slot < standings.length; slot++) {
            standings[slot] = state.standing(slot, 0);
            state = rules.enter(state, slot, plan.level(slot));
        }
        return standings;
    }
}
