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

    private static BooleanSupplier overAfter(int questions) {
        int[] asked = {0};
        return () -> asked[0]++ >= questions;
    }

    private static CoupledOutcome.Solved solved(BooleanSupplier isTimeUp) {
        Effort effort = Effort.thorough(GROUPS, PROBLEM.slots());
        return CoupledPlanner.solve(PROBLEM, effort, isTimeUp, new byte[GROUPS][0])
                        instanceof CoupledOutcome.Solved solved
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
