package io.hashwatt.calendars.ics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A calendar that cannot be read")
class MalformedCalendarsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '#', textBlock = """
            DTSTART:20260601T220000 # line 4: DTEND or DURATION must not be missing
            DURATION:PT1H # line 4: DTSTART must not be missing
            DTSTART:20260631T220000|DURATION:PT1H # line 7: DTSTART must be days like 20261231, or times in whole minutes like 20261231T220000, from 1970 to 2199, not "20260631T220000"
            DTSTART:20260601T220030|DURATION:PT1H # line 7: DTSTART must be days like 20261231, or times in whole minutes like 20261231T220000, from 1970 to 2199, not "20260601T220030"
            DTSTART:99990601T220000|DURATION:PT1H # line 7: DTSTART must be days like 20261231, or times in whole minutes like 20261231T220000, from 1970 to 2199, not "99990601T220000"
            DTSTART;TZID=Mars/Olympus:20260601T220000|DURATION:PT1H # line 7: DTSTART must have a TZID of the tz database, as in TZID=Europe/Berlin, not "20260601T220000"
            DTSTART:20260601T220000|DTEND:20260601T220000 # line 8: DTEND must be after its event's DTSTART, and a day if that is one, not "20260601T220000"
            DTSTART:20260601T220000|DTEND;VALUE=DATE:20260602 # line 8: DTEND must be after its event's DTSTART, and a day if that is one, not "20260602"
            DTSTART:20260601T220000|DURATION:-PT1H # line 8: DURATION must be a length in whole minutes, as in PT8H, not "-PT1H"
            DTSTART:20260601T220000|DURATION:PT0S # line 8: DURATION must be above zero, and of whole days if its event is, not "PT0S"
            DTSTART:20260601T220000|DURATION:P8D # line 7: DTSTART must be at most 7 days before the end of its event, not "20260601T220000"
            DTSTART;VALUE=DATE:20260601|DURATION:P999D # line 7: DTSTART must be at most 366 days before the end of its event, not "20260601"
            DTSTART:20260601T220000|DURATION:PT1H|RRULE:FREQ=HOURLY # line 9: RRULE must have FREQ=DAILY, WEEKLY, MONTHLY or YEARLY, not "FREQ=HOURLY"
            DTSTART:20260601T220000|DURATION:PT1H|RRULE:FREQ=DAILY;UNTIL=soon # line 9: RRULE must have a day or a time as UNTIL, not "FREQ=DAILY;UNTIL=soon"
            DTSTART:20260601T220000|DURATION:PT1H|RRULE:FREQ=DAILY|RRULE:FREQ=WEEKLY # line 10: RRULE must not come twice in an event, not "FREQ=WEEKLY"
            DTSTART:20260601T220000|DURATION:PT1H|EXRULE:FREQ=DAILY # line 9: EXRULE must not be there: no program reads it alike, not "FREQ=DAILY"
            DTSTART:20260601T220000|DURATION:PT1H|RDATE;VALUE=PERIOD:20260602T220000/PT1H # line 9: RDATE must be of beginnings like its event's DTSTART, not "20260602T220000/PT1H"
            DTSTART:20260601T220000|DURATION:PT1H|X-HASHWATT-WISH:FULL # line 9: X-HASHWATT-WISH must be a form and a level, as in AT_MOST,2, not "FULL"
            DTSTART:20260601T220000|DURATION:PT1H|nonsense # line 9: must be a line of iCalendar, not "nonsense"
            DTSTART:20260601T220000|DURATION:PT1H|EXDATE:20260601T220000 # line 1: VEVENT must take place at least once
            """)
    @DisplayName("is refused with the line at fault")
    void events(String lines, String defect) {
        assertThat(Ics.defects(Ics.event(lines.replace("|", "\n")))).containsExactly(defect);
    }

    @Test
    @DisplayName("is refused where its frame is broken")
    void frames() {
        assertThat(Ics.defects("")).containsExactly("line 1: BEGIN:VCALENDAR must begin an iCalendar document");
        assertThat(Ics.defects("<html>")).containsExactly("line 1: must be a line of iCalendar, not \"<html>\"");
        assertThat(Ics.defects("X:1")).containsExactly("line 1: BEGIN:VCALENDAR must come first");
        assertThat(Ics.defects("BEGIN:VCALENDAR\nVERSION:1.0\nEND:VCALENDAR"))
                .containsExactly("line 2: VERSION must be 2.0, not \"1.0\"");
        assertThat(Ics.defects("BEGIN:VEVENT\nEND:VEVENT"))
                .containsExactly("line 1: BEGIN must be of a VCALENDAR, or within one");
        assertThat(Ics.defects("BEGIN:VCALENDAR\nEND:VCALENDAR"))
                .containsExactly("line 1: VEVENT must come at least once");
        assertThat(Ics.defects("BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR"))
                .containsExactly("line 2: END must be of what was begun last");
        assertThat(Ics.defects("BEGIN:VCALENDAR\nBEGIN:VEVENT"))
                .containsExactly("line 1: END:VEVENT must not be missing");
        assertThat(Ics.defects("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(10)))
                .containsExactly("line 9: BEGIN must not be within more than 8 others");
    }

    @Test
    @DisplayName("is refused where what comes again is in two zones")
    void zones() {
        String event = "BEGIN:VEVENT\nDTSTART;TZID=%s:20260601T220000\nDURATION:PT1H\nRRULE:FREQ=DAILY\nEND:VEVENT\n";

        assertThat(Ics.defects(Ics.calendar(event.formatted("Europe/Berlin") + event.formatted("Asia/Tokyo"))))
                .containsExactly("line 9: DTSTART must be in the same zone in all events with an RRULE:"
                        + " Europe/Berlin, not Asia/Tokyo");
    }
}
