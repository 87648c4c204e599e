package io.hashwatt.benchmarks.plan;

import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.CoupledMilp;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.site.SitePlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Prints, from one run, what the planner and mixed-integer solvers make of 16 groups that share a cap. Where a solver's plan earns
 * more than the planner's bound, the bound is wrong, and it stops.
 *
 * <p>Arguments: how many cases (50), how many seconds each solver has for each (20), the solvers by their names in OR-Tools (HIGHS,
 * SCIP and SAT).
 */
public final class CoupledSolverComparison {

    private static final int GROUPS = 16;
    private static final int WARM_UPS = 20;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final List<String> ALL = List.of("HIGHS", "SCIP", "SAT");

    private final Duration most;
    private final List<String> solvers;

    /** @param profit of its plan; below everything: it has none */
    private record Answer(double profit, boolean isProven, double seconds) {

        /** By how much it earns more than the planner's, in percent of that. */
        double better(Planned planned) {
            return 100 * (profit - planned.profit()) / Math.abs(planned.profit());
        }
    }

    /** @param uplift what planning adds at most to the highest levels that the cap leaves room for */
    private record Planned(double profit, double bound, double uplift, double seconds) {

        double gap() {
            return 100 * (bound - profit) / Math.abs(profit);
        }
    }

    private record Case(Planned planned, List<Answer> answers) {

        double below() {
            return Math.max(
                    0,
                    answers.stream()
                            .mapToDouble(answer -> answer.better(planned))
                            .max()
                            .orElse(0));
        }
    }

    private CoupledSolverComparison(Duration most, List<String> solvers) {
        this.most = most;
        this.solvers = solvers;
    }

    public static void main(String[] arguments) {
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        Duration most = Duration.ofSeconds(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20);
        List<String> solvers = arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : ALL;
        new CoupledSolverComparison(most, solvers).run(cases);
    }

    private void run(int cases) {
        PlanningGrid days = CappedCase.days(Math.max(cases, WARM_UPS));
        IntStream.range(0, WARM_UPS)
                .forEach(number -> CappedCase.of(GROUPS, number, days).planned());
        List<Case> all = new ArrayList<>();
        for (int number = 0; number < cases; number++) {
            Case one = compared(CappedCase.of(GROUPS, number, days));
            all.add(one);
            System.out.println(line(number, one));
        }
        summary(all).forEach(System.out::println);
    }

    private Case compared(CappedCase problem) {
        long start = System.nanoTime();
        SitePlan plan = problem.planned();
        double seconds = since(start);
        Planned planned = new Planned(
                CappedCase.amount(plan.profit()), CappedCase.amount(plan.bound()), CappedCase.uplift(plan), seconds);
        return new Case(
                planned,
                solvers.stream().map(solver -> solved(solver, problem, plan)).toList());
    }

    private Answer solved(String solver, CappedCase problem, SitePlan plan) {
        long start = System.nanoTime();
        CoupledMilp.Incumbent found = CoupledMilp.solve(problem.tasks(), problem.day(), problem.cap(), solver, most);
        double seconds = since(start);
        if (found.levels().isEmpty()) {
            return new Answer(Double.NEGATIVE_INFINITY, false, seconds);
        }
        SitePlan theirs = new SitePlan(
                problem.site(),
                IntStream.range(0, GROUPS)
                        .mapToObj(group -> new GroupPlan(
                                problem.tasks().get(group),
                                problem.day(),
                                found.levels().get(group)))
                        .toList());
        if (!theirs.capExceedances().isEmpty()) {
            throw new IllegalStateException(solver + " is above the cap: " + theirs.capExceedances());
        }
        if (theirs.profit().compareTo(plan.bound()) > 0) {
            throw new IllegalStateException(solver + " earns " + theirs.profit() + ", above " + plan.bound());
        }
        return new Answer(CappedCase.amount(theirs.profit()), found.isProven(), seconds);
    }

    private String line(int number, Case one) {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "case %2d: planner %.3f s, profit %.2f, gap %.4f %%",
                number,
                one.planned().seconds(),
                one.planned().profit(),
                one.planned().gap()));
        for (int solver = 0; solver < solvers.size(); solver++) {
            Answer answer = one.answers().get(solver);
            line.append(String.format(
                    Locale.ROOT,
                    "; %s %.1f s%s, %+.4f %%",
                    solvers.get(solver),
                    answer.seconds(),
                    answer.isProven() ? " proven" : "",
                    answer.better(one.planned())));
        }
        return line.toString();
    }

    private List<String> summary(List<Case> all) {
        List<String> lines = new ArrayList<>();
        double[] millis =
                all.stream().mapToDouble(one -> 1_000 * one.planned().seconds()).toArray();
        lines.add("planner, ms:                            " + text(millis));
        lines.add("gap, % of profit:                       "
                + text(all.stream().mapToDouble(one -> one.planned().gap()).toArray()));
        double gaps = all.stream()
                .mapToDouble(one -> one.planned().bound() - one.planned().profit())
                .sum();
        lines.add(String.format(
                Locale.ROOT,
                "gap, %% of what planning adds, all:       %.4f",
                100
                        * gaps
                        / all.stream()
                                .mapToDouble(one -> one.planned().uplift())
                                .sum()));
        lines.add("below the best of all solvers' plans, %: "
                + text(all.stream().mapToDouble(Case::below).toArray()));
        for (int solver = 0; solver < solvers.size(); solver++) {
            int here = solver;
            lines.add(solvers.get(solver) + ": "
                    + summary(
                            all,
                            all.stream().map(one -> one.answers().get(here)).toList()));
        }
        return lines;
    }

    private static String summary(List<Case> all, List<Answer> answers) {
        double[] better = IntStream.range(0, answers.size())
                .mapToDouble(i -> answers.get(i).better(all.get(i).planned()))
                .toArray();
        return String.format(
                Locale.ROOT,
                "%d proven, %d earn more than the planner's; s: %s; earns more, %%: %s",
                answers.stream().filter(Answer::isProven).count(),
                Arrays.stream(better).filter(more -> more > 1e-9).count(),
                text(answers.stream().mapToDouble(Answer::seconds).toArray()),
                text(better));
    }

    /** Median, least and most. */
    private static String text(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "median %.4f (%.4f to %.4f)",
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }
}
