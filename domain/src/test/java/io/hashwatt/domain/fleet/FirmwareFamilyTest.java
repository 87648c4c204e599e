package io.hashwatt.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a firmware is assumed to need for a change of level")
class FirmwareFamilyTest {

    @ParameterizedTest
    @CsvSource({"Bitmain, 5, 30", "MicroBT, 10, 60", "Canaan, 5, 30"})
    @DisplayName("goes by the maker, and costs no money")
    void proposed(String manufacturer, int withoutHash, int atLevel) {
        TransitionLimits before = TransitionLimits.NONE.withMinimumUp(Duration.ofHours(2));

        assertThat(FirmwareFamily.of(manufacturer).proposedIn(before))
                .isEqualTo(before.withMinimumLevel(Duration.ofMinutes(atLevel))
                        .withLevelChange(new LevelChange(Duration.ofMinutes(withoutHash), BigDecimal.ZERO)));
    }

    @Test
    @DisplayName("is known of all makers of the catalogue that a family is named after")
    void makers() {
        assertThat(MinerCatalogue.models())
                .extracting(model -> FirmwareFamily.of(model.manufacturer()))
                .contains(FirmwareFamily.values());
    }
}
