package io.hashwatt.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.PlanRecord;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan is counted as cut short")
class PlanResultsTest {

    private static final SiteId SITE = new SiteId(new UUID(0, 1));

    @Test
    @DisplayName("if it says so itself, and not where groups were planned one by one or there is no plan")
    void cutShort() {
        PlanRecord cutShort = Samples.elaboratePlan(SITE, 1);
        PlanRecord apart = Samples.plan(SITE, 2, Interval.of(cutShort.period().start(), Duration.ofHours(1)));

        assertThat(PlanResults.isCutShort(new MakePlan.Result.Made(cutShort, null)))
                .isTrue();
        assertThat(PlanResults.isCutShort(new MakePlan.Result.Made(apart, null)))
                .isFalse();
        assertThat(PlanResults.isCutShort(new MakePlan.Result.NoSite())).isFalse();
    }
}
