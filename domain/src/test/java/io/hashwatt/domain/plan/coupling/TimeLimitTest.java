package io.hashwatt.domain.plan.coupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A search that is given no more time")
class TimeLimitTest {

    private static final int GROUPS = 12;
    private static final CoupledScenario SCENARIO = CoupledScenario.of(5, GROUPS, 24);
    /** So few steps that parts of the problem are left to be looked at. */
    private static final Effort BRANCHING = new Effort(2, 0, 3_000_000);

    private static final CoupledProblem PROBLEM = SCENARIO.problem(0.55);

    @Test
    @DisplayName("ends with the best plan so far, which keeps the limits, and a bound; and says that it was cut short")
    void cutShort() {
        CoupledOutcome.Solved whole = solved(() -> false);
        double before = Double.NEGATIVE_INFINITY;
        for (int questions : new int[] {0, 1, 5, 20, 60}) {
            CoupledOutcome.Solved cut = solved(overAfter(questions));

            assertThat(cut.isCutShort()).as("%d questions", questions).isTrue();
            assertThat(isWithinLimits(cut.levels())).isTrue();
            assertThat(cut.profit()).isBetween(before, whole.profit());
            assertThat(cut.most()).isGreaterThanOrEqualTo(whole.profit());
            before = cut.profit();
        }
    }

    @Test
    @DisplayName("is what it is without a limit where the time was enough, and says so")
    void enough() {
        CoupledOutcome.Solved limited = solved(overAfter(1_000_000));

        assertThat(limited.isCutShort()).isFalse();
        assertThat(limited.levels()).isDeepEqualTo(solved(() -> false).levels());
    }

    @Test
    @DisplayName(
            "says so wherever it was cut short, to the last question: also where a few groups are split into parts")
    void everyQuestion() {
        int searches = 0;
        for (long seed = 0; seed < 30; seed++) {
            CoupledProblem few = CoupledScenario.of(seed, 3, 24).problem(0.55);
            int[] asked = {0};
            solved(few, BRANCHING, () -> asked[0]++ < 0);
            searches += asked[0] > 0 ? 1 : 0;
            for (int questions = Math.max(0, asked[0] - 5); questions < asked[0]; questions++) {
                assertThat(solved(few, BRANCHING, overAfter(questions)).isCutShort())
                        .as("%d questions of %d, seed %d", questions, asked[0], seed)
                        .isTrue();
            }
        }
        assertThat(searches).isGreaterThan(3);
    }

    private static BooleanSupplier overAfter(int questions) {
        int[] asked = {0};
        return () -> asked[0]++ >= questions;
    }

    private static CoupledOutcome.Solved solved(BooleanSupplier isTimeUp) {
        return solved(PROBLEM, Effort.thorough(GROUPS, PROBLEM.slots()), isTimeUp);
    }

    private static CoupledOutcome.Solved solved(CoupledProblem problem, Effort effort, BooleanSupplier isTimeUp) {
        byte[][] unplanned = new byte[problem.groups.size()][0];
        return CoupledPlanner.solve(problem, effort, isTimeUp, unplanned) instanceof CoupledOutcome.Solved solved
                ? solved
                : fail("there is room for a plan");
    }

    private static boolean isWithinLimits(byte[][] levels) {
        return PROBLEM.limits.stream()
                .allMatch(limit -> IntStream.range(0, PROBLEM.slots())
                        .allMatch(slot -> drawn(limit, levels, slot) <= limit.room()[slot]));
    }

    private static long drawn(DrawLimit limit, byte[][] levels, int slot) {
        return IntStream.of(limit.members())
                .mapToLong(group -> PROBLEM.groups.get(group).draw()[levels[group][slot]])
                .sum();
    }
}
