package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The planner's slow, obvious twin: tries every sequence of levels, keeps those that obey the rules as the contract words
 * them, and takes the best. Shares no code with the planner beyond the worth of a slot.
 */
final class BruteForce {

    private final PlanningGrid grid;
    private final GroupTask task;
    private final SlotFacts facts;
    private final int[] levels;
    private int @Nullable [] best;
    private @Nullable BigDecimal bestAway;
    private @Nullable BigDecimal bestProfit;

    BruteForce(GroupTask task, PlanningGrid grid, TerminalWorth terminal) {
        this.task = task;
        this.grid = grid;
        this.facts = new SlotFacts(task, grid, terminal);
        this.levels = new int[grid.size()];
        extend(0, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Null if no sequence obeys all limits. */
    @Nullable BigDecimal profit() {
        return bestProfit;
    }

    int @Nullable [] levels() {
        return best;
    }

    private void extend(int slot, BigDecimal awaySoFar, BigDecimal profitSoFar) {
        if (slot == levels.length) {
            judge(awaySoFar, profitSoFar);
            return;
        }
        for (int level = 0; level < facts.levels; level++) {
            levels[slot] = level;
            if (obeys(slot)) {
                BigDecimal profit = profitSoFar.add(facts.value[slot][level]).subtract(lostHash(slot));
                extend(slot + 1, awaySoFar.add(facts.away[slot][level]), profit.subtract(costOfEntering(slot)));
            }
        }
    }

    private void judge(BigDecimal away, BigDecimal profit) {
        int order = bestAway == null ? -1 : away.compareTo(bestAway);
        if (order < 0 || (order == 0 && profit.compareTo(bestProfit) > 0)) {
            bestAway = away;
            bestProfit = profit;
            best = levels.clone();
        }
    }

    private int before(int slot) {
        return slot == 0 ? task.initial().level() : levels[slot - 1];
    }

    private boolean isStart(int slot) {
        return before(slot) == 0 && levels[slot] > 0;
    }

    private boolean obeys(int slot) {
        return facts.withinLimits[slot][levels[slot]]
                && facts.withinRamp[slot][before(slot)][levels[slot]]
                && obeysMinimumTimes(slot)
                && obeysMinimumLevel(slot)
                && obeysStarts(slot);
    }

    private boolean obeysMinimumTimes(int slot) {
        boolean wasOn = before(slot) > 0;
        if (wasOn == levels[slot] > 0) {
            return true;
        }
        Duration minimum = wasOn
                ? task.group().limits().minimumUp()
                : task.group().limits().minimumDown();
        Duration spent = timeInState(slot);
        return spent == null || spent.compareTo(minimum) >= 0;
    }

    /** How long the group has been on or off when the slot begins; null: long enough. */
    private @Nullable Duration timeInState(int slot) {
        boolean on = before(slot) > 0;
        int from = slot;
        while (from > 0 && levels[from - 1] > 0 == on) {
            from--;
        }
        Duration spent = Duration.between(start(from), start(slot));
        boolean sinceBefore = from == 0 && task.initial().level() > 0 == on;
        if (!sinceBefore) {
            return spent;
        }
        return task.initial().inState() == null
                ? null
                : spent.plus(task.initial().inState());
    }

    private boolean isChange(int slot) {
        return before(slot) > 0 && levels[slot] > 0 && before(slot) != levels[slot];
    }

    private boolean obeysMinimumLevel(int slot) {
        if (!isChange(slot)) {
            return true;
        }
        int from = beginOfLevel(slot - 1);
        Duration spent = Duration.between(start(Math.max(0, from)), start(slot));
        if (from < 0) {
            Duration earlier = task.initial().atLevel();
            return earlier == null || !isShorter(spent.plus(earlier));
        }
        return !isShorter(spent);
    }

    private boolean isShorter(Duration atLevel) {
        return atLevel.compareTo(task.group().limits().minimumLevel()) < 0;
    }

    /** The slot in which the level of a slot has begun; -1: before the first one. */
    private int beginOfLevel(int slot) {
        int from = slot;
        while (from >= 0 && before(from) == levels[from]) {
            from--;
        }
        return from;
    }

    private BigDecimal costOfEntering(int slot) {
        if (isChange(slot)) {
            return task.group().limits().levelChange().cost();
        }
        return isStart(slot) ? startCost(slot) : BigDecimal.ZERO;
    }

    private BigDecimal lostHash(int slot) {
        Instant changed = levels[slot] == 0 ? null : changeBefore(slot);
        if (changed == null) {
            return BigDecimal.ZERO;
        }
        Instant hashFrom = changed.plus(task.group().limits().levelChange().withoutHash());
        return facts.worthOfHash(slot, levels[slot], hashFrom);
    }

    /** When the level of a slot was taken from another one above 0; null: it was not, or nobody knows that it was. */
    private @Nullable Instant changeBefore(int slot) {
        int from = beginOfLevel(slot);
        if (from >= 0) {
            return isChange(from) ? start(from) : null;
        }
        Duration atLevel = task.initial().atLevel();
        boolean changed = atLevel != null && !atLevel.equals(task.initial().inState());
        return changed ? start(0).minus(atLevel) : null;
    }

    private boolean obeysStarts(int slot) {
        int limit = task.group().limits().startsPerDay().orElse(Integer.MAX_VALUE);
        if (!isStart(slot)) {
            return true;
        }
        int starts = facts.day[slot].equals(facts.day[0]) ? task.initial().startsToday() : 0;
        for (int i = 0; i <= slot; i++) {
            starts += isStart(i) && facts.day[i].equals(facts.day[slot]) ? 1 : 0;
        }
        return starts <= limit;
    }

    private BigDecimal startCost(int slot) {
        StartCost cost = task.group().startCost();
        Duration off = timeInState(slot);
        return off == null ? cost.cold() : cost.after(off);
    }

    private Instant start(int slot) {
        return grid.slot(slot).interval().start();
    }
}
