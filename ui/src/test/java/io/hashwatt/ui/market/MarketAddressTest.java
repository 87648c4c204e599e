package io.hashwatt.ui.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The address of the markets")
class MarketAddressTest {

    @Test
    @DisplayName("brings back what it was made of")
    void roundTrip() {
        MarketAddress address = new MarketAddress(
                Interval.of(Instant.parse("2026-11-24T00:00:00Z"), Duration.ofHours(36)),
                new GroupId(new UUID(1, 2)),
                new ImportId(new UUID(3, 4)));

        assertThat(MarketAddress.of(address.toQuery())).isEqualTo(address);
        assertThat(MarketAddress.of(MarketAddress.PLAIN.toQuery())).isEqualTo(MarketAddress.PLAIN);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "from=yesterday&to=2026-11-24T00:00:00Z",
                "from=2026-11-24T00:00:00Z",
                "from=2026-11-24T00:00:00Z&to=2026-11-24T00:00:00Z",
                "from=2026-11-25T00:00:00Z&to=2026-11-24T00:00:00Z",
                "from=0001-01-01T00:00:00Z&to=2026-11-24T00:00:00Z",
                "from=-1000000000-01-01T00:00:00Z&to=+1000000000-12-31T00:00:00Z",
                "group=A1",
                "import=1"
            })
    @DisplayName("takes nonsense for not said")
    void nonsense(String query) {
        assertThat(MarketAddress.of(QueryParameters.fromString(query))).isEqualTo(MarketAddress.PLAIN);
    }
}
