package io.hashwatt.ui.control;

import static io.hashwatt.domain.kernel.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.plan.observed.ReadObservedDays.ObservedDays;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.observed.ObservedDay;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A day that was observed")
class ObservedTableTest {

    private static final Duration DAY = Duration.ofHours(24);

    private final ObservedTable table = new ObservedTable(new ObservedDays(
            new SiteId(new UUID(0, 1)), ZoneId.of("America/Chicago"), new CurrencyCode("USD"), List.of()));

    @Test
    @DisplayName("is told with its gain and its loss, where all is known")
    void known() {
        ObservedDay day = day(DAY, Duration.ZERO, "12.5", "-40.4", "12");

        assertThat(table.day(day)).isEqualTo("Thu 22 Oct");
        assertThat(table.planned(day)).isEqualTo("all of the time");
        assertThat(table.energy(day)).isEqualTo("12.5");
        assertThat(table.gainWords(day)).isEqualTo("−$40");
        assertThat(table.promisedWords(day)).isEqualTo("+$12");
    }

    @Test
    @DisplayName("has no amount where a final price is missing, and says for how long")
    void unpriced() {
        ObservedDay day = day(Duration.ofHours(20), Duration.ofMinutes(90), "12.5", null, "12");

        assertThat(table.planned(day)).isEqualTo("all but 4\u00a0h");
        assertThat(table.gainWords(day))
                .startsWith("unknown: no final price for 1")
                .doesNotContain("$");
    }

    @Test
    @DisplayName("has no figures where there was no plan")
    void unplanned() {
        ObservedDay day = day(Duration.ZERO, Duration.ZERO, null, null, null);

        assertThat(table.planned(day)).isEqualTo("not at all");
        assertThat(table.energy(day)).isEqualTo("unknown");
        assertThat(table.gainWords(day)).isEqualTo("unknown");
        assertThat(table.promisedWords(day)).isEqualTo("unknown");
    }

    private static ObservedDay day(
            Duration planned,
            Duration unpriced,
            @Nullable String energy,
            @Nullable String gain,
            @Nullable String promised) {
        return new ObservedDay(
                LocalDate.of(2026, 10, 22),
                planned,
                DAY.minus(planned),
                unpriced,
                3,
                1,
                energy == null ? null : new BigDecimal(energy),
                gain == null ? null : usd(gain),
                promised == null ? null : usd(promised));
    }
}
