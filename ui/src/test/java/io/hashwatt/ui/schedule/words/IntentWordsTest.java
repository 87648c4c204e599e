package io.hashwatt.ui.schedule.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.schedule.Claim;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.IntentClass;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Until;
import io.hashwatt.ui.schedule.words.IntentWords.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words for what people want")
class IntentWordsTest {

    private static final Instant TEN_IN_THE_EVENING = Instant.parse("2026-11-28T04:00:00Z");
    private static final Origin NIGHTS = new Origin.Calendar("Quiet nights", afterHours(8));
    private static final Origin LOCK_OUT =
            new Origin.Decision(Intervention.Kind.LOCK_OUT, "anna", afterHours(1), "new fans; 'B' by kim");

    @AfterEach
    void speakEnglishAgain() {
        Calendars.inEnglish();
    }

    @Test
    @DisplayName("name the calendar and until when it holds")
    void calendar() {
        assertThat(IntentWords.of(NIGHTS))
                .contains(new Words("Calendar Quiet nights until 06:00", "Calendar Quiet nights", "Quiet nights"));
        Calendars.inGerman();
        assertThat(all(new Origin.Calendar("Quiet nights", afterHours(32))))
                .isEqualTo("Kalender Quiet nights bis 29. Nov. 2026, 06:00");
    }

    @Test
    @DisplayName("name who protects, intervenes, and why, as he typed it")
    void people() {
        assertThat(all(new Origin.Protected("M. Keller", "Larkspur contract")))
                .isEqualTo("Protection by M. Keller: “Larkspur contract”");
        assertThat(IntentWords.of(LOCK_OUT))
                .contains(new Words(
                        "Lock-out by anna until 23:00: “new fans; 'B' by kim”", "Lock-out by anna", "Lock-out"));
        Calendars.inGerman();
        assertThat(all(new Origin.Decision(Intervention.Kind.SAFETY_STOP, "anna", null, "Rauch")))
                .isEqualTo("Sicherheitshalt von anna: „Rauch“");
    }

    @Test
    @DisplayName("name both where two rule together, and nobody where none of them is people's")
    void both() {
        Origin weekend = new Origin.Calendar("Weekend and calendar 'x' until 09:00", afterHours(9));
        Origin byDefault = new Origin.DefaultLevel(ControlMode.SCHEDULE);

        assertThat(IntentWords.of(claims(NIGHTS, byDefault, weekend))
                        .orElseThrow()
                        .source())
                .isEqualTo("Calendar Quiet nights and Calendar Weekend and calendar 'x' until 09:00");
        assertThat(IntentWords.of(claims(byDefault))).isEmpty();
        assertThat(IntentWords.isCalendar(claims(NIGHTS, byDefault))).isTrue();
        assertThat(IntentWords.isCalendar(claims(NIGHTS, LOCK_OUT))).isFalse();
        assertThat(IntentWords.isCalendar(claims(byDefault))).isFalse();
    }

    private static String all(Origin origin) {
        return IntentWords.of(origin).orElseThrow().all();
    }

    private static Until afterHours(int hours) {
        return new Until(
                TEN_IN_THE_EVENING.plus(Duration.ofHours(hours)), TEN_IN_THE_EVENING, ZoneId.of("America/Chicago"));
    }

    private static List<Claim> claims(Origin... origins) {
        return Stream.of(origins)
                .map(origin -> new Claim(IntentClass.CALENDAR, new UUID(0, 1), origin))
                .toList();
    }
}
