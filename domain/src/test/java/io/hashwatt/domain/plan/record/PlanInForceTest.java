package io.hashwatt.domain.plan.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The plan in force")
class PlanInForceTest {

    private static final SiteId SITE = new SiteId(new UUID(0, 1));
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final PlanInForce ruling = plan(5, 7, NOON);

    @Test
    @DisplayName("gives way to one that has seen as much or more, of the site first and then of prices")
    void forward() {
        assertThat(ruling.mayBeSupersededBy(plan(5, 7, NOON))).isTrue();
        assertThat(ruling.mayBeSupersededBy(plan(5, 8, NOON))).isTrue();
        assertThat(ruling.mayBeSupersededBy(plan(6, 0, NOON)))
                .as("another choice of series is a change of the site, and counts anew")
                .isTrue();
    }

    @Test
    @DisplayName("gives way to none that has seen less, nor to another site's")
    void neverBack() {
        assertThat(ruling.mayBeSupersededBy(plan(5, 6, NOON.plusSeconds(60)))).isFalse();
        assertThat(ruling.mayBeSupersededBy(plan(4, 99, NOON.plusSeconds(60)))).isFalse();
        assertThat(ruling.mayBeSupersededBy(
                        new PlanInForce(new SiteId(new UUID(0, 2)), ruling.plan(), ruling.position(), NOON)))
                .isFalse();
        assertThatThrownBy(() -> ruling.supersededBy(plan(4, 7, NOON))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("is not older than the one before it, whatever the clock says")
    void sinceNeverGoesBack() {
        assertThat(ruling.supersededBy(plan(6, 7, NOON.minusSeconds(1))).since())
                .isEqualTo(NOON);
        assertThat(ruling.supersededBy(plan(6, 7, NOON.plusSeconds(1))).since()).isEqualTo(NOON.plusSeconds(1));
    }

    private static PlanInForce plan(long site, long prices, Instant since) {
        return new PlanInForce(SITE, new PlanId(new UUID(1, site)), new InputsPosition(site, prices), since);
    }
}
