package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How policies would have done over a period.
 *
 * @param period what was replayed
 * @param grid its slots
 * @param results one per policy, in the order asked for
 * @param looks how far looks were believed at its end; null: there were none
 */
public record BacktestReport(
        Interval period,
        PlanningGrid grid,
        List<PolicyResult> results,
        Recommendation recommendation,
        @Nullable BelievedLooks looks) {

    public BacktestReport {
        results = List.copyOf(results);
    }

    public Optional<PolicyResult> resultOf(Policy policy) {
        return results.stream().filter(result -> result.policy() == policy).findFirst();
    }
}
