package io.hashwatt.documents.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Matter;
import io.hashwatt.domain.schedule.Origin;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What programs are told of a finding")
class FindingFactsTest {

    private static final Origin LOCK_OUT = new Origin.Decision(Intervention.Kind.LOCK_OUT, "anna", null, "fans");

    @Test
    @DisplayName("are names and numbers as texts, in the order of its kind")
    void facts() {
        assertThat(facts(new Matter.NeverFires())).isEmpty();
        assertThat(facts(new Matter.NobodyMeant())).isEmpty();
        assertThat(facts(new Matter.GroupGone(2))).containsExactly("2");
        assertThat(facts(new Matter.Overruled("A", 3, LOCK_OUT)))
                .isEqualTo(facts(new Matter.FloorOnLockedOut("A", 3, LOCK_OUT)))
                .containsExactly("A", "lock-out by anna: 'fans'", "3");
        assertThat(facts(new Matter.ProtectedGroup("A", "kim", "sold"))).containsExactly("A", "kim", "sold");
        assertThat(facts(new Matter.Overlap("Nights"))).containsExactly("Nights");
        assertThat(facts(new Matter.Contradiction("Nights"))).containsExactly("Nights");
        assertThat(facts(new Matter.ClocksChange(Duration.ofHours(8), Duration.ofHours(7))))
                .containsExactly("480", "420");
        assertThat(facts(new Matter.SkippedTime(LocalDateTime.parse("2027-03-28T02:30"), ClockChange.Gap.SHIFT)))
                .containsExactly("2027-03-28T02:30", "SHIFT");
        assertThat(facts(new Matter.LevelRemoved("A", 2, "eco"))).containsExactly("A", "2", "eco");
        assertThat(facts(new Matter.LevelAboveTop("A", 3))).containsExactly("A", "3");
        assertThat(facts(new Matter.StaleSeries(null))).isEmpty();
        assertThat(facts(new Matter.StaleSeries(Instant.parse("2026-11-24T10:00:00Z"))))
                .containsExactly("2026-11-24T10:00:00Z");
        assertThat(facts(new Matter.NotRuling(ControlMode.PLANNED))).containsExactly("PLANNED");
    }

    @Test
    @DisplayName("stand in its sentence too")
    void sentence() {
        assertThat(FindingSentence.sentence(new Finding(new Matter.Overruled("A", 3, LOCK_OUT))))
                .isEqualTo("Group A and 2 others does not follow for a while: lock-out by anna: 'fans'.");
        assertThat(FindingSentence.sentence(
                        new Finding(new Matter.ClocksChange(Duration.ofHours(8), Duration.ofHours(7)))))
                .isEqualTo("The clocks change while it lasts: it takes 420 minutes instead of 480.");
    }

    private static List<String> facts(Matter matter) {
        return FindingFacts.of(new Finding(matter));
    }
}
