package io.hashwatt.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Until;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import io.hashwatt.ui.chart.timeline.TimelinePicture.IntentRow;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Look;
import io.hashwatt.ui.fixture.Mine;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rows of what people want")
class IntentLanesTest {

    private static final GroupId B1 = new GroupId(new UUID(0, 1));

    private final IntentLanes lanes = new IntentLanes(Map.of(B1, "B1"));

    @Test
    @DisplayName("are one per class that has something, the highest first")
    void classes() {
        List<IntentRow> rows = lanes.rows(List.of(
                intent(IntentClass.CALENDAR, 0, 2, calendar("Nights", 6)),
                intent(
                        IntentClass.OVERRIDE,
                        1,
                        2,
                        new Origin.Decision(Intervention.Kind.OVERRIDE, "anna", until(12), "test"))));

        assertThat(rows).extracting(IntentRow::name).containsExactly("Override", "Calendar");
        assertThat(rows).extracting(IntentRow::look).containsExactly(Look.OVERRIDE, Look.CALENDAR);
        assertThat(rows.getLast().bars().getFirst().about()).isEqualTo("Calendar Nights until 06:00, B1");
    }

    @Test
    @DisplayName("make one event of what overlaps, and of what follows upon itself")
    void merged() {
        List<IntentRow> rows = lanes.rows(List.of(
                intent(IntentClass.CALENDAR, 0, 3, calendar("Nights", 6)),
                intent(IntentClass.CALENDAR, 2, 4, calendar("Peak", 7)),
                intent(IntentClass.CALENDAR, 6, 7, calendar("Nights", 9)),
                intent(IntentClass.CALENDAR, 7, 8, calendar("Nights", 10)),
                intent(IntentClass.CALENDAR, 8, 9, calendar("Peak", 11))));

        assertThat(rows.getFirst().bars())
                .extracting(bar -> bar.name() + " " + bar.interval().length().toHours())
                .containsExactly("Nights, Peak 4", "Nights 2", "Peak 1");
    }

    private static TargetedIntent intent(IntentClass of, int from, int to, Origin origin) {
        Interval hours = new Interval(Mine.NOW.plus(Duration.ofHours(from)), Mine.NOW.plus(Duration.ofHours(to)));
        return new TargetedIntent(
                new Target.Groups(List.of(B1)),
                new Intent(new UUID(0, 7), of, hours, new Bound.Levels(null, 1), origin));
    }

    private static Origin calendar(String name, int hour) {
        return new Origin.Calendar(name, until(hour));
    }

    /** @param hour by the clock of the site */
    private static Until until(int hour) {
        Instant midnight = Instant.parse("2026-11-25T06:00:00Z");
        return new Until(midnight.plus(Duration.ofHours(hour)), midnight, ZoneId.of("America/Chicago"));
    }
}
