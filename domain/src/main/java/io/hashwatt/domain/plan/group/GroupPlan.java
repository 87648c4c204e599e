package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.dp.Standing;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A level for every slot of a group, valued exactly. Explanations are worked out when asked for, because most plans are
 * looked at in part.
 *
 * <p>Single amounts are bare numbers in the currency of the grid, which is that of the group's start costs too: whoever plans a
 * site sees to it.
 */
public final class GroupPlan {

    private final GroupTask task;
    private final PlanningGrid grid;
    private final byte[] levels;

    public GroupPlan(GroupTask task, PlanningGrid grid, byte[] levels) {
        this.task = task;
        this.grid = grid;
        this.levels = levels;
    }

    public MinerGroup group() {
        return task.group();
    }

    public GroupTask task() {
        return task;
    }

    /** The slots of this plan; the same as the planning grid's unless a gap had to be cut for this group. */
    public PlanningGrid grid() {
        return grid;
    }

    public int level(int slot) {
        return levels[slot];
    }

    /** What the group draws in a slot. */
    public Power power(int slot) {
        return group().powerAt(levels[slot]);
    }

    /** The worth of a slot at a level, in the currency of the grid; empty where no price is known. */
    public Optional<BigDecimal> valueAt(int slot, int level) {
        return Optional.ofNullable(valueOrNull(slot, level));
    }

    @Nullable BigDecimal valueOrNull(int slot, int level) {
        Slot.Prices prices = grid.slot(slot).prices();
        return prices == null
                ? null
                : Valuation.of(
                        group().level(level),
                        group().miners(),
                        grid.slot(slot).interval(),
                        prices.perMwh(),
                        prices.hashpricePerPhDay());
    }

    /** The worth of all slots less the cost of all starts. */
    public Money profit() {
        BigDecimal margins = BigDecimal.ZERO;
        for (int slot = 0; slot < levels.length; slot++) {
            margins = margins.add(marginOver(slot));
        }
        BigDecimal profit = Valuation.ofMargins(margins, group().miners()).subtract(startCosts());
        return new Money(profit, grid.currency());
    }

    /** How often it goes from level 0 to a higher one, the first slot against the initial state included. */
    public int starts() {
        int starts = 0;
        int before = task.initial().level();
        for (byte level : levels) {
            starts += before == 0 && level > 0 ? 1 : 0;
            before = level;
        }
        return starts;
    }

    /** All slots with their explanations. Each is made anew when it is asked for: copy the list to keep them. */
    public List<PlannedSlot> slots() {
        return PlanExplanation.of(this);
    }

    public byte[] levels() {
        return levels;
    }

    /** Of one miner over a slot, as {@link Valuation#marginOver}; nothing where no price is known. */
    public BigDecimal marginOver(int slot) {
        Slot.Prices prices = grid.slot(slot).prices();
        return prices == null
                ? BigDecimal.ZERO
                : Valuation.marginOver(
                        group().level(levels[slot]),
                        grid.slot(slot).interval(),
                        prices.perMwh(),
                        prices.hashpricePerPhDay());
    }

    /** Is told of the slots in which the group starts, in their order. */
    @FunctionalInterface
    public interface Starts {
        void at(int slot, BigDecimal cost);
    }

    public void forEachStart(Starts starts) {
        StartCost cost = group().startCost();
        long since = KernelTerms.standing(task.initial(), grid.startMillis(0)).since();
        int before = task.initial().level();
        for (int slot = 0; slot < levels.length; slot++) {
            if (before == 0 && levels[slot] > 0) {
                starts.at(
                        slot,
                        since == Standing.LONG_AGO
                                ? cost.cold()
                                : cost.after(Duration.ofMillis(grid.startMillis(slot) - since)));
            }
            if ((before > 0) != (levels[slot] > 0)) {
                since = grid.startMillis(slot);
            }
            before = levels[slot];
        }
    }

    private BigDecimal startCosts() {
        List<BigDecimal> costs = new ArrayList<>();
        forEachStart((slot, cost) -> costs.add(cost));
        return costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
