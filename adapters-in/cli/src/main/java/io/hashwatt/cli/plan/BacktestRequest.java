package io.hashwatt.cli.plan;

import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.domain.plan.replay.Policy;
import java.math.BigDecimal;
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

    /** The same at a hashprice that is assumed in the place of what was paid. @param perPhDay per PH/s and day */
    public BacktestRequest at(BigDecimal perPhDay) {
        return new BacktestRequest(site.at(perPhDay), dayAhead, dayAheadKnownAt, decisionDelay, policies);
    }
}
