package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupRules;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.KernelTerms;
import io.hashwatt.domain.plan.group.RandomTask;
import io.hashwatt.domain.plan.group.TerminalWorth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Random groups under one limit, by their terms in the kernel, without level limits of their own. */
record CoupledScenario(PlanningGrid grid, List<GroupTask> tasks) {

    private static final int MILLI = 3;

    static CoupledScenario of(long seed, int groups, int slots) {
        PlanningGrid grid = RandomTask.seeded(seed)
                .withSlots(slots)
                .withEqualSlots()
                .withPrices(20, 110)
                .grid();
        return new CoupledScenario(
                grid,
                LongStream.range(0, groups)
                        .mapToObj(
                                group -> RandomTask.seeded(seed * 1_000 + group).task(grid))
                        .toList());
    }

    /** @param share of the groups' power at their top levels that is room for them */
    CoupledProblem problem(double share) {
        List<CoupledGroup> groups = tasks.stream().map(this::group).toList();
        long[] room = new long[grid.size()];
        double top = groups.stream()
                .mapToLong(group -> group.draw()[group.levels() - 1])
                .sum();
        Arrays.fill(room, (long) (share * top));
        return new CoupledProblem(
                grid.horizon(),
                groups,
                List.of(new DrawLimit(IntStream.range(0, groups.size()).toArray(), room)));
    }

    private CoupledGroup group(GroupTask task) {
        return new CoupledGroup(
                KernelTerms.of(task.group(), grid, TerminalWorth.NONE),
                null,
                GroupRules.initial(task, grid).standing(0, task.initial().startsToday()),
                draws(task.group()));
    }

    private static long[] draws(MinerGroup group) {
        return IntStream.rangeClosed(0, group.topLevel())
                .mapToObj(group::powerAt)
                .map(Power::watts)
                .map(watts -> watts.movePointRight(MILLI).setScale(0, RoundingMode.CEILING))
                .mapToLong(BigDecimal::longValueExact)
                .toArray();
    }
}
