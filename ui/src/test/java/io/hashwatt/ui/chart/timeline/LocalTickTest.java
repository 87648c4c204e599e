package io.hashwatt.ui.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.ui.text.SiteTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ticks of an axis")
class LocalTickTest {

    @Test
    @DisplayName("are round times of the site's clock, a day's beginning with its name")
    void round() {
        assertThat(words("2026-11-24T16:37:00Z", 26, "America/Chicago"))
                .containsExactly("12:00", "18:00", "Wed 25 Nov", "06:00", "12:00");
        assertThat(words("2026-11-24T16:37:00Z", 5, "Asia/Kathmandu"))
                .containsExactly("23:00", "Wed 25 Nov", "01:00", "02:00", "03:00");
    }

    @Test
    @DisplayName("stay round when the clocks change")
    void clockChange() {
        assertThat(words("2026-10-24T20:00:00Z", 30, "Europe/Berlin"))
                .containsExactly("Sun 25 Oct", "06:00", "12:00", "18:00", "Mon 26 Oct");
    }

    @Test
    @DisplayName("are days where hours would be too many")
    void days() {
        assertThat(words("2026-11-24T12:00:00Z", 7 * 24, "UTC"))
                .containsExactly("Wed 25 Nov", "Fri 27 Nov", "Sun 29 Nov", "Tue 1 Dec");
    }

    private static List<String> words(String from, int hours, String zone) {
        return LocalTick.of(Interval.of(Instant.parse(from), Duration.ofHours(hours)), SiteTime.in(ZoneId.of(zone)))
                .stream()
                .map(LocalTick::words)
                .toList();
    }
}
