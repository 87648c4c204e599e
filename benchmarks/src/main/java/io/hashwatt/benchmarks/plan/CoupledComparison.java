package io.hashwatt.benchmarks.plan;

import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.site.SitePlan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Prints how near to the best plan the planner comes where groups share a cap at 55 % of their power, and how long it takes; and
 * that a cap in nobody's way costs nothing. Each case is another day of prices, and of other groups where there are few.
 *
 * <p>Argument: so many groups, one case of them and nothing else (so that the memory it takes can be told from outside).
 */
public final class CoupledComparison {

    private static final int LARGEST = 10_000;
    private static final int COMFORTABLE = 99;
    private static final double NANOS_PER_MILLI = 1e6;

    private CoupledComparison() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.out.println(run(Integer.parseInt(arguments[0]), 1));
            return;
        }
        run(16, 20);
        System.out.println(
                "groups  cases  ms median  ms worst  gap of profit, median    worst  gap of what planning adds, all");
        System.out.println(run(2, 50));
        System.out.println(run(3, 50));
        System.out.println(run(4, 50));
        System.out.println(run(16, 50));
        System.out.println(run(200, 10));
        System.out.println(run(1_000, 5));
        System.out.println(run(LARGEST, 2));
        System.out.println();
        System.out.println("10,000 groups, ms: without a cap " + uncoupled(null) + ", with one in nobody's way "
                + uncoupled(COMFORTABLE));
    }

    /** @param gap in money @param uplift that planning adds at most to the highest levels under the cap @param profit of the plan */
    private record Run(double millis, double gap, double uplift, double profit) {}

    private static String run(int groups, int cases) {
        PlanningGrid days = CappedCase.days(cases);
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
        CappedCase problem = CappedCase.of(groups, number, days);
        long start = System.nanoTime();
        SitePlan plan = problem.planned();
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        return new Run(
                millis, CappedCase.amount(plan.gap()), CappedCase.uplift(plan), CappedCase.amount(plan.profit()));
    }

    private static String uncoupled(@Nullable Integer percent) {
        CappedCase capped = CappedCase.of(LARGEST, 0, CappedCase.days(1));
        CappedCase problem = percent == null ? capped.uncapped() : capped.cappedAt(percent);
        double[] millis = new double[40];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            problem.planned();
            millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        return String.format(Locale.ROOT, "%.1f", sorted(millis)[millis.length / 2]);
    }
}
