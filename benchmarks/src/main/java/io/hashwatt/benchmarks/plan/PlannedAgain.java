package io.hashwatt.benchmarks.plan;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupRules;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.OpenLevels;
import io.hashwatt.domain.plan.group.RunState;
import io.hashwatt.domain.plan.site.SitePlan;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Prints how often a plan changes that is made again at the same prices some slots later, and what the new one earns more: by
 * planners who know the plan before it and by planners who do not.
 */
public final class PlannedAgain {

    private static final List<Integer> SLOTS_LATER = List.of(1, 4, 10, 20, 40);
    private static final double PERCENT = 100;

    private PlannedAgain() {}

    public static void main(String[] none) {
        System.out.println("groups  cap  plan before  cases  changed  better  by at most  worse  by at most");
        for (int percent : new int[] {70, 55}) {
            for (int groups : new int[] {3, 16}) {
                System.out.println(row(groups, percent, "unknown", (task, plan) -> task));
                System.out.println(row(groups, percent, "known", PlannedAgain::knowing));
            }
        }
    }

    private static String row(
            int groups, int percent, String known, BiFunction<GroupTask, GroupPlan, GroupTask> knowledge) {
        int days = 20;
        PlanningGrid prices = CappedCase.days(days);
        double[] more = IntStream.range(0, days)
                .mapToObj(day -> CappedCase.of(groups, day, prices).cappedAt(percent))
                .flatMapToDouble(first -> {
                    SitePlan plan = first.planned();
                    return SLOTS_LATER.stream().mapToDouble(later -> earnedMore(plan, later, first, knowledge));
                })
                .toArray();
        double[] changed = Arrays.stream(more).filter(Double::isFinite).toArray();
        return String.format(
                Locale.ROOT,
                "%6d  %2d%%  %11s  %5d  %7d  %6d  %9.4f%%  %5d  %9.4f%%",
                groups,
                percent,
                known,
                more.length,
                changed.length,
                Arrays.stream(changed).filter(share -> share > 0).count(),
                PERCENT * Arrays.stream(changed).max().orElse(0),
                Arrays.stream(changed).filter(share -> share < 0).count(),
                PERCENT * -Math.min(0, Arrays.stream(changed).min().orElse(0)));
    }

    /** As a share of the profit from then on; NaN: it has not changed. */
    private static double earnedMore(
            SitePlan plan, int later, CappedCase first, BiFunction<GroupTask, GroupPlan, GroupTask> knowledge) {
        List<GroupTask> tasks = plan.groups().stream()
                .map(group -> knowledge.apply(standing(group, later), group))
                .toList();
        PlanningGrid day = first.day();
        CappedCase rest =
                new CappedCase(first.site(), tasks, day.withSlots(day.slots().subList(later, day.size())));
        SitePlan again = rest.planned();
        SitePlan before = new SitePlan(
                first.site(),
                IntStream.range(0, tasks.size())
                        .mapToObj(group -> new GroupPlan(
                                tasks.get(group),
                                rest.day(),
                                Arrays.copyOfRange(plan.groups().get(group).levels(), later, day.size())))
                        .toList());
        boolean isSame = IntStream.range(0, tasks.size())
                .allMatch(group -> Arrays.equals(
                        again.groups().get(group).levels(),
                        before.groups().get(group).levels()));
        double profit = CappedCase.amount(before.profit());
        return isSame ? Double.NaN : (CappedCase.amount(again.profit()) - profit) / Math.abs(profit);
    }

    private static GroupTask knowing(GroupTask task, GroupPlan plan) {
        return task.after(IntStream.range(0, plan.grid().size())
                .mapToObj(slot -> new Timed<>(plan.grid().slot(slot).interval(), plan.level(slot)))
                .toList());
    }

    /** Where a group stands that has followed its plan for so many slots. */
    private static GroupTask standing(GroupPlan plan, int slots) {
        PlanningGrid grid = plan.grid();
        GroupRules rules = new OpenLevels(plan.task(), grid).rules();
        RunState state = GroupRules.initial(plan.task(), grid);
        for (int slot = 0; slot < slots; slot++) {
            state = rules.enter(state, slot, plan.level(slot));
        }
        long now = grid.startMillis(slots);
        GroupState standing = new GroupState(
                state.level(),
                Duration.ofMillis(now - state.since()),
                Duration.ofMillis(now - state.levelSince()),
                state.startsOn(grid.dayNumber(slots)));
        return new GroupTask(plan.group(), standing, List.of());
    }
}
