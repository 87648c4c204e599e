package io.hashwatt.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.ui.schedule.IntentWords.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reason of an intent")
class IntentWordsTest {

    @AfterEach
    void speakEnglishAgain() {
        Calendars.inEnglish();
    }

    @Test
    @DisplayName("names the calendar and until when it holds")
    void calendar() {
        assertThat(IntentWords.of("calendar 'Quiet nights' until 06:00"))
                .contains(new Words("Calendar Quiet nights until 06:00", "Calendar Quiet nights", "Quiet nights"));
        Calendars.inGerman();
        assertThat(IntentWords.of("calendar 'Quiet nights' until 2026-11-29 06:00")
                        .orElseThrow()
                        .all())
                .isEqualTo("Kalender Quiet nights bis 2026-11-29 06:00");
    }

    @Test
    @DisplayName("names who protects, intervenes, and why")
    void people() {
        assertThat(IntentWords.of("protection by M. Keller: 'Larkspur contract'")
                        .orElseThrow()
                        .all())
                .isEqualTo("Protection by M. Keller: “Larkspur contract”");
        assertThat(IntentWords.of("lock-out by anna until 21:00: 'new fans'").orElseThrow())
                .isEqualTo(new Words("Lock-out by anna until 21:00: “new fans”", "Lock-out by anna", "Lock-out"));
    }

    @Test
    @DisplayName("names both where two rule together")
    void both() {
        assertThat(IntentWords.of("calendar 'Nights' until 06:00 and calendar 'Weekend' until 09:00")
                        .orElseThrow()
                        .source())
                .isEqualTo("Calendar Nights and Calendar Weekend");
        assertThat(IntentWords.of("control mode SCHEDULE: default level")).isEmpty();
        assertThat(IntentWords.isCalendar("calendar 'Nights' until 06:00")).isTrue();
        assertThat(IntentWords.isCalendar("calendar 'Nights' until 06:00 and lock-out by anna: 'fans'"))
                .isFalse();
    }
}
