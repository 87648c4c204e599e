package io.hashwatt.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Times:")
class SiteTimeTest {

    private static final Instant EVENING = Instant.parse("2026-10-23T01:15:00Z");

    private final SiteTime texas = SiteTime.of(ZoneId.of("America/Chicago"), Locale.US);
    private final SiteTime germany = SiteTime.of(ZoneId.of("Europe/Berlin"), Locale.GERMANY);

    @Test
    @DisplayName("are the site's, with the zone, and UTC beside where asked for")
    void zones() {
        assertThat(texas.time(EVENING)).isEqualTo("20:15");
        assertThat(texas.timeWithUtc(EVENING)).isEqualTo("20:15 CDT · 01:15 UTC");
        assertThat(germany.timeWithZone(EVENING)).isEqualTo("03:15 MESZ");
        assertThat(texas.intervalWithUtc(Interval.of(EVENING, Duration.ofMinutes(15)))
                        .replace('\u00a0', ' '))
                .isEqualTo("20:15 – 20:30 CDT · 01:15 – 01:30 UTC");
    }

    @Test
    @DisplayName("name a zone to browsers as they know it")
    void browsers() {
        assertThat(SiteTime.inBrowser(ZoneOffset.UTC)).isEqualTo("UTC");
        assertThat(SiteTime.inBrowser(ZoneId.of("Europe/Berlin"))).isEqualTo("Europe/Berlin");
    }

    @Test
    @DisplayName("name the day as the language does")
    void days() {
        assertThat(texas.day(EVENING)).isEqualTo("Thu 22 Oct");
        assertThat(germany.day(EVENING)).isEqualTo("Fr. 23. Okt.");
        assertThat(texas.fullDay(EVENING)).isEqualTo("Thursday 22 October");
    }

    @Test
    @DisplayName("say the first and the last day of a time, and the year once where it is the same")
    void dates() {
        Interval days = new Interval(Instant.parse("2026-10-22T05:00:00Z"), Instant.parse("2026-11-04T06:00:00Z"));

        assertThat(texas.dates(days)).isEqualTo("22 Oct\u00a0– 3 Nov 2026");
        assertThat(germany.dates(days)).isEqualTo("22. Okt.\u00a0– 4. Nov. 2026");
        assertThat(texas.dates(Interval.of(days.start(), Duration.ofHours(24)))).isEqualTo("22 Oct 2026");
        assertThat(texas.dates(Interval.of(days.start(), Duration.ofDays(100))))
                .isEqualTo("22 Oct 2026\u00a0– 29 Jan 2027");
    }

    @Test
    @DisplayName("are relative within a day, and absolute beyond")
    void relative() {
        assertThat(texas.relative(EVENING, EVENING.minus(Duration.ofMinutes(22))))
                .isEqualTo("in 22\u00a0min");
        assertThat(texas.relative(EVENING, EVENING.plus(Duration.ofMinutes(3)))).isEqualTo("3\u00a0min ago");
        assertThat(texas.relative(EVENING, EVENING.plus(Duration.ofDays(2)))).isEqualTo("Thu 22 Oct, 20:15");
    }
}
