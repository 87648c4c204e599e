package io.hashwatt.ui.schedule.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Until;
import io.hashwatt.ui.schedule.words.IntentWords.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words for what people want")
class IntentWordsTest {

    private static final Instant TEN_IN_THE_EVENING = Instant.parse("2026-11-28T04:00:00Z");
    private static final Origin.ByPeople NIGHTS = new Origin.Calendar("Quiet nights", afterHours(8));
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
    @DisplayName("name both where two rule together, and nobody where it is not people's")
    void both() {
        Origin.ByPeople weekend = new Origin.Calendar("Weekend and calendar 'x' until 09:00", afterHours(9));

        assertThat(IntentWords.source(List.of(NIGHTS, weekend)))
                .isEqualTo("Calendar Quiet nights and Calendar Weekend and calendar 'x' until 09:00");
        assertThat(IntentWords.of(new Origin.DefaultLevel(ControlMode.SCHEDULE)))
                .isEmpty();
    }

    private static String all(Origin origin) {
        return IntentWords.of(origin).orElseThrow().all();
    }

    private static Until afterHours(int hours) {
        return new Until(
                TEN_IN_THE_EVENING.plus(Duration.ofHours(hours)), TEN_IN_THE_EVENING, ZoneId.of("America/Chicago"));
    }
}
