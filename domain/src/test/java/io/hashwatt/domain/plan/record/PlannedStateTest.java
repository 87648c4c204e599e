package io.hashwatt.domain.plan.record;

import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.plan.group.ReasonKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where a group stands that has followed its plan")
class PlannedStateTest {

    /** 23:00 in Berlin. */
    private static final Instant START = Instant.parse("2026-11-24T22:00:00Z");

    private static final LocalDays BERLIN = new LocalDays(ZoneId.of("Europe/Berlin"));

    @Test
    @DisplayName(
            "is the level of the slot that ends at, or holds, the instant, and how long it has been at it, and on or off")
    void levelAndTime() {
        GroupPlanRecord plan = planOf(GroupState.OFF, 0, 1, 2, 2);

        assertThat(PlannedState.at(hour(4), plan, BERLIN))
                .contains(new GroupState(2, Duration.ofHours(3), Duration.ofHours(2), 1));
        assertThat(PlannedState.at(hour(2).plusSeconds(600), plan, BERLIN))
                .contains(new GroupState(2, Duration.ofMinutes(70), Duration.ofMinutes(10), 1));
    }

    @Test
    @DisplayName("counts the time from before the plan where it has not changed since")
    void timeFromBefore() {
        assertThat(PlannedState.at(hour(2), planOf(new GroupState(1, Duration.ofHours(5), 1), 1, 2), BERLIN))
                .contains(new GroupState(2, Duration.ofHours(7), Duration.ofHours(1), 0));
        assertThat(PlannedState.at(hour(2), planOf(new GroupState(0, null, 0), 0, 0), BERLIN))
                .as("off long enough, for longer now")
                .contains(new GroupState(0, null, 0));
        assertThat(PlannedState.at(hour(2), planOf(new GroupState(1, Duration.ofHours(5), 1), 0, 0), BERLIN))
                .contains(new GroupState(0, Duration.ofHours(2), 0));
    }

    @Test
    @DisplayName("counts starts by the local day, and forgets them at its midnight")
    void starts() {
        GroupPlanRecord plan = planOf(new GroupState(0, null, 2), 1, 0, 1, 0, 1);

        assertThat(PlannedState.at(hour(0).plusSeconds(60), plan, BERLIN)
                        .orElseThrow()
                        .startsToday())
                .as("two before the plan and one in it, at 23:00")
                .isEqualTo(3);
        assertThat(PlannedState.at(hour(5), plan, BERLIN).orElseThrow().startsToday())
                .as("at 01:00 and 03:00 of the new day")
                .isEqualTo(2);
    }

    @Test
    @DisplayName("is where the plan took it to stand, at its very beginning")
    void beginning() {
        GroupState running = new GroupState(1, Duration.ofHours(5), 2);

        assertThat(PlannedState.at(START, planOf(running, 0, 1), BERLIN)).contains(running);
    }

    @Test
    @DisplayName("is unknown before the plan begins and after it has ended")
    void outside() {
        GroupPlanRecord plan = planOf(GroupState.OFF, 1, 1);

        assertThat(PlannedState.at(START.minusNanos(1), plan, BERLIN)).isEmpty();
        assertThat(PlannedState.at(hour(2).plusNanos(1), plan, BERLIN)).isEmpty();
        assertThat(PlannedState.at(hour(2), plan, BERLIN)).isPresent();
    }

    private static Instant hour(int hour) {
        return START.plus(Duration.ofHours(hour));
    }

    private static GroupPlanRecord planOf(GroupState initial, int... levels) {
        List<ExplainedSlot> slots = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            slots.add(new ExplainedSlot(
                    new Interval(hour(i), hour(i + 1)),
                    null,
                    null,
                    null,
                    levels[i],
                    null,
                    null,
                    ReasonKind.NO_PRICE,
                    "no price"));
        }
        MinerGroup group = new MinerGroup(
                "A",
                10,
                List.of(
                        PowerLevel.of("off", 10, "0"),
                        PowerLevel.of("eco", 2_000, "90"),
                        PowerLevel.of("full", 3_000, "120")),
                TransitionLimits.NONE,
                StartCost.NONE,
                0);
        return new GroupPlanRecord(new GroupId(new UUID(0, 1)), group, 1, initial, eur("0"), 0, slots);
    }
}
