package io.hashwatt.domain.plan.coupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What room is worth, beside what one percent more of it earns")
class CapWorthTest {

    /** So many that the bound is that of the prices of room. */
    private static final int GROUPS = 40;

    private static final int SLOTS = 24;
    private static final double SHARE = 0.6;
    private static final double WIDER = SHARE * 1.01;
    private static final double ROUNDING = 1e-4;

    @Test
    @DisplayName("is at least that, but for the gap, and what it is worth with more of it at most that")
    void onePercentMore() {
        int dear = 0;
        for (long seed = 0; seed < 15; seed++) {
            CoupledScenario scenario = CoupledScenario.of(seed, GROUPS, SLOTS);
            CoupledProblem problem = scenario.problem(SHARE);
            CoupledProblem wider = scenario.problem(WIDER);
            CoupledOutcome.Solved less = solved(problem);
            CoupledOutcome.Solved more = solved(wider);

            assertThat(more.profit() - less.most())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(worthOfMore(less, problem, wider) + ROUNDING);
            assertThat(more.most() - less.profit())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(worthOfMore(more, problem, wider) - ROUNDING);
            dear += worthOfMore(less, problem, wider) > 0 ? 1 : 0;
        }
        assertThat(dear).as("sites where room is worth something").isGreaterThan(10);
    }

    private static CoupledOutcome.Solved solved(CoupledProblem problem) {
        return CoupledPlanner.solve(problem, Effort.DAILY, () -> false, new byte[GROUPS][0])
                        instanceof CoupledOutcome.Solved solved
                ? solved
                : fail("there is room for a plan");
    }

    private static double worthOfMore(CoupledOutcome.Solved at, CoupledProblem problem, CoupledProblem wider) {
        double worth = 0;
        for (int slot = 0; slot < problem.slots(); slot++) {
            long more = wider.limits.getFirst().room()[slot]
                    - problem.limits.getFirst().room()[slot];
            worth += at.perMwh()[0][slot] * problem.hours[slot] * more / CoupledProblem.MILLIWATTS_PER_MEGAWATT;
        }
        return worth;
    }
}
