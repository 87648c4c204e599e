package io.hashwatt.domain.plan;

import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.Valuation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The planner's slow, obvious twin: tries every sequence of levels, keeps those that obey the rules as the contract words
 * them, and takes the best. Shares no code with the planner beyond the worth of a slot.
 */
final class BruteForce {

    private final PlanningGrid grid;
    private final GroupTask task;
    private final TerminalWorth terminal;
    private final int[] levels;
    private int @Nullable [] best;
    private @Nullable BigDecimal bestAway;
    private @Nullable BigDecimal bestProfit;

    BruteForce(GroupTask task, PlanningGrid grid, TerminalWorth terminal) {
        this.task = task;
        this.grid = grid;
        this.terminal = terminal;
        this.levels = new int[grid.size()];
        extend(0);
    }

    /** Null if no sequence obeys all limits. */
    @Nullable BigDecimal profit() {
        return bestProfit;
    }

    int @Nullable [] levels() {
        return best;
    }

    private void extend(int slot) {
        if (slot == levels.length) {
            judge();
            return;
        }
        for (int level = 0; level < task.group().levels().size(); level++) {
            levels[slot] = level;
            if (obeys(slot)) {
                extend(slot + 1);
            }
        }
    }

    private void judge() {
        BigDecimal away = minutesAwayFromDefault();
        int order = bestAway == null ? -1 : away.compareTo(bestAway);
        BigDecimal profit = profitOf();
        if (order < 0 || (order == 0 && profit.compareTo(bestProfit) > 0)) {
            bestAway = away;
            bestProfit = profit;
            best = levels.clone();
        }
    }

    private int before(int slot) {
        return slot == 0 ? task.initial().level() : levels[slot - 1];
    }

    private boolean obeys(int slot) {
        for (LevelLimit limit : task.limits()) {
            boolean overlaps = limit.interval().overlaps(grid.slot(slot).interval());
            if (overlaps && (levels[slot] < limit.lowest() || levels[slot] > limit.highest())) {
                return false;
            }
        }
        return obeysRamp(slot) && obeysMinimumTimes(slot) && obeysStarts(slot);
    }

    private boolean obeysRamp(int slot) {
        Power ramp = task.group().limits().rampPerMinute();
        if (ramp == null) {
            return true;
        }
        BigDecimal change = task.group()
                .powerAt(levels[slot])
                .distanceTo(task.group().powerAt(before(slot)))
                .watts();
        return change.compareTo(ramp.watts().multiply(grid.slot(slot).interval().minutes())) <= 0;
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

    private boolean obeysStarts(int slot) {
        int limit = task.group().limits().startsPerDay().orElse(Integer.MAX_VALUE);
        boolean start = before(slot) == 0 && levels[slot] > 0;
        if (!start) {
            return true;
        }
        LocalDate day = grid.days().dayOf(start(slot));
        int starts = day.equals(grid.days().dayOf(start(0))) ? task.initial().startsToday() : 0;
        for (int i = 0; i <= slot; i++) {
            boolean counts = before(i) == 0
                    && levels[i] > 0
                    && grid.days().dayOf(start(i)).equals(day);
            starts += counts ? 1 : 0;
        }
        return starts <= limit;
    }

    private BigDecimal minutesAwayFromDefault() {
        BigDecimal sum = BigDecimal.ZERO;
        int wanted = task.group().defaultLevel();
        for (int slot = 0; slot < levels.length; slot++) {
            if (!grid.slot(slot).isPriced() && levels[slot] != wanted) {
                long nearer = levelsNearerThan(levels[slot], wanted);
                BigDecimal weight = BigDecimal.valueOf(task.group().levels().size() + nearer);
                sum = sum.add(grid.slot(slot).interval().minutes().multiply(weight));
            }
        }
        return sum;
    }

    private long levelsNearerThan(int level, int wanted) {
        return IntStream.range(0, task.group().levels().size())
                .filter(other -> isNearer(other, level, wanted))
                .count();
    }

    private boolean isNearer(int level, int than, int wanted) {
        int order = task.group()
                .powerAt(level)
                .distanceTo(task.group().powerAt(wanted))
                .compareTo(task.group().powerAt(than).distanceTo(task.group().powerAt(wanted)));
        return order < 0 || (order == 0 && level < than);
    }

    private BigDecimal profitOf() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int slot = 0; slot < levels.length; slot++) {
            Slot.Prices prices = grid.slot(slot).prices();
            if (prices != null) {
                sum = sum.add(Valuation.of(
                        task.group().level(levels[slot]),
                        task.group().miners(),
                        grid.slot(slot).interval(),
                        prices.perMwh(),
                        prices.hashpricePerPhDay()));
            }
            if (before(slot) == 0 && levels[slot] > 0) {
                sum = sum.subtract(startCost(slot));
            }
        }
        return terminal.perLevel() == null ? sum : sum.add(terminal.perLevel().get(levels[levels.length - 1]));
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
