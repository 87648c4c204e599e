package io.hashwatt.domain.schedule.intent;

import static io.hashwatt.domain.schedule.intent.IntentClass.CALENDAR;
import static io.hashwatt.domain.schedule.intent.IntentClass.DEMAND_RESPONSE;
import static io.hashwatt.domain.schedule.intent.IntentClass.MAINTENANCE;
import static io.hashwatt.domain.schedule.intent.IntentClass.OVERRIDE;
import static io.hashwatt.domain.schedule.intent.IntentClass.SAFETY_STOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.schedule.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The arbiter of intents on a group with levels 0 to 3, of 10 kW each")
class IntentArbiterTest {

    private static final MinerGroup GROUP = LevelledGroup.upTo(3);
    private static final Interval HOUR = Interval.of(Instant.parse("2026-01-05T10:00:00Z"), Duration.ofHours(1));

    private final List<Intent> live = new ArrayList<>();

    @Test
    @DisplayName("leaves all levels where nobody wants anything")
    void nobody() {
        assertThat(ruling()).isEqualTo(new Ruling(new LevelRange(0, 3), null, null, List.of()));
        assertThat(ruling().isFree()).isTrue();
        assertThat(ruling().reason()).isEmpty();
    }

    @Test
    @DisplayName("lets a floor of one class and a ceiling of another stand side by side, each named")
    void sideBySide() {
        Intent ceiling = given(DEMAND_RESPONSE, null, 2);
        Intent floor = given(CALENDAR, 1, null);

        Ruling ruling = ruling();

        assertThat(ruling).isEqualTo(new Ruling(new LevelRange(1, 2), floor, ceiling, List.of()));
        assertThat(ruling.reason()).isEqualTo("DEMAND_RESPONSE and CALENDAR");
    }

    @Test
    @DisplayName("lets nothing raise what is locked out, and names what it overrules")
    void lockOut() {
        Intent override = given(OVERRIDE, 2, 2);
        Intent lockOut = given(MAINTENANCE, null, 0);

        Ruling ruling = ruling();

        assertThat(ruling).isEqualTo(new Ruling(LevelRange.of(0), null, lockOut, List.of(override)));
        assertThat(ruling.reason()).isEqualTo("MAINTENANCE (overrules OVERRIDE)");
    }

    @Test
    @DisplayName("lets an override raise what demand response would have off: the higher class wins")
    void overrideAboveObligation() {
        Intent obligation = given(DEMAND_RESPONSE, null, 0);
        Intent override = given(OVERRIDE, 2, null);

        assertThat(ruling()).isEqualTo(new Ruling(LevelRange.of(2), override, obligation, List.of(obligation)));
    }

    @Test
    @DisplayName("meets a lower class as nearly as a higher one allows")
    void asNearAsCanBe() {
        Intent stop = given(SAFETY_STOP, null, 1);
        Intent override = given(OVERRIDE, 3, 3);

        assertThat(ruling()).isEqualTo(new Ruling(LevelRange.of(1), override, stop, List.of(override)));
    }

    @Test
    @DisplayName("lets the ceiling win within a class")
    void withinAClass() {
        Intent floor = given(OVERRIDE, 3, null);
        Intent ceiling = given(OVERRIDE, null, 1);

        assertThat(ruling()).isEqualTo(new Ruling(LevelRange.of(1), floor, ceiling, List.of(floor)));
    }

    @Test
    @DisplayName("holds a group that has fewer levels than are wanted at its highest, and blames nobody")
    void fewerLevels() {
        Intent override = given(OVERRIDE, 7, 7);

        assertThat(ruling()).isEqualTo(new Ruling(LevelRange.of(3), override, null, List.of()));
    }

    @Test
    @DisplayName("has levels and watts of the whole group bound each other, in the same order of classes")
    void levelsAndWatts() {
        Intent override = given(OVERRIDE, 3, 3);
        Intent obligation = givenAtMost(DEMAND_RESPONSE, Power.ofWatts(25_000));
        Intent calendar = given(CALENDAR, 1, null);

        assertThat(ruling()).isEqualTo(new Ruling(LevelRange.of(3), override, null, List.of(obligation)));
        live.remove(override);
        assertThat(ruling()).isEqualTo(new Ruling(new LevelRange(1, 2), calendar, obligation, List.of()));
    }

    @Test
    @DisplayName("names whoever says it in levels where watts come to the same")
    void sameInWatts() {
        Intent inWatts = givenAtMost(OVERRIDE, Power.ofWatts(10_000));
        Intent inLevels = given(OVERRIDE, null, 1);

        assertThat(ruling()).isEqualTo(new Ruling(new LevelRange(0, 1), null, inLevels, List.of()));
        live.remove(inLevels);
        assertThat(ruling()).isEqualTo(new Ruling(new LevelRange(0, 1), null, inWatts, List.of()));
    }

    private Intent given(IntentClass intentClass, @Nullable Integer floor, @Nullable Integer ceiling) {
        return given(intentClass, new Bound.Levels(floor, ceiling));
    }

    private Intent givenAtMost(IntentClass intentClass, Power ceiling) {
        return given(intentClass, new Bound.Watts(null, ceiling));
    }

    private Intent given(IntentClass intentClass, Bound bound) {
        Intent intent =
                new Intent(new UUID(0, live.size()), intentClass, HOUR, bound, new Origin.Told(intentClass.toString()));
        live.add(intent);
        return intent;
    }

    private Ruling ruling() {
        return IntentArbiter.rule(live, GROUP);
    }
}
