package io.hashwatt.cli.plan;

import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.domain.plan.replay.Policy;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A site with its prices, and what to replay on it. */
public record BacktestRequest(
        SiteRequest site,
        @Nullable SourceDocument dayAhead,
        LocalTime dayAheadKnownAt,
        Duration decisionDelay,
        List<Policy> policies) {

    public BacktestRequest {
        policies = List.copyOf(policies);
    }
}
