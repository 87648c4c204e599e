package io.hashwatt.domain.plan.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cap that keeps a group from a level")
class CapPriceTest {

    @Test
    @DisplayName("says what its room is worth, beside what another level would earn with it")
    void worth() {
        assertThat(new CapPrice("North", new BigDecimal("14.2")).english(new CurrencyCode("EUR")))
                .isEqualTo(
                        "the cap of feeder North is worth 14.20 EUR/MWh, more than another level would earn with it");
    }

    @Test
    @DisplayName("names the group that makes most of it")
    void usedBy() {
        assertThat(new CapPrice(null, new BigDecimal("14.2")).usedBy("S21").english(new CurrencyCode("EUR")))
                .isEqualTo("the site's cap is worth 14.20 EUR/MWh, more than another level would earn with it:"
                        + " S21 uses it better");
    }

    @Test
    @DisplayName("says only that there is no more room where that is worth nothing")
    void full() {
        assertThat(new CapPrice(null, new BigDecimal("0.001")).english(new CurrencyCode("EUR")))
                .isEqualTo("the site's cap leaves no room for more");
    }
}
