package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.replay.Recommendation.Rival;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recommends a policy: the one that earned most, unless a simpler one came so near that the difference is not worth its
 * forecasts and plans.
 */
final class Advice {

    /** A simpler policy is preferred if it earns within this share of what perfect foresight adds. */
    private static final BigDecimal NOT_WORTH_IT = new BigDecimal("0.01");

    private final Settlement settlement;

    private Advice(Settlement settlement) {
        this.settlement = settlement;
    }

    static Recommendation on(Settlement settlement, List<PolicyResult> results) {
        return new Advice(settlement)
                .among(results.stream()
                        .filter(result -> result.policy() != Policy.PERFECT)
                        .sorted(Comparator.comparing(PolicyResult::policy))
                        .toList());
    }

    /** @param candidates from the simplest on */
    private Recommendation among(List<PolicyResult> candidates) {
        if (candidates.isEmpty()) {
            return new Recommendation.NothingCompared();
        }
        PolicyResult best = candidates.stream()
                .max(Comparator.comparing(PolicyResult::profit)
                        .thenComparing(PolicyResult::policy, Comparator.reverseOrder()))
                .orElseThrow();
        Money tolerance =
                settlement.perfect().minus(settlement.alwaysOn()).abs().times(NOT_WORTH_IT);
        PolicyResult advised = candidates.stream()
                .filter(result -> best.profit().minus(result.profit()).compareTo(tolerance) <= 0)
                .findFirst()
                .orElse(best);
        return new Recommendation.Measured(
                advised.policy(),
                advised.profit(),
                advised.profit().minus(settlement.alwaysOn()),
                advised.upliftCapture(),
                rival(advised, candidates));
    }

    private static @Nullable Rival rival(PolicyResult advised, List<PolicyResult> candidates) {
        return candidates.stream()
                .filter(result -> result.policy() != advised.policy())
                .max(Comparator.comparing(PolicyResult::profit))
                .map(other -> new Rival(other.policy(), other.profit().minus(advised.profit())))
                .orElse(null);
    }
}
