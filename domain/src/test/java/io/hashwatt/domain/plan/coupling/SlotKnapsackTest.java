package io.hashwatt.domain.plan.coupling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The most that levels are worth together in a slot, with room in rounded units")
class SlotKnapsackTest {

    private static final int GROUPS = 4;
    /** What rounding may leave too much room for: a unit of 8,000 for each group, and as much for room that is cut. */
    private static final double MORE = 1 + (GROUPS + 1) / 8_000.0;

    @Test
    @DisplayName(
            "is never less than the best of all levels that have room, and never more than with a little more room")
    void betweenTheExactOnes() {
        for (long seed = 0; seed < 400; seed++) {
            CoupledScenario scenario = CoupledScenario.of(seed, GROUPS, 1);
            double share = 0.3 + 0.6 * new Random(seed).nextDouble();
            CoupledProblem problem = scenario.problem(share);
            double rounded = SlotKnapsack.most(problem, 0, worth(problem));

            assertThat(rounded)
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(exact(problem) - 1e-9)
                    .isLessThanOrEqualTo(exact(scenario.problem(share * MORE)) + 1e-9);
        }
    }

    private static double exact(CoupledProblem problem) {
        return SlotChoice.of(problem, 0, worth(problem)).most();
    }

    private static SlotChoice.Worth worth(CoupledProblem problem) {
        return (group, level) -> problem.groups.get(group).terms().value(problem.horizon, 0, level);
    }
}
