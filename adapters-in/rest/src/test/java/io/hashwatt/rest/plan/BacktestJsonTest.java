package io.hashwatt.rest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.market.PlausibleShares;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.replay.Recommendation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The result of a back-test in JSON")
class BacktestJsonTest {

    private static final Instant START = Instant.parse("2026-01-15T00:00:00Z");

    @Test
    @DisplayName("says how far looks were believed, and what can hardly be meant in its inputs")
    void grounds() {
        var findings = PlausibleShares.of(new BigDecimal("0.9"), BigDecimal.ZERO);

        assertThat(json(new BelievedLooks(96, new BigDecimal("0.83")), new PlanGrounds(null, findings)))
                .contains("\"looks\":{\"count\":96,\"believed_share\":0.83}")
                .contains("\"findings\":[{\"kind\":\"FEE_SHARE\",\"place\":\"hashprice.fee_share\"")
                .contains("\"likely_unit\":\"%\"");
    }

    @Test
    @DisplayName("is null where nobody looked, and has no findings in one from before they were kept")
    void unknown() {
        assertThat(json(null, PlanGrounds.UNKNOWN)).contains("\"made_of\":null,\"findings\":[],\"looks\":null");
    }

    private static String json(@Nullable BelievedLooks looks, PlanGrounds grounds) {
        BacktestJob job = BacktestJob.queued(
                new BacktestId(new UUID(1, 1)),
                new SiteId(new UUID(1, 2)),
                "USER:x",
                Interval.of(START, Duration.ofDays(1)),
                List.of(Policy.ROLLING),
                List.of(),
                null,
                Assumptions.NONE,
                START);
        BacktestSummary summary = new BacktestSummary(
                ZoneId.of("Europe/Berlin"),
                new CurrencyCode("EUR"),
                24,
                0,
                new Recommendation.NothingCompared(),
                List.of(),
                List.of(),
                looks,
                grounds);
        return new String(
                JsonOutput.bytes(out -> BacktestJson.withResult(job, Optional.of(summary), out)),
                StandardCharsets.UTF_8);
    }
}
