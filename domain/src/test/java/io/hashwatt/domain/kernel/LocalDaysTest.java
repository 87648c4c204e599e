package io.hashwatt.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDaysTest {

    @ParameterizedTest(name = "{1} in {0} has {2} hours")
    @CsvSource({
        "Europe/Berlin, 2026-03-29, 23",
        "Europe/Berlin, 2026-10-25, 25",
        "Europe/Berlin, 2026-10-26, 24",
        "America/Chicago, 2026-03-08, 23",
        "America/Chicago, 2026-11-01, 25",
        "America/Sao_Paulo, 2018-11-04, 23",
        "America/Havana, 2024-11-03, 25",
    })
    void a_local_day_has_23_24_or_25_hours(String zone, LocalDate day, long hours) {
        LocalDays days = in(zone);

        Instant start = days.startOf(day);

        assertThat(Duration.between(start, days.startOfDayAfter(start)).toHours())
                .isEqualTo(hours);
        assertThat(days.dayOf(start)).isEqualTo(day);
        assertThat(days.dayOf(start.minusMillis(1))).isEqualTo(day.minusDays(1));
    }

    @Test
    void where_midnight_does_not_exist_the_day_starts_with_the_first_moment_that_does() {
        Instant oneInTheMorning = Instant.parse("2018-11-04T03:00:00Z");

        assertThat(in("America/Sao_Paulo").startOf(LocalDate.parse("2018-11-04")))
                .as("at 00:00 the clocks jumped to 01:00, which is UTC-2")
                .isEqualTo(oneInTheMorning);
    }

    @Test
    void where_midnight_comes_twice_the_day_starts_with_the_first() {
        assertThat(in("America/Havana").startOf(LocalDate.parse("2024-11-03")))
                .as("00:00 at UTC-4; at 01:00 it was 00:00 again")
                .isEqualTo(Instant.parse("2024-11-03T04:00:00Z"));
    }

    @Test
    void a_day_that_a_zone_left_out_takes_no_time() {
        LocalDays days = in("Pacific/Apia");
        Instant lastEvening = Instant.parse("2011-12-30T09:00:00Z");

        assertThat(days.dayOf(lastEvening)).isEqualTo("2011-12-29");
        assertThat(days.startOfDayAfter(lastEvening))
                .as("Samoa crossed the date line: after the 29th came the 31st")
                .isEqualTo(days.startOf(LocalDate.parse("2011-12-31")));
    }

    private static LocalDays in(String zone) {
        return new LocalDays(ZoneId.of(zone));
    }
}
