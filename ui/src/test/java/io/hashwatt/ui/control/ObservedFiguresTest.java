package io.hashwatt.ui.control;

import static io.hashwatt.domain.kernel.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.plan.observed.ReadObservedDays.ObservedDays;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.observed.ObservedDay;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Screen;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Observed days in a few numbers")
class ObservedFiguresTest {

    private final Screen screen = new Screen(new FakeTenancy().actor("admin"));

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("set what was promised beside what came, of those days alone of which both are known")
    void promised() {
        assertThat(told(day("40", "60"), day("-10", "15"), day("500", null), day(null, "500")))
                .contains("Promised", "+$75", "on 2 of 4 days; they came to +$30");
    }

    @Test
    @DisplayName("have no promise where of no day both are known")
    void unknown() {
        assertThat(told(day("500", null), day(null, "500")))
                .contains("of no day both are known, what was promised and what came")
                .doesNotContain("they came to");
    }

    private String told(ObservedDay... days) {
        screen.show(new ObservedFigures(new ObservedDays(
                        new SiteId(new UUID(0, 1)),
                        ZoneId.of("America/Chicago"),
                        new CurrencyCode("USD"),
                        List.of(days)))
                .band());
        return screen.text();
    }

    private static ObservedDay day(@Nullable String gain, @Nullable String promised) {
        return new ObservedDay(
                LocalDate.of(2026, 10, 22),
                Duration.ofDays(1),
                Duration.ZERO,
                gain == null ? Duration.ofHours(1) : Duration.ZERO,
                3,
                1,
                BigDecimal.TEN,
                gain == null ? null : usd(gain),
                promised == null ? null : usd(promised));
    }
}
