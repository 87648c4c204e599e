package io.hashwatt.domain.plan.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentArbiter;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.LevelledGroup;
import io.hashwatt.domain.schedule.intent.Ruling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The level that rules")
class RulingLevelTest {

    private static final int TOP = 3;
    private static final Intent STOP = intent(IntentClass.SAFETY_STOP, null, 0);
    private static final Intent AT_MOST_ONE = intent(IntentClass.OVERRIDE, null, 1);
    private static final Intent AT_LEAST_TWO = intent(IntentClass.OVERRIDE, 2, null);

    @Test
    @DisplayName("is the planned one where nobody wants another")
    void planned() {
        assertThat(RulingLevel.of(2, ruling())).contains(new RulingLevel.Planned(2));
        assertThat(RulingLevel.of(1, ruling(AT_MOST_ONE))).contains(new RulingLevel.Planned(1));
    }

    @Test
    @DisplayName("is the nearest that people leave where the planned one is not among them")
    void bounded() {
        assertThat(RulingLevel.of(3, ruling(AT_MOST_ONE))).contains(new RulingLevel.Wanted(1, AT_MOST_ONE));
        assertThat(RulingLevel.of(0, ruling(AT_LEAST_TWO))).contains(new RulingLevel.Wanted(2, AT_LEAST_TWO));
        assertThat(RulingLevel.of(3, ruling(STOP, AT_LEAST_TWO))).contains(new RulingLevel.Wanted(0, STOP));
    }

    @Test
    @DisplayName("is the highest there is where the planned one is not there any more")
    void levelIsGone() {
        assertThat(RulingLevel.of(TOP + 1, ruling())).contains(new RulingLevel.Planned(TOP));
    }

    @Test
    @DisplayName("is known without a plan only where people leave one level alone")
    void withoutPlan() {
        assertThat(RulingLevel.of(null, ruling(STOP))).contains(new RulingLevel.Wanted(0, STOP));
        assertThat(RulingLevel.of(null, ruling(AT_MOST_ONE))).isEmpty();
        assertThat(RulingLevel.of(null, ruling())).isEmpty();
    }

    private static Ruling ruling(Intent... live) {
        return IntentArbiter.rule(List.of(live), LevelledGroup.upTo(TOP));
    }

    private static Intent intent(IntentClass kind, @Nullable Integer floor, @Nullable Integer ceiling) {
        Instant start = Instant.parse("2026-11-30T12:00:00Z");
        return new Intent(
                new UUID(0, kind.ordinal()),
                kind,
                Interval.of(start, Duration.ofHours(1)),
                new Bound.Levels(floor, ceiling),
                new Origin.Told("test"));
    }
}
