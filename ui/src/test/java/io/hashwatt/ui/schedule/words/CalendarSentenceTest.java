package io.hashwatt.ui.schedule.words;

import static io.hashwatt.ui.schedule.words.Calendars.BOTH;
import static io.hashwatt.ui.schedule.words.Calendars.ECO;
import static io.hashwatt.ui.schedule.words.Calendars.GROUPS;
import static io.hashwatt.ui.schedule.words.Calendars.NORMAL;
import static io.hashwatt.ui.schedule.words.Calendars.WEEKDAYS;
import static io.hashwatt.ui.schedule.words.Calendars.calendar;
import static io.hashwatt.ui.schedule.words.Calendars.slot;
import static io.hashwatt.ui.schedule.words.Calendars.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarContent.Holidays;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.schedule.Wish.Form;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A calendar in words")
class CalendarSentenceTest {

    @AfterEach
    void speakEnglishAgain() {
        Calendars.inEnglish();
    }

    @Test
    @DisplayName("says who does what when, by what is wanted, with the days that belong together in one")
    void mockUp() {
        RuleSentences said = CalendarSentence.of(Calendars.quietNights(), GROUPS);

        assertThat(said.text())
                .isEqualTo("Every week, B1 and C hall run at most at Normal Mon\u00a0– Fri 22:00\u00a0– 06:00"
                        + " and from Sat 14:00 to Sun 09:00,"
                        + " and at most at Eco Mon\u00a0– Fri 17:00\u00a0– 20:00, Central Time.");
        assertThat(said.pieces().stream().filter(RuleSentences.Piece::strong).map(RuleSentences.Piece::text))
                .containsExactly("B1 and C hall run at most at Normal", "at most at Eco");
    }

    @Test
    @DisplayName("says it in German as a German would")
    void german() {
        Calendars.inGerman();

        assertThat(CalendarSentence.of(Calendars.quietNights(), GROUPS).text())
                .isEqualTo("Jede Woche laufen B1 und C hall höchstens auf Normal Mo\u00a0– Fr 22:00\u00a0– 06:00"
                        + " und von Sa 14:00 bis So 09:00,"
                        + " und höchstens auf Eco Mo\u00a0– Fr 17:00\u00a0– 20:00, Nordamerikanische Zentralzeit.");
    }

    @Test
    @DisplayName("gives each wish the verb that fits it")
    void verbs() {
        assertThat(words(calendar(
                        new Target.WholeSite(),
                        weekly(WEEKDAYS, "17:00", "20:00", 0, Wish.OFF),
                        weekly(WEEKDAYS, "22:00", "00:00", 1, ECO))))
                .startsWith("Every week, the whole site is off Mon")
                .contains("20:00, and runs at most at Eco Mon")
                .contains("22:00\u00a0– 24:00");
        assertThat(words(calendar(
                        BOTH,
                        weekly(WEEKDAYS, "17:00", "20:00", 0, new Wish(Form.AT_LEAST, 1)),
                        weekly(WEEKDAYS, "21:00", "22:00", 0, new Wish(Form.EXACTLY, 3)),
                        weekly(WEEKDAYS, "22:00", "23:00", 0, Wish.OFF))))
                .contains("B1 and C hall run at least at Eco", ", at Boost Mon", ", and are off Mon");
    }

    @Test
    @DisplayName("means by a feeder or a tag all groups it covers")
    void places() {
        assertThat(words(calendar(new Target.Feeder("North 2"), weekly(WEEKDAYS, "17:00", "20:00", 0, Wish.OFF))))
                .startsWith("Every week, the groups on feeder North 2 are off Mon");
        assertThat(words(calendar(new Target.Tagged("hydro"), weekly(WEEKDAYS, "17:00", "20:00", 0, ECO))))
                .startsWith("Every week, the groups tagged hydro run at most at");
    }

    @Test
    @DisplayName("says every day where it is every day, and counts weeks where they are counted")
    void often() {
        assertThat(words(calendar(BOTH, weekly(EnumSet.allOf(DayOfWeek.class), "00:00", "00:00", 1, NORMAL))))
                .startsWith("Every day, B1 and C hall run at most at Normal all day, Central Time.");
        assertThat(words(calendar(
                        BOTH,
                        slot(
                                new Recurrence.Weekly(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY), 2),
                                "05:00",
                                "06:30",
                                0,
                                NORMAL))))
                .startsWith("Every 2 weeks, B1 and C hall run at most at Normal Tue, Sun 05:00\u00a0– 06:30");
    }

    @Test
    @DisplayName("adds what no week can show, and when nothing of it holds")
    void rest() {
        CalendarContent plain = calendar(
                BOTH,
                slot(
                        new Recurrence.Dates(new TreeSet<>(List.of(LocalDate.of(2026, 12, 24)))),
                        "12:00",
                        "12:00",
                        2,
                        ECO),
                slot(
                        new Recurrence.Rule("FREQ=MONTHLY;BYDAY=1MO", LocalDate.of(2026, 1, 1)),
                        "08:00",
                        "09:00",
                        0,
                        ECO));
        CalendarContent content = new CalendarContent(
                plain.name(),
                plain.target(),
                plain.zone(),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2027, 3, 31),
                plain.slots(),
                new TreeSet<>(List.of(LocalDate.of(2026, 11, 26))),
                new Holidays("US-TX", Holidays.Effect.AS_SUNDAY),
                plain.clockChange());

        assertThat(words(content))
                .isEqualTo(
                        "On 24 Dec 2026, B1 and C hall run at most at Eco 12:00\u00a0– 12:00 2 days later, Central Time."
                                + " Every month on the first Monday, B1 and C hall run at most at Eco 08:00\u00a0– 09:00."
                                + " In force from 1 Oct 2026 until 31 Mar 2027. Not on 26 Nov 2026."
                                + " Public holidays of US-TX count as Sundays.");
    }

    private static String words(CalendarContent content) {
        return CalendarSentence.of(content, GROUPS).text();
    }
}
