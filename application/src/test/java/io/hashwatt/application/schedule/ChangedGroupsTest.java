package io.hashwatt.application.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hashwatt.application.schedule.PreviewSchedule.Change;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.LevelRange;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A small group of 10 miners and a large one of 20; both draw 3 kW a miner at level 1 and 4 kW at level 2. */
@DisplayName("The groups that would be bounded otherwise")
class ChangedGroupsTest {

    private static final Interval HOUR = Interval.of(Instant.parse("2026-01-05T10:00:00Z"), Duration.ofHours(1));
    private static final RegisteredGroup SMALL = group(10);
    private static final RegisteredGroup LARGE = group(20);

    @Test
    @DisplayName("are those to which it makes a difference, whoever it is that says the same")
    void different() {
        TargetedIntent atMostOne = wanted(1, new Bound.Levels(null, 1));
        TargetedIntent another = wanted(2, new Bound.Levels(null, 1));

        assertThat(changes(List.of(), List.of(atMostOne)))
                .extracting(Change::group)
                .containsExactly(SMALL.id(), LARGE.id());
        assertThat(changes(List.of(atMostOne), List.of(another))).isEmpty();
    }

    @Test
    @DisplayName("are told apart by what they draw where somebody wants watts")
    void inWatts() {
        TargetedIntent atMost = wanted(1, new Bound.Watts(null, Power.ofWatts(60_000)));

        assertThat(changes(List.of(), List.of(atMost))).singleElement().satisfies(change -> {
            assertThat(change.group()).isEqualTo(LARGE.id());
            assertThat(change.drafted())
                    .extracting(Timed::interval, drafted -> drafted.value().levels())
                    .containsExactly(tuple(HOUR, new LevelRange(0, 1)));
        });
    }

    private static List<Change> changes(List<TargetedIntent> before, List<TargetedIntent> after) {
        return ChangedGroups.between(before, after, List.of(SMALL, LARGE), HOUR);
    }

    private static TargetedIntent wanted(int source, Bound bound) {
        return new TargetedIntent(
                new Target.WholeSite(),
                new Intent(
                        new UUID(0, source),
                        IntentClass.DEMAND_RESPONSE,
                        HOUR,
                        bound,
                        new Origin.Told("somebody said so")));
    }

    private static RegisteredGroup group(int miners) {
        return new RegisteredGroup(
                new GroupId(new UUID(1, miners)),
                new TenantId(new UUID(0, 1)),
                new SiteId(new UUID(0, 2)),
                new MinerGroup(
                        "of " + miners,
                        miners,
                        List.of(
                                PowerLevel.of("off", 0, "0"),
                                PowerLevel.of("eco", 3_000, "100"),
                                PowerLevel.of("full", 4_000, "120")),
                        TransitionLimits.NONE,
                        StartCost.NONE,
                        0),
                HOUR.start(),
                1);
    }
}
