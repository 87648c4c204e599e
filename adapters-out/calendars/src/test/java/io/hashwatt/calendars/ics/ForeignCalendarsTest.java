package io.hashwatt.calendars.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.schedule.port.CalendarFormat.Reading;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Wish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A calendar of another program")
class ForeignCalendarsTest {

    @Test
    @DisplayName("has days of the week where its rule is that simple")
    void weekly() {
        CalendarContent content = Ics.content(Ics.event("""
                DTSTART;TZID=America/Chicago:20260601T220000
                DTEND;TZID=America/Chicago:20260602T060000
                RRULE:FREQ=WEEKLY;BYDAY=MO,FR
                """));

        assertThat(content)
                .isEqualTo(new CalendarContent(
                        "imported",
                        Ics.assumed().target(),
                        ZoneId.of("America/Chicago"),
                        LocalDate.parse("2026-06-01"),
                        null,
                        List.of(new CalendarSlot(
                                new Recurrence.Weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 1),
                                LocalTime.parse("22:00"),
                                LocalTime.parse("06:00"),
                                1,
                                SampleCalendars.ECO)),
                        new TreeSet<>(),
                        null,
                        ClockChange.USUAL));
    }

    @Test
    @DisplayName("keeps a rule as it is where days of the week would say something else")
    void notWeekly() {
        CalendarContent content = Ics.content(Ics.calendar("""
                BEGIN:VEVENT
                DTSTART:20260601T080000
                DURATION:PT2H
                RRULE:FREQ=WEEKLY
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20260701T080000
                DURATION:PT2H
                RRULE:FREQ=WEEKLY;UNTIL=20260731T060000Z
                END:VEVENT
                """));

        assertThat(content.slots())
                .extracting(CalendarSlot::on)
                .containsExactly(
                        SampleCalendars.weekly(1, DayOfWeek.MONDAY),
                        SampleCalendars.rule("FREQ=WEEKLY;UNTIL=20260731", "2026-07-01"));
    }

    @Test
    @DisplayName("ends on the last day on which it begins by its UNTIL, whatever that is in UTC")
    void until() {
        CalendarContent late = Ics.content(Ics.event("""
                DTSTART;TZID=America/Chicago:20260601T220000
                DURATION:PT8H
                RRULE:FREQ=DAILY;UNTIL=20260604T030000Z
                """));

        assertThat(Ics.times(late))
                .containsExactly(
                        "2026-06-01T22:00 2026-06-02T06:00",
                        "2026-06-02T22:00 2026-06-03T06:00",
                        "2026-06-03T22:00 2026-06-04T06:00");
    }

    @Test
    @DisplayName("may be of whole days, also of many in a row")
    void days() {
        assertThat(Ics.times(Ics.content(Ics.event("DTSTART;VALUE=DATE:20260704"))))
                .containsExactly("2026-07-04T00:00 2026-07-05T00:00");
        assertThat(Ics.times(Ics.content(Ics.event("DTSTART;VALUE=DATE:20260801\nDTEND;VALUE=DATE:20260815"))))
                .hasSize(14)
                .startsWith("2026-08-01T00:00 2026-08-02T00:00")
                .endsWith("2026-08-14T00:00 2026-08-15T00:00");
        assertThat(Ics.times(Ics.content(
                        Ics.event("DTSTART;VALUE=DATE:20260606\nDURATION:P2D\nRRULE:FREQ=MONTHLY;COUNT=2"))))
                .containsExactly("2026-06-06T00:00 2026-06-08T00:00", "2026-07-06T00:00 2026-07-08T00:00");
    }

    @Test
    @DisplayName("gathers single events of the same hours in one slot")
    void gathered() {
        CalendarContent content = Ics.content(Ics.calendar("""
                BEGIN:VEVENT
                DTSTART:20260601T080000
                DTEND:20260601T100000
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20260603T080000
                DURATION:PT2H
                RDATE:20260605T080000,20260606T090000
                EXDATE:20260605T080000
                END:VEVENT
                """));

        assertThat(content.slots()).hasSize(2);
        assertThat(Ics.times(content))
                .containsExactly(
                        "2026-06-01T08:00 2026-06-01T10:00",
                        "2026-06-03T08:00 2026-06-03T10:00",
                        "2026-06-06T09:00 2026-06-06T11:00");
    }

    @Test
    @DisplayName("leaves out a day everywhere only if nothing else is on it")
    void except() {
        CalendarContent content = Ics.content(Ics.event("""
                DTSTART:20260601T080000
                DURATION:PT2H
                RRULE:FREQ=DAILY
                EXDATE:20260603T080000
                """));

        assertThat(content.except()).containsExactly(LocalDate.parse("2026-06-03"));
        assertThat(content.slots()).hasSize(1);
    }

    @Test
    @DisplayName("moves one of a series to other hours of the same day")
    void moved() {
        CalendarContent content = Ics.content(Ics.calendar("""
                BEGIN:VEVENT
                UID:series
                DTSTART:20260601T080000
                DURATION:PT2H
                RRULE:FREQ=DAILY;COUNT=4
                END:VEVENT
                BEGIN:VEVENT
                UID:series
                RECURRENCE-ID:20260602T080000
                DTSTART:20260602T120000
                DURATION:PT1H
                END:VEVENT
                """));

        assertThat(Ics.times(content))
                .containsExactly(
                        "2026-06-01T08:00 2026-06-01T10:00",
                        "2026-06-02T12:00 2026-06-02T13:00",
                        "2026-06-03T08:00 2026-06-03T10:00",
                        "2026-06-04T08:00 2026-06-04T10:00");
    }

    @Test
    @DisplayName("keeps another series on a day on which one is left out")
    void twoSeries() {
        CalendarContent content = Ics.content(Ics.calendar("""
                BEGIN:VEVENT
                DTSTART:20260601T080000
                DURATION:PT1H
                RRULE:FREQ=DAILY;UNTIL=20260603T080000
                EXDATE:20260602T080000
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20260601T090000
                DURATION:PT1H
                RRULE:FREQ=DAILY;UNTIL=20260603T090000
                END:VEVENT
                """));

        assertThat(content.except()).isEmpty();
        assertThat(Ics.times(content))
                .containsExactly(
                        "2026-06-01T08:00 2026-06-01T09:00",
                        "2026-06-01T09:00 2026-06-01T10:00",
                        "2026-06-02T09:00 2026-06-02T10:00",
                        "2026-06-03T08:00 2026-06-03T09:00",
                        "2026-06-03T09:00 2026-06-03T10:00");
    }

    @Test
    @DisplayName("is in the zone of what comes again; single times in UTC are told in it")
    void zones() {
        CalendarContent content = Ics.content(Ics.calendar("""
                X-WR-TIMEZONE:Asia/Tokyo
                BEGIN:VEVENT
                DTSTART:20260701T200000Z
                DTEND:20260702T040000Z
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;TZID="Central Standard Time":20260601T220000
                DTEND;TZID="Central Standard Time":20260602T060000
                RRULE:FREQ=MONTHLY;COUNT=1
                END:VEVENT
                """));

        assertThat(content.zone()).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(Ics.times(content))
                .containsExactly("2026-06-01T22:00 2026-06-02T06:00", "2026-07-01T15:00 2026-07-01T23:00");
    }

    @Test
    @DisplayName("may call its zone by a name of its own that it explains, or by somebody's path")
    void zoneNames() {
        assertThat(Ics.content(Ics.calendar("""
                        BEGIN:VTIMEZONE
                        TZID:Home
                        X-LIC-LOCATION:Europe/Oslo
                        END:VTIMEZONE
                        BEGIN:VEVENT
                        DTSTART;TZID=Home:20260601T220000
                        DURATION:PT1H
                        END:VEVENT
                        """)).zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(Ics.content(
                                Ics.event(
                                        "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Oslo:20260601T220000\nDURATION:PT1H"))
                        .zone())
                .isEqualTo(ZoneId.of("Europe/Oslo"));
    }

    @Test
    @DisplayName("without a zone is in the one that is assumed")
    void floating() {
        assertThat(Ics.content(Ics.event("DTSTART:20260601T220000\nDURATION:P1DT30M"))
                        .zone())
                .isEqualTo(Ics.assumed().zone());
    }

    @Test
    @DisplayName("may say its wish, and is told what was left out")
    void remarks() {
        Reading.Read read = Ics.read(Ics.calendar("""
                BEGIN:VEVENT
                SUMMARY:folded
                  over two lines
                DTSTART:20260602T220000
                DURATION:PT1H
                RRULE:FREQ=WEEKLY;BYDAY=MO
                X-HASHWATT-WISH:EXACTLY,3
                BEGIN:VALARM
                TRIGGER:-PT15M
                END:VALARM
                END:VEVENT
                BEGIN:VEVENT
                STATUS:CANCELLED
                DTSTART:20260603T220000
                END:VEVENT
                BEGIN:VTODO
                SUMMARY:clean
                END:VTODO
                """));

        assertThat(read.content().slots())
                .extracting(CalendarSlot::wish)
                .containsExactly(new Wish(Wish.Form.EXACTLY, 3));
        assertThat(read.remarks())
                .containsExactly(
                        "line 11: a reminder is left out",
                        "line 19: a VTODO is left out",
                        "line 15: a cancelled event is left out",
                        "line 4: DTSTART is not a day of its RRULE: nothing takes place on it");
    }
}
