package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.plan.dp.LevelBounds;
import io.hashwatt.domain.plan.dp.RunProgramme;
import io.hashwatt.domain.plan.dp.Standing;
import io.hashwatt.domain.plan.dp.YieldTimes;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import org.jspecify.annotations.Nullable;

/**
 * What a group may do next, decided slot by slot in whole milliseconds. The planner's programme knows the same rules in
 * its own way; the tests hold the two against each other.
 */
public final class GroupRules {

    private final MinerGroup group;
    private final TransitionLimits limits;
    private final PlanningGrid grid;
    private final @Nullable LevelBounds bounds;
    private final int startsPerDay;
    private final GroupTask task;
    private final YieldTimes yields;
    private final int[] day;

    GroupRules(GroupTask task, PlanningGrid grid) {
        this(task, task.group().limits(), grid);
    }

    /** The same group under other limits on its transitions. */
    GroupRules(GroupTask task, TransitionLimits limits, PlanningGrid grid) {
        this.task = task;
        this.group = task.group();
        this.limits = limits;
        this.grid = grid;
        this.bounds = KernelTerms.bounds(task, grid);
        this.startsPerDay = limits.startsPerDay().orElse(Integer.MAX_VALUE);
        this.yields = LimitYield.times(task.yields());
        this.day = yields.days(grid.horizon());
    }

    public static RunState initial(GroupTask task, PlanningGrid grid) {
        Standing standing = KernelTerms.standing(task.initial(), grid.startMillis(0));
        return new RunState(
                standing.level(), standing.since(), standing.levelSince(), standing.startsToday(), grid.dayNumber(0));
    }

    /** Whether minimum times, starts, ramp and level limits allow the level in the slot. */
    boolean isOpen(RunState state, int slot, int level) {
        return isWithinBounds(slot, level)
                && (state.isOn() == level > 0 || mayChangeState(state, slot))
                && (!changesLevel(state, level) || mayChangeLevel(state, slot))
                && (limits.rampPerMinute() == null || isWithinRamp(state.level(), slot, level));
    }

    public RunState enter(RunState state, int slot, int level) {
        int starts = startsBefore(slot, state);
        long levelSince = state.level() == level ? state.levelSince() : grid.startMillis(slot);
        if (state.isOn() == level > 0) {
            return new RunState(level, state.since(), levelSince, starts, day[slot]);
        }
        return new RunState(level, levelSince, levelSince, level > 0 ? starts + 1 : starts, day[slot]);
    }

    boolean isWithinBounds(int slot, int level) {
        return bounds == null || bounds.allows(slot, level);
    }

    /** Whether minimum times and starts allow the group to go on if off, off if on. */
    public boolean mayChangeState(RunState state, int slot) {
        return isLongEnough(state, grid.startMillis(slot)) && (state.isOn() || mayStart(state, slot));
    }

    /** Whether a run or a pause may have ended by then, as far as its minimum time goes. */
    boolean isLongEnough(RunState state, long instant) {
        long release = state.isOn()
                ? YieldTimes.release(state.since(), limits.minimumUp().toMillis(), yields.minimumUp())
                : YieldTimes.release(state.since(), limits.minimumDown().toMillis(), yields.minimumDown());
        return instant >= release;
    }

    /** Whether a level may have become another one by then. */
    boolean isLevelLongEnough(RunState state, long instant) {
        return instant
                >= YieldTimes.release(state.levelSince(), limits.minimumLevel().toMillis(), yields.minimumLevel());
    }

    private boolean mayStart(RunState state, int slot) {
        return startsBefore(slot, state) < startsPerDay || yields.allowsStart(grid.startMillis(slot));
    }

    /** Those that count in a slot. */
    int startsBefore(int slot, RunState state) {
        return state.startsOn(day[slot]);
    }

    /** Whether it would go from one level above 0 to another. */
    private static boolean changesLevel(RunState state, int level) {
        return state.isOn() && level > 0 && level != state.level();
    }

    private boolean mayChangeLevel(RunState state, int slot) {
        return isLevelLongEnough(state, grid.startMillis(slot));
    }

    private boolean isWithinRamp(int from, int slot, int to) {
        return yields.allowsAnyPower(grid.startMillis(slot))
                || KernelTerms.reaches(group, limits, grid.lengthMillis(slot), from, to);
    }

    /** Answers whether a state leads to a dead end later on; null where no level limit could cause one. */
    @Nullable RunProgramme lookAhead() {
        return bounds == null
                ? null
                : RunProgramme.solve(
                        grid.horizon(),
                        KernelTerms.of(task, grid, TerminalWorth.NONE),
                        bounds,
                        task.initial().startsToday());
    }
}
