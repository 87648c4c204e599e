package io.hashwatt.calendars.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.schedule.ExchangeCalendars;
import io.hashwatt.application.schedule.port.CalendarFormat.Reading;
import io.hashwatt.documents.testing.DocumentFuzz;
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
                Ics.event("DTSTART:20260101T080000\nDURATION:PT1H\nRDATE:" + "20260101T080000,".repeat(60_000)
                        + "20260101T080000"),
                Ics.calendar(repeated(daily, 59)),
                Ics.calendar(repeated(few, 60)),
                Ics.calendar(repeated(few, 60)).replace("21981231T080000", "21981231T083000"),
                Ics.calendar(IntStream.range(0, 5_000)
                        .mapToObj(at -> single.formatted(at % 60, at % 400 + 1))
                        .collect(Collectors.joining())),
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
