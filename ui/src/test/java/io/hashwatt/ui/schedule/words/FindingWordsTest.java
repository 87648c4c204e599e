package io.hashwatt.ui.schedule.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Finding.Kind;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.text.SiteTime;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A finding in words")
class FindingWordsTest {

    private final SiteTime time = SiteTime.in(ZoneId.of("America/Chicago"));

    @AfterEach
    void speakEnglishAgain() {
        Calendars.inEnglish();
    }

    @ParameterizedTest(name = "says what {0} is, where and why, also without any facts")
    @EnumSource(Kind.class)
    void all(Kind kind) {
        for (Finding finding : List.of(
                new Finding(kind, null, null, List.of()),
                new Finding(kind, null, Interval.of(Mine.NOW, Duration.ofHours(1)), List.of("1", "2", "3")))) {
            for (Runnable language : List.<Runnable>of(Calendars::inGerman, Calendars::inEnglish)) {
                language.run();
                assertThat(FindingWords.title(finding)).isNotBlank().doesNotContain("{");
                assertThat(FindingWords.detail(finding, time)).isNotBlank().doesNotContain("{");
            }
        }
    }

    @Test
    @DisplayName("says when it happens first, and whose doing it is in the user's language")
    void place() {
        Interval night = Interval.of(Mine.NOW, Duration.ofHours(1));

        assertThat(FindingWords.detail(
                        new Finding(
                                Kind.FLOOR_ON_LOCKED_OUT,
                                null,
                                night,
                                List.of("B1", "lock-out by anna: 'new fans'", "2"),
                                new Origin.Decision(Intervention.Kind.LOCK_OUT, "anna", null, "new fans")),
                        time))
                .isEqualTo("First Tue 24 Nov, 04:00. Lock-out by anna: “new fans”.");
        assertThat(FindingWords.detail(new Finding(Kind.CLOCK_CHANGE, null, null, List.of("1140", "1200")), time))
                .isEqualTo("It lasts 20\u00a0h instead of 19\u00a0h that time.");
        assertThat(FindingWords.detail(
                        new Finding(Kind.STALE_SERIES, null, null, List.of("2026-11-24T10:00:00Z")), time))
                .isEqualTo("They are known until 24 Nov 2026, 04:00 CST.");
        assertThat(FindingWords.title(new Finding(Kind.SKIPPED_TIME, null, null, List.of("2027-03-14T02:30", "SHIFT"))))
                .isEqualTo("There is no 14 Mar 2027, 02:30: the clocks go forward past it");
    }
}
