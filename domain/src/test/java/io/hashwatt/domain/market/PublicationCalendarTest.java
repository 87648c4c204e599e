package io.hashwatt.domain.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.PublicationCalendar.AtDeliveryEnd;
import io.hashwatt.domain.market.PublicationCalendar.OnTheDayBefore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationCalendarTest {

    private static final PublicationCalendar DAY_AHEAD =
            new OnTheDayBefore(new LocalDays(ZoneId.of("Europe/Berlin")), LocalTime.of(12, 45));
    private static final PublicationCalendar REAL_TIME = new AtDeliveryEnd();

    @ParameterizedTest(name = "the hour from {0} is known at {1}: {2}")
    @CsvSource({
        "2026-01-15T00:00:00Z, 2026-01-14T11:45:00Z, winter",
        "2026-07-15T00:00:00Z, 2026-07-14T10:45:00Z, summer",
        "2026-03-28T23:00:00Z, 2026-03-28T11:45:00Z, first hour of the day of 23 hours",
        "2026-03-29T21:00:00Z, 2026-03-28T11:45:00Z, last hour of the day of 23 hours",
        "2026-03-29T22:00:00Z, 2026-03-29T10:45:00Z, first hour of the day after",
        "2026-10-24T22:00:00Z, 2026-10-24T10:45:00Z, first hour of the day of 25 hours",
        "2026-10-25T22:00:00Z, 2026-10-24T10:45:00Z, last hour of the day of 25 hours",
        "2026-10-25T23:00:00Z, 2026-10-25T11:45:00Z, first hour of the day after",
    })
    void a_day_ahead_price_is_known_at_noon_of_the_local_day_before(Instant start, Instant known, String why) {
        assertThat(DAY_AHEAD.publicationOf(hourFrom(start), null)).as(why).isEqualTo(known);
    }

    @Test
    void a_day_ahead_source_knows_better_than_the_calendar() {
        Instant late = Instant.parse("2026-07-14T13:20:00Z");

        assertThat(DAY_AHEAD.publicationOf(hourFrom(Instant.parse("2026-07-15T00:00:00Z")), late))
                .isEqualTo(late);
    }

    @Test
    void a_real_time_price_is_known_when_its_interval_is_over() {
        Interval hour = hourFrom(Instant.parse("2026-07-15T00:00:00Z"));

        assertThat(REAL_TIME.publicationOf(hour, null)).isEqualTo(hour.end());
    }

    @Test
    void nobody_knows_a_real_time_price_earlier_but_some_know_it_later() {
        Interval hour = hourFrom(Instant.parse("2026-07-15T00:00:00Z"));
        Instant later = hour.end().plusSeconds(90);

        assertThat(REAL_TIME.publicationOf(hour, hour.start()))
                .as("a source that stamps the start of the interval")
                .isEqualTo(hour.end());
        assertThat(REAL_TIME.publicationOf(hour, later)).isEqualTo(later);
    }

    private static Interval hourFrom(Instant start) {
        return Interval.of(start, Duration.ofHours(1));
    }
}
