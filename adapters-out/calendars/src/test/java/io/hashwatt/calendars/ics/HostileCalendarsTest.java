package io.hashwatt.calendars.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.schedule.ExchangeCalendars;
import io.hashwatt.application.schedule.port.CalendarFormat.Reading;
import io.hashwatt.calendars.Calendars;
import io.hashwatt.documents.testing.DocumentFuzz;
import io.hashwatt.domain.schedule.CalendarContent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A hostile calendar")
class HostileCalendarsTest {

    private static final long SEED = 20_261_128;
    private static final int DOCUMENTS = 40_000;

    static Stream<String> documents() {
        String days = LocalDate.of(1970, 1, 1)
                .datesUntil(LocalDate.of(2199, 1, 1), Period.ofDays(90))
                .map(day -> IcsTimes.day(day) + "T080000")
                .collect(Collectors.joining(","));
        String daily = "BEGIN:VEVENT\nDTSTART:19700101T08%02d00\nDURATION:PT1H\nRRULE:FREQ=DAILY\nEXDATE:" + days
                + "\nEND:VEVENT\n";
        String few =
                "BEGIN:VEVENT\nDTSTART:19700101T08%02d00\nDURATION:PT1H\nRRULE:FREQ=DAILY\nEXDATE:19700102T080000,21981231T080000\nEND:VEVENT\n";
        String single = "BEGIN:VEVENT\nDTSTART:20260101T08%02d00\nDURATION:PT%dM\nEND:VEVENT\n";
        return Stream.of(
                "A".repeat(ExchangeCalendars.LONGEST_DOCUMENT),
                "\n ".repeat(400_000),
                "BEGIN:VCALENDAR\n".repeat(60_000),
                "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n".repeat(40_000),
                "BEGIN:VCALENDAR\nX;" + "A=1;".repeat(200_000) + ":1\n",
                "BEGIN:VCALENDAR\nX;A=" + "\"\",".repeat(200_000) + ":1\n",
                Ics.event("DTSTART:20260101T080000\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYDAY=" + "MO,".repeat(300_000)
                        + "MO"),
                Ics.event("DTSTART:20260101T080000\nDURATION:PT1H\nRRULE:" + "FREQ=DAILY;".repeat(90_000)),
                Ics.event("DTSTART:20260101T080000\nDURATION:PT1H\nRDATE:" + list("20260101T080000", 60_000)),
                Ics.calendar(repeated(daily, 59)),
                Ics.calendar(repeated(few, 60)),
                Ics.calendar(repeated(few, 60)).replace("21981231T080000", "21981231T083000"),
                Ics.calendar(IntStream.range(0, 5_000)
                        .mapToObj(at -> single.formatted(at % 60, at % 400 + 1))
                        .collect(Collectors.joining())),
                Ics.calendar("BEGIN:VEVENT\nDTSTART;TZID=" + "/".repeat(900_000) + ":20260101T080000\nEND:VEVENT"),
                Ics.calendar("X-WR-TIMEZONE:" + "a/".repeat(400_000) + "\n" + single.formatted(0, 5)),
                Ics.event("DTSTART:20260101T080000\nDURATION:PT1H\nRDATE:" + list("20260101T080000", 30_000)
                        + "\nEXDATE:" + list("20260102T080000", 30_000)),
                Ics.calendar("BEGIN:VEVENT\n" + "A:\n".repeat(240_000) + "END:VEVENT"),
                Ics.calendar("BEGIN:VEVENT\nDTSTART:20260101\nDTEND:20261231\nEND:VEVENT\n".repeat(5_000)),
                ownWeekly(200, 1_000),
                own("FREQ=DAILY", "19700101", "21990101", 200),
                own("FREQ=DAILY;COUNT=10000", "19700101", "21990101", 200));
    }

    @ParameterizedTest
    @MethodSource("documents")
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    @DisplayName("is read or refused soon, and by one defect")
    void soon(String document) {
        switch (Ics.FORMAT.read(document, Ics.assumed())) {
            case Reading.Read read -> assertThat(read.content().slots()).isNotEmpty();
            case Reading.Unreadable unreadable ->
                assertThat(unreadable.defects()).hasSize(1).allMatch(defect -> defect.length() < 300);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("makes nobody count more than a million days")
    void frugal(String document) {
        CountingExpander counting = new CountingExpander(Ics.EXPANDER);

        Calendars.format(counting).read(document, Ics.assumed());

        assertThat(counting.mostDaysAtOnce()).isLessThan(100_000);
        assertThat(counting.days()).isLessThan(FrugalExpander.MOST_DAYS + 100_000L);
        assertThat(counting.rulesChecked()).isLessThanOrEqualTo(CalendarContent.MOST_SLOTS + 1);
    }

    @Test
    @DisplayName("is refused for what there is too much of, by name")
    void tooMuch() {
        String times = list("20260101T080000", IcsTimes.MOST_LISTED + 1);

        assertThat(Ics.defects(Ics.event("DTSTART:20260101T080000\nDURATION:PT1H\nRDATE:" + times)))
                .singleElement()
                .asString()
                .contains("RDATE must not bring the days of all events to more than 20000");
        assertThat(Ics.defects(Ics.calendar("BEGIN:VEVENT\n" + "A:\n".repeat(100_001) + "END:VEVENT")))
                .singleElement()
                .asString()
                .contains("must be one of at most 100000 properties");
        assertThat(Ics.defects(own("FREQ=DAILY", "19700101", "21990101", 200)))
                .singleElement()
                .asString()
                .contains("RRULE must be of fewer days, all events together");
    }

    @Test
    @DisplayName(
            "does not stop a large one of good will: sixty kinds of shifts of ten years, with days off in all of them")
    void goodWill() {
        String shifts = IntStream.range(0, 60)
                .mapToObj(at ->
                        "BEGIN:VEVENT\nDTSTART:20260101T08%02d00\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20351231\nEXDATE:%s\nEND:VEVENT\n"
                                .formatted(
                                        at,
                                        LocalDate.of(2026, 1, 1)
                                                .datesUntil(LocalDate.of(2035, 12, 31), Period.ofDays(30))
                                                .map(day -> IcsTimes.day(day) + "T08%02d00".formatted(at))
                                                .collect(Collectors.joining(","))))
                .collect(Collectors.joining());

        assertThat(Ics.content(Ics.calendar(shifts)).slots()).hasSize(60);
    }

    @Test
    @Tag("fuzz")
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    @DisplayName("made of good ones by small accidents is read or refused, never anything else")
    void fuzz() throws Exception {
        List<String> bases = SampleCalendars.all()
                .map(content -> Ics.FORMAT.write(content, "id"))
                .map(document -> document.replaceAll("(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n", ""))
                .flatMap(document -> Stream.of(document, document.replaceAll("(?m)^X-HASHWATT-(?!WISH).*\r\n", "")))
                .toList();
        List<String> tokens = List.of(
                "\r\n",
                "\r\n ",
                ";",
                ":",
                ",",
                "=",
                "\"",
                "\\",
                "BEGIN:VEVENT\r\n",
                "END:VEVENT\r\n",
                "RRULE:FREQ=DAILY\r\n",
                "RDATE:20260704T080000\r\n",
                "EXDATE:20260704T080000\r\n",
                "RECURRENCE-ID:20260608T220000\r\n",
                "DURATION:PT8H\r\n",
                ";COUNT=3",
                ";BYMONTHDAY=31",
                ";BYSETPOS=-1",
                ";INTERVAL=1000",
                "19700101",
                "21991231",
                "Z",
                "T240000",
                "-1",
                "0",
                "99999999999");
        new DocumentFuzz(DOCUMENTS, bases, tokens).run(SEED, document -> {
            String text = new String(document.content(), StandardCharsets.UTF_8);
            return switch (Ics.FORMAT.read(text, Ics.assumed())) {
                case Reading.Read read -> {
                    Ics.within(Ics.YEAR, read.content());
                    yield true;
                }
                case Reading.Unreadable unreadable -> {
                    assertThat(unreadable.defects()).isNotEmpty();
                    yield false;
                }
            };
        });
    }

    private static String repeated(String event, int times) {
        return IntStream.range(0, times).mapToObj(event::formatted).collect(Collectors.joining());
    }

    private static String list(String time, int times) {
        return (time + ",").repeat(times - 1) + time;
    }

    /** One of ours, of weekly slots and with exceptions over many years. */
    private static String ownWeekly(int slots, int exceptions) {
        String days = LocalDate.of(2020, 1, 6)
                .datesUntil(LocalDate.of(2199, 1, 1), Period.ofDays(63))
                .limit(exceptions)
                .map(IcsTimes::day)
                .collect(Collectors.joining(","));
        String event = "BEGIN:VEVENT\nDTSTART;TZID=Europe/Berlin:20200106T080000\n"
                + "DTEND;TZID=Europe/Berlin:20200106T090000\nRRULE:FREQ=WEEKLY;BYDAY=MO\n"
                + "X-HASHWATT-WISH:OFF,0\nX-HASHWATT-ON:WEEKLY\\;1\\;MO\nEND:VEVENT\n";
        return Ics.calendar("X-WR-TIMEZONE:Europe/Berlin\nX-HASHWATT-CLOCK-CHANGE:SHIFT,FIRST\nX-HASHWATT-EXCEPT:"
                + days + "\n" + event.repeat(slots));
    }

    /** One that says it is our own. */
    private static String own(String rule, String first, String last, int slots) {
        String event =
                "BEGIN:VEVENT\nDTSTART;TZID=Europe/Berlin:%sT080000\nDTEND;TZID=Europe/Berlin:%sT090000\nRRULE:%s\n"
                                .formatted(first, first, rule)
                        + "X-HASHWATT-WISH:OFF,0\nX-HASHWATT-ON:RULE\\;%s\\;%s\nEND:VEVENT\n"
                                .formatted(first, rule.replace(";", "\\;"));
        return Ics.calendar("X-WR-TIMEZONE:Europe/Berlin\nX-HASHWATT-CLOCK-CHANGE:SHIFT,FIRST\nX-HASHWATT-EXCEPT:"
                + first + "," + last + "\n" + event.repeat(slots));
    }
}
