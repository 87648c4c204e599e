package io.hashwatt.benchmarks.plan;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.site.Coupling;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.plan.site.SitePlanner;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Prints how near to the best plan the planner comes where groups share a cap at 70 % of their power, and how long it takes; and
 * that a cap in nobody's way costs nothing. Each case is another day of prices, and of other groups where there are few.
 */
public final class CoupledComparison {

    private static final int DAY = 96;
    private static final int PERCENT = 70;
    private static final int COMFORTABLE = 99;
    private static final int FEW = 1_000;
    private static final double NANOS_PER_MILLI = 1e6;

    private CoupledComparison() {}

    public static void main(String[] none) {
        run(16, 20);
        System.out.println(
                "groups  cases  ms median  ms worst  gap of profit, median    worst  gap of what planning adds, all");
        System.out.println(run(2, 50));
        System.out.println(run(3, 50));
        System.out.println(run(4, 50));
        System.out.println(run(16, 50));
        System.out.println(run(200, 10));
        System.out.println(run(1_000, 5));
        System.out.println(run(10_000, 2));
        System.out.println();
        System.out.println("10,000 groups, ms: without a cap " + uncoupled(null) + ", with one in nobody's way "
                + uncoupled(COMFORTABLE));
    }

    /** @param gap in money @param uplift that planning adds at most to the highest levels under the cap @param profit of the plan */
    private record Run(double millis, double gap, double uplift, double profit) {}

    private static String run(int groups, int cases) {
        PlanningGrid days = SyntheticPrices.grid(cases * DAY);
        List<Run> runs = IntStream.range(0, cases)
                .mapToObj(number -> run(groups, number, days))
                .toList();
        double[] millis = sorted(runs.stream().mapToDouble(Run::millis).toArray());
        double[] ofProfit = sorted(runs.stream()
                .mapToDouble(run -> 100 * run.gap() / Math.abs(run.profit()))
                .toArray());
        double gap = runs.stream().mapToDouble(Run::gap).sum();
        double uplift = runs.stream().mapToDouble(Run::uplift).sum();
        return String.format(
                Locale.ROOT,
                "%6d  %5d  %9.0f  %8.0f  %20.4f%%  %6.4f%%  %27.4f%%",
                groups,
                cases,
                millis[cases / 2],
                millis[cases - 1],
                ofProfit[cases / 2],
                ofProfit[cases - 1],
                100 * gap / uplift);
    }

    private static double[] sorted(double[] values) {
        Arrays.sort(values);
        return values;
    }

    private static Run run(int groups, int number, PlanningGrid days) {
        PlanningGrid day =
                new PlanningGrid(days.slots().subList(number * DAY, (number + 1) * DAY), days.days(), days.currency());
        int first = groups < FEW ? number * groups : 0;
        List<GroupTask> tasks = BenchmarkFleet.plain(IntStream.range(first, first + groups)).stream()
                .map(CoupledComparison::running)
                .toList();
        Site site = capped(BenchmarkFleet.site(tasks, day), PERCENT);
        long start = System.nanoTime();
        SitePlan plan = planned(site, tasks, day);
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        Coupling coupling = plan.coupling();
        double uplift = coupling == null ? 0 : amount(coupling.bound().minus(coupling.unplanned()));
        return new Run(millis, amount(plan.gap()), Math.max(0, uplift), amount(plan.profit()));
    }

    private static double amount(Money money) {
        return money.amount().doubleValue();
    }

    /** At full power before the day begins. */
    private static GroupTask running(GroupTask task) {
        GroupState initial = new GroupState(task.group().topLevel(), null, 0);
        return new GroupTask(task.group(), initial, task.limits());
    }

    private static Site capped(Site site, int percent) {
        Power top = site.groups().stream()
                .map(group -> group.powerAt(group.topLevel()))
                .reduce(Power.NONE, Power::plus);
        Power cap = new Power(top.watts().multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
        return new Site(site.zone(), site.currency(), SiteLimits.of(cap), site.groups());
    }

    private static SitePlan planned(Site site, List<GroupTask> tasks, PlanningGrid grid) {
        return switch (SitePlanner.plan(site, tasks, grid)) {
            case SitePlanner.Outcome.Planned(SitePlan plan) -> plan;
            case SitePlanner.Outcome other -> throw new IllegalStateException(other.toString());
        };
    }

    private static String uncoupled(@Nullable Integer percent) {
        PlanningGrid day = SyntheticPrices.grid(DAY);
        List<GroupTask> tasks = BenchmarkFleet.plain(IntStream.range(0, 10_000));
        Site free = BenchmarkFleet.site(tasks, day);
        Site site = percent == null ? free : capped(free, percent);
        double[] millis = new double[40];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            planned(site, tasks, day);
            millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        return String.format(Locale.ROOT, "%.1f", sorted(millis)[millis.length / 2]);
    }
}
