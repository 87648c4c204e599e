package io.hashwatt.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A window of the calendar")
class CalendarWindowTest {

    private static final LocalDays BERLIN = new LocalDays(ZoneId.of("Europe/Berlin"));

    @Test
    @DisplayName("holds at the times that the site's clock shows")
    void localTimes() {
        assertThat(everyDay("17:00", "20:00").in(interval("2026-12-01T00:00:00Z", "2026-12-02T18:00:00Z"), BERLIN))
                .containsExactly(
                        interval("2026-12-01T16:00:00Z", "2026-12-01T19:00:00Z"),
                        interval("2026-12-02T16:00:00Z", "2026-12-02T18:00:00Z"));
    }

    @Test
    @DisplayName("holds twice in an hour that a clock change repeats")
    void repeatedHour() {
        assertThat(everyDay("02:15", "02:45").in(interval("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"), BERLIN))
                .containsExactly(
                        interval("2026-10-25T00:15:00Z", "2026-10-25T00:45:00Z"),
                        interval("2026-10-25T01:15:00Z", "2026-10-25T01:45:00Z"));
    }

    @Test
    @DisplayName("does not hold in an hour that a clock change leaves out")
    void skippedHour() {
        Interval day = interval("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z");

        assertThat(everyDay("02:15", "02:45").in(day, BERLIN)).isEmpty();
        assertThat(everyDay("01:30", "03:30").in(day, BERLIN))
                .containsExactly(interval("2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"));
    }

    @Test
    @DisplayName("goes across midnight, each part on its own day")
    void acrossMidnight() {
        CalendarWindow sundays = new CalendarWindow(
                Set.of(DayOfWeek.SUNDAY), EnumSet.allOf(Month.class), LocalTime.of(22, 0), LocalTime.of(6, 0));

        assertThat(sundays.in(interval("2026-11-28T12:00:00Z", "2026-11-30T12:00:00Z"), BERLIN))
                .containsExactly(
                        interval("2026-11-28T23:00:00Z", "2026-11-29T05:00:00Z"),
                        interval("2026-11-29T21:00:00Z", "2026-11-29T23:00:00Z"));
    }

    private static CalendarWindow everyDay(String from, String to) {
        return new CalendarWindow(
                EnumSet.allOf(DayOfWeek.class), EnumSet.allOf(Month.class), LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Interval interval(String from, String to) {
        return new Interval(Instant.parse(from), Instant.parse(to));
    }
}
