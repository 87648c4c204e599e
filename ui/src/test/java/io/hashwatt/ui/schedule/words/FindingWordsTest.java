package io.hashwatt.ui.schedule.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Finding.Kind;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Matter;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.text.SiteTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A finding in words")
class FindingWordsTest {

    private static final Interval NIGHT = Interval.of(Mine.NOW, Duration.ofHours(1));
    private static final Origin LOCK_OUT = new Origin.Decision(Intervention.Kind.LOCK_OUT, "anna", null, "new fans");

    private final SiteTime time = SiteTime.in(ZoneId.of("America/Chicago"));

    @AfterEach
    void speakEnglishAgain() {
        Calendars.inEnglish();
    }

    @ParameterizedTest(name = "says what {0} is, where and why")
    @MethodSource("matters")
    void all(Matter matter) {
        for (Finding finding : List.of(new Finding(matter), new Finding(matter, null, NIGHT))) {
            for (Runnable language : List.<Runnable>of(Calendars::inGerman, Calendars::inEnglish)) {
                language.run();
                assertThat(FindingWords.title(finding)).isNotBlank().doesNotContain("{");
                assertThat(FindingWords.detail(finding, time)).isNotBlank().doesNotContain("{");
            }
        }
    }

    private static List<Matter> matters() {
        return List.of(
                new Matter.NeverFires(),
                new Matter.GroupGone(2),
                new Matter.NobodyMeant(),
                new Matter.Overruled("B1", 1, LOCK_OUT),
                new Matter.FloorOnLockedOut("B1", 3, LOCK_OUT),
                new Matter.ProtectedGroup("B1", "kim", "contract"),
                new Matter.Overlap("Nights"),
                new Matter.Contradiction("Nights"),
                new Matter.ClocksChange(Duration.ofHours(8), Duration.ofHours(7)),
                new Matter.SkippedTime(LocalDateTime.parse("2027-03-14T02:30"), ClockChange.Gap.SKIP),
                new Matter.LevelRemoved("B1", 2, "Eco"),
                new Matter.LevelAboveTop("B1", 3),
                new Matter.StaleSeries(null),
                new Matter.StaleSeries(Mine.NOW),
                new Matter.NotRuling(ControlMode.PLANNED));
    }

    @Test
    @DisplayName("is told of every kind there is")
    void complete() {
        assertThat(matters()).extracting(matter -> new Finding(matter).kind()).containsAll(EnumSet.allOf(Kind.class));
    }

    @Test
    @DisplayName("says when it happens first, and whose doing it is in the user's language")
    void context() {
        assertThat(FindingWords.detail(new Finding(new Matter.FloorOnLockedOut("B1", 2, LOCK_OUT), null, NIGHT), time))
                .isEqualTo("First Tue 24 Nov, 04:00. Lock-out by anna: “new fans”.");
        assertThat(detail(new Matter.ClocksChange(Duration.ofMinutes(1140), Duration.ofMinutes(1200))))
                .isEqualTo("It lasts 20\u00a0h instead of 19\u00a0h that time.");
        assertThat(detail(new Matter.StaleSeries(Instant.parse("2026-11-24T10:00:00Z"))))
                .isEqualTo("They are known until 24 Nov 2026, 04:00 CST.");
        assertThat(FindingWords.title(new Finding(
                        new Matter.SkippedTime(LocalDateTime.parse("2027-03-14T02:30"), ClockChange.Gap.SHIFT))))
                .isEqualTo("There is no 14 Mar 2027, 02:30: the clocks go forward past it");
    }

    private String detail(Matter matter) {
        return FindingWords.detail(new Finding(matter), time);
    }
}
