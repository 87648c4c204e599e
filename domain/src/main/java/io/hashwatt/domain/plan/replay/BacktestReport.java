package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.util.List;
import java.util.Optional;

/**
 * How policies would have done over a period.
 *
 * @param period what was replayed
 * @param grid its slots
 * @param results one per policy, in the order asked for
 */
public record BacktestReport(
        Interval period, PlanningGrid grid, List<PolicyResult> results, Recommendation recommendation) {

    public BacktestReport {
        results = List.copyOf(results);
    }

    public Optional<PolicyResult> resultOf(Policy policy) {
        return results.stream().filter(result -> result.policy() == policy).findFirst();
    }
}
