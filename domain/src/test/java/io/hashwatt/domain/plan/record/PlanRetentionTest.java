package io.hashwatt.domain.plan.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a plan says about groups")
class PlanRetentionTest {

    private static final Instant MADE = Instant.parse("2026-11-30T10:00:00Z");
    private static final Instant END = MADE.plus(Duration.ofDays(2));
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final StoredPlan plan = new StoredPlan(new PlanId(new UUID(0, 1)), new SiteId(new UUID(0, 2)), MADE, END);
    private final PlanRetention usual = PlanRetention.USUAL;

    @Test
    @DisplayName("is kept for forty days after the end of a plan that was in force")
    void ruled() {
        Instant over = END.plus(Duration.ofDays(40));

        assertThat(usual.keeps(plan, true, over.minus(MOMENT))).isTrue();
        assertThat(usual.keeps(plan, true, over)).isFalse();
    }

    @Test
    @DisplayName("is kept for a week after it was made of a plan that never was in force")
    void neverRuled() {
        Instant over = MADE.plus(Duration.ofDays(7));

        assertThat(usual.keeps(plan, false, over.minus(MOMENT))).isTrue();
        assertThat(usual.keeps(plan, false, over)).isFalse();
    }

    @Test
    @DisplayName("is not even looked at while it is younger than either")
    void youngest() {
        assertThat(usual.oldest(MADE.plus(Duration.ofDays(7)))).isEqualTo(MADE);
    }
}
