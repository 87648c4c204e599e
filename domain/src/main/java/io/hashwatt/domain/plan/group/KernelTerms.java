package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.dp.GroupTerms;
import io.hashwatt.domain.plan.dp.RampTable;
import io.hashwatt.domain.plan.dp.Standing;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in the kernel's units what the fleet says in its own. */
public final class KernelTerms {

    private static final BigDecimal MILLIS_PER_MINUTE = BigDecimal.valueOf(60_000);

    private KernelTerms() {}

    public static GroupTerms of(MinerGroup group, PlanningGrid grid, TerminalWorth terminal) {
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
                terminal.perLevel());
    }

    static Standing standing(GroupState state, long horizonStart) {
        Duration inState = state.inState();
        long since = inState == null ? Standing.LONG_AGO : horizonStart - inState.toMillis();
        return new Standing(0, state.level(), since, state.startsToday());
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
