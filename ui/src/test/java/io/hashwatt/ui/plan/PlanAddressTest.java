package io.hashwatt.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The address of a plan")
class PlanAddressTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    @DisplayName("says all that is looked at, and is read back as it was")
    void roundTrip() {
        PlanAddress all = new PlanAddress(
                new Interval(NOON, NOON.plusSeconds(3_600)),
                new GroupId(new UUID(1, 2)),
                NOON,
                new PlanId(new UUID(3, 4)),
                true,
                2,
                true);

        assertThat(PlanAddress.of(all.toQuery())).isEqualTo(all);
    }

    @Test
    @DisplayName("is short where nothing is said")
    void nothing() {
        assertThat(PlanAddress.PLAIN.toQuery()).isEqualTo(QueryParameters.empty());
        assertThat(PlanAddress.of(QueryParameters.empty())).isEqualTo(PlanAddress.PLAIN);
    }

    @Test
    @DisplayName("counts what makes no sense as not said")
    void nonsense() {
        assertThat(PlanAddress.of(QueryParameters.simple(Map.of(
                        "from",
                        "yesterday",
                        "to",
                        NOON.toString(),
                        "group",
                        "B1",
                        "at",
                        "now",
                        "plan",
                        "7",
                        "page",
                        "-1"))))
                .isEqualTo(PlanAddress.PLAIN);
        assertThat(PlanAddress.of(QueryParameters.simple(Map.of("from", NOON.toString(), "to", NOON.toString())))
                        .window())
                .as("an hour that ends where it begins")
                .isNull();
    }
}
