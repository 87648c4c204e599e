package io.hashwatt.ui.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.kernel.PlausibleRange;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.HashpriceOrigin;
import io.hashwatt.domain.market.PlausibleDifficulties;
import io.hashwatt.domain.market.PlausibleShares;
import io.hashwatt.domain.market.PriceAge;
import io.hashwatt.ui.text.SiteTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What can hardly be meant is told")
class ImplausibleWordsTest {

    private static final Instant AT = Instant.parse("2026-10-06T00:00:00Z");
    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final DifficultyPoint IN_T = new DifficultyPoint(AT, 943_488, new BigDecimal("146.47"));

    @AfterEach
    void noUser() {
        UI.setCurrent(null);
    }

    @Test
    @DisplayName("with its place, what is usual there and the unit in which it may be")
    void sentence() {
        assertThat(words(PlausibleDifficulties.of(List.of(IN_T)).orElseThrow()))
                .startsWith("Difficulty 146.47 at block 943,488: usual is 13,897,000,000,000 to ")
                .endsWith(". Is it in T?");
    }

    @Test
    @DisplayName("in German, too")
    void german() {
        UI german = new UI();
        german.setLocale(Locale.GERMAN);
        UI.setCurrent(german);

        assertThat(words(PlausibleDifficulties.of(List.of(IN_T)).orElseThrow()))
                .startsWith("Difficulty 146,47 bei Block 943.488: üblich sind 13.897.000.000.000 bis ")
                .endsWith(". In T?");
    }

    @Test
    @DisplayName("by what it follows, and how many are like it")
    void followed() {
        ImplausibleValue found = ImplausibleValue.of(
                        Measure.POWER_PRICE,
                        new InputPlace.Over(Interval.of(AT, Duration.ofDays(1))),
                        new BigDecimal("0.06"),
                        PlausibleRange.around(new BigDecimal("60"), 20),
                        EUR)
                .orElseThrow()
                .times(3);

        assertThat(words(found))
                .contains("after what it follows, 3 to 1,200\u00a0EUR/MWh would be expected")
                .contains("2 more are like it.")
                .endsWith("Is it in EUR/kWh?");
    }

    @Test
    @DisplayName("of a share in per cent, as it was typed")
    void share() {
        assertThat(words(PlausibleShares.ofFees(new BigDecimal("0.9")).orElseThrow()))
                .contains("90.0\u00a0%")
                .doesNotContain("Is it in");
    }

    @Test
    @DisplayName("of a price that is old, and of one that nothing is decided on any more")
    void age() {
        PriceAge age = new PriceAge(Duration.ofHours(48), Duration.ofHours(168));
        HashpriceOrigin origin = new HashpriceOrigin.Derived(new BitcoinQuote(AT, BigDecimal.TEN), IN_T);

        assertThat(words(age.of(origin, AT.plus(Duration.ofDays(3))).orElseThrow()))
                .contains("3\u00a0d old")
                .contains("may have moved far");
        assertThat(words(age.of(origin, AT.plus(Duration.ofDays(8))).orElseThrow()))
                .contains("nothing new is decided on it");
    }

    private static String words(ImplausibleValue found) {
        return ImplausibleWords.of(found, SiteTime.in(SiteTime.UTC));
    }
}
