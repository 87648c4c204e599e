package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.LevelChange;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.dp.ChangeTerms;
import io.hashwatt.domain.plan.dp.GroupTerms;
import io.hashwatt.domain.plan.dp.LevelBounds;
import io.hashwatt.domain.plan.dp.RampTable;
import io.hashwatt.domain.plan.dp.Standing;
import io.hashwatt.domain.plan.dp.YieldTimes;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.schedule.intent.LevelRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in the kernel's units what the fleet, and what is told to it, say in their own. */
public final class KernelTerms {

    private static final BigDecimal MILLIS_PER_MINUTE = BigDecimal.valueOf(60_000);

    private KernelTerms() {}

    /** Of a group whose limits hold all the time. */
    public static GroupTerms of(MinerGroup group, PlanningGrid grid, TerminalWorth terminal) {
        return of(group, YieldTimes.NONE, grid, terminal);
    }

    public static GroupTerms of(GroupTask task, PlanningGrid grid, TerminalWorth terminal) {
        return of(task.group(), LimitYield.times(task.yields()), grid, terminal);
    }

    private static GroupTerms of(MinerGroup group, YieldTimes yields, PlanningGrid grid, TerminalWorth terminal) {
        List<StartCost.Band> bands = group.startCost().bands();
        return GroupTerms.of(
                group.miners(),
                group.levels().stream()
                        .map(level -> level.hashrate().terahashPerSecond())
                        .toList(),
                group.levels().stream().map(level -> level.power().watts()).toList(),
                group.limits().minimumUp().toMillis(),
                group.limits().minimumDown().toMillis(),
                group.limits().startsPerDay().orElse(Integer.MAX_VALUE),
                bands.stream()
                        .mapToLong(band -> band.offlineAtLeast().toMillis())
                        .toArray(),
                bands.stream().map(StartCost.Band::cost).toList(),
                bindingRamp(group, grid.slotLengths()),
                change(group),
                terminal.perLevel(),
                yields);
    }

    /** Null where no change is bound or costs anything, so that a cheaper programme does. */
    private static @Nullable ChangeTerms change(MinerGroup group) {
        TransitionLimits limits = group.limits();
        LevelChange change = limits.levelChange();
        return group.topLevel() == 1 || limits.minimumLevel().isZero() && change.isFree()
                ? null
                : ChangeTerms.of(
                        limits.minimumLevel().toMillis(), change.withoutHash().toMillis(), change.cost());
    }

    /** The task's limits, over the slots of a grid; null where there are none. */
    public static @Nullable LevelBounds bounds(GroupTask task, PlanningGrid grid) {
        return task.limits().isEmpty() ? null : limited(task, grid);
    }

    /** The limits, and in slots without price the allowed level nearest to the default. */
    static @Nullable LevelBounds boundsHoldingDefault(GroupTask task, PlanningGrid grid) {
        if (!grid.hasHoles()) {
            return bounds(task, grid);
        }
        LevelBounds bounds = limited(task, grid);
        for (int slot = 0; slot < grid.size(); slot++) {
            if (!grid.slot(slot).isPriced()) {
                bounds.hold(slot, task.group().defaultLevel());
            }
        }
        return bounds;
    }

    private static LevelBounds limited(GroupTask task, PlanningGrid grid) {
        LevelBounds bounds = LevelBounds.all(grid.size(), task.group().topLevel());
        for (Timed<LevelRule> limit : task.limits()) {
            int[] slots = grid.slotsIn(limit.interval());
            LevelRange levels = limit.value().levels();
            bounds.narrow(slots[0], slots[1], levels.lowest(), levels.highest());
        }
        return bounds;
    }

    static Standing standing(GroupState state, long horizonStart) {
        long since = since(state.inState(), horizonStart);
        return new Standing(0, state.level(), since, since(state.atLevel(), horizonStart), state.startsToday());
    }

    private static long since(@Nullable Duration time, long horizonStart) {
        return time == null ? Standing.LONG_AGO : horizonStart - time.toMillis();
    }

    /** Whether the ramp allows a change of level in a slot of a length; exact to the watt. */
    static boolean reaches(MinerGroup group, TransitionLimits limits, long slotMillis, int from, int to) {
        Power ramp = limits.rampPerMinute();
        if (ramp == null || from == to) {
            return true;
        }
        BigDecimal change = group.powerAt(from).distanceTo(group.powerAt(to)).watts();
        BigDecimal reach = ramp.watts().multiply(BigDecimal.valueOf(slotMillis));
        return change.multiply(MILLIS_PER_MINUTE).compareTo(reach) <= 0;
    }

    /** Null where every slot is long enough for every change, so that the cheaper programme does. */
    private static @Nullable RampTable bindingRamp(MinerGroup group, long[] lengths) {
        if (group.limits().rampPerMinute() == null || reaches(group, group.limits(), lengths[0], 0, group.topLevel())) {
            return null;
        }
        boolean[][][] allowed = new boolean[lengths.length][][];
        for (int length = 0; length < lengths.length; length++) {
            allowed[length] = changesWithinRamp(group, lengths[length]);
        }
        return new RampTable(lengths, allowed);
    }

    /** What is allowed up is allowed down. */
    private static boolean[][] changesWithinRamp(MinerGroup group, long slotMillis) {
        int levels = group.levels().size();
        boolean[][] allowed = new boolean[levels][levels];
        for (int from = 0; from < levels; from++) {
            for (int to = from; to < levels; to++) {
                allowed[from][to] = reaches(group, group.limits(), slotMillis, from, to);
                allowed[to][from] = allowed[from][to];
            }
        }
        return allowed;
    }
}
