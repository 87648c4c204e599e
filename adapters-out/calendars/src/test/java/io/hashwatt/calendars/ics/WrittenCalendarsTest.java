package io.hashwatt.calendars.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A calendar that is written")
class WrittenCalendarsTest {

    private static final Duration AWAY = Duration.ofDays(8);

    static Stream<CalendarContent> calendars() {
        return SampleCalendars.all();
    }

    @ParameterizedTest
    @MethodSource("calendars")
    @DisplayName("is the same when it is read again")
    void roundTrip(CalendarContent content) {
        String document = Ics.FORMAT.write(content, "some-id");

        assertThat(Ics.read(document, Ics.assumedFrom(content)).content()).isEqualTo(content);
        assertThat(Ics.read(document, Ics.assumedFrom(content)).remarks()).isEmpty();
    }

    @Test
    @DisplayName("keeps what a public holiday changes")
    void holidays() {
        CalendarContent content = SampleCalendars.withHolidays();

        assertThat(Ics.read(Ics.FORMAT.write(content, "some-id"), Ics.assumedFrom(content))
                        .content())
                .isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("calendars")
    @DisplayName("takes place at the same times for ical4j")
    void otherLibrary(CalendarContent content) throws Exception {
        String document = Ics.FORMAT.write(content, "some-id");

        List<Interval> ours = Ics.within(Ics.YEAR, onlyFirst(content));
        assertSame(awayFromChanges(content.zone(), byIcal4j(document)), awayFromChanges(content.zone(), ours));
        assertThat(ours.isEmpty())
                .isEqualTo(content.until() != null && content.until().toString().equals("2026-06-04"));
    }

    @ParameterizedTest
    @MethodSource("calendars")
    @DisplayName("takes place at the same times for a program that knows nothing of what stands beside its events")
    void foreign(CalendarContent content) {
        String document =
                Ics.FORMAT.write(content, "some-id").replaceAll("(?m)^X-HASHWATT-(?!WISH).*\r\n( .*\r\n)*", "");
        if (content.until() != null && content.until().toString().equals("2026-06-04")) {
            assertThat(Ics.defects(document)).containsExactly("line 1: VEVENT must take place at least once");
            return;
        }

        CalendarContent read = Ics.read(document, Ics.assumedFrom(content)).content();

        assertSame(Ics.times(read), Ics.times(onlyFirst(content)));
        assertThat(read.slots()).extracting(slot -> slot.wish()).contains(SampleCalendars.ECO);
    }

    @Test
    @DisplayName("has days of the week in a rule that any program can edit")
    void weekly() {
        CalendarContent nights = SampleCalendars.all().findFirst().orElseThrow();
        String document = Ics.FORMAT.write(nights, "some-id");

        assertThat(document)
                .contains("UID:some-id\r\n")
                .contains("DTSTART;TZID=Europe/Berlin:20200106T220000\r\n")
                .contains("DTEND;TZID=Europe/Berlin:20200107T060000\r\n")
                .contains("RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\r\n");
    }

    @Test
    @DisplayName("and changed by another program is read as it stands now, and says so")
    void changed() {
        CalendarContent nights = SampleCalendars.all().findFirst().orElseThrow();
        String document = Ics.FORMAT.write(nights, "some-id").replace("BYDAY=MO,TU,WE,TH,FR", "BYDAY=SA");

        assertThat(Ics.read(document).remarks())
                .anyMatch(remark -> remark.startsWith("line 1: another program has changed it"));
        assertThat(Ics.times(Ics.content(document))).first().isEqualTo("2026-06-06T22:00 2026-06-07T06:00");
        assertThat(Ics.content(document).slots())
                .extracting(slot -> slot.on())
                .hasOnlyElementsOfType(Recurrence.Weekly.class);
    }

    /** A week away: ical4j reads the second Sunday of a zone's rule as the Sunday from the seventh on. */
    private static List<Interval> awayFromChanges(ZoneId zone, List<Interval> intervals) {
        return intervals.stream()
                .filter(interval -> zone.getRules()
                        .getOffset(interval.start().minus(AWAY))
                        .equals(zone.getRules().getOffset(interval.end().plus(AWAY))))
                .toList();
    }

    private static <T extends Comparable<T>> void assertSame(List<T> theirs, List<T> ours) {
        List<T> missing = new ArrayList<>(ours);
        theirs.forEach(missing::remove);
        List<T> invented = new ArrayList<>(theirs);
        ours.forEach(invented::remove);
        assertThat(missing).as("missing").isEmpty();
        assertThat(invented).as("invented").isEmpty();
    }

    /** As ical4j and most programs see to the clocks, whatever ours are told. */
    private static CalendarContent onlyFirst(CalendarContent content) {
        return new CalendarContent(
                content.name(),
                content.target(),
                content.zone(),
                content.from(),
                content.until(),
                content.slots(),
                content.except(),
                content.holidays(),
                ClockChange.USUAL);
    }

    private static List<Interval> byIcal4j(String document) throws Exception {
        Period<OffsetDateTime> year = new Period<>(
                Ics.YEAR.start().atOffset(ZoneOffset.UTC), Ics.YEAR.end().atOffset(ZoneOffset.UTC));
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(document)).getComponents("VEVENT");
        return events.stream()
                .flatMap(event -> event.<ZonedDateTime>calculateRecurrenceSet(year).stream())
                .map(period -> new Interval(instant(period.getStart()), instant(period.getEnd())))
                .filter(interval -> interval.overlaps(Ics.YEAR))
                .toList();
    }

    private static Instant instant(Temporal time) {
        return Instant.from(time);
    }
}
