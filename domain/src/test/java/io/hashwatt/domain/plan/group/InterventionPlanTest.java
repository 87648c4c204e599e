package io.hashwatt.domain.plan.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.LevelledGroup;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan under an intervention")
class InterventionPlanTest {

    private static final int[] CHEAP = {50, 50, 50, 50};

    private static PlanScenario group() {
        return new PlanScenario().prices(60, CHEAP).insisting();
    }

    @Test
    @DisplayName("obeys to the minute, and says whose it is")
    void toTheMinute() {
        PlanScenario plan = group().limit("override by anna", 30, 75, 0, 1);

        assertThat(plan.levels()).isEqualTo("2x30 1x30 1x15 2x45 2x60 2x60");
        assertThat(plan.reason(1)).isEqualTo("limit: override by anna (levels 0 to 1)");
        assertThat(plan.reason(3)).isEqualTo("best value of the allowed levels");
    }

    @Test
    @DisplayName("says whose it is also where the plan would do the same without it, and where no price is known")
    void namedInAnyCase() {
        PlanScenario plan =
                new PlanScenario().insisting().prices(60, 500).gap(60).limit("stop by anna", 0, 120, 0, 0);

        assertThat(plan.reason(0)).isEqualTo("best value of the allowed levels; limit: stop by anna (level 0)");
        assertThat(plan.reason(1)).isEqualTo("no price; limit: stop by anna (level 0)");
    }

    @Test
    @DisplayName("follows one upon the other within a slot")
    void withinASlot() {
        assertThat(group().limit("stop", 0, 20, 0, 0)
                        .limit("test", 20, 60, 1, 1)
                        .levels())
                .isEqualTo("0x20 1x40 2x60 2x60 2x60");
    }

    @Test
    @DisplayName("stops at once a group whose minimum time up is not over, and keeps that limit afterwards")
    void stopsARun() {
        PlanScenario plan = new PlanScenario()
                .insisting()
                .prices(60, 50, 500, 50, 500, 500)
                .minimumUp(180)
                .initially(2, 10, 1)
                .limit("stop", 0, 60, 0, 0);

        assertThat(plan.levels()).as("a new run would have to last too long").isEqualTo("0x60 0x60 0x60 0x60 0x60");
        assertThat(plan.reason(0)).startsWith("limit: stop, against what it did before (level 0)");
    }

    @Test
    @DisplayName("runs a group whose pause is not over and whose starts of the day are used up")
    void startsAPause() {
        PlanScenario plan =
                group().minimumDown(180).startsPerDay(1).initially(0, 10, 1).limit("test", 0, 60, 2, 2);

        assertThat(plan.levels()).startsWith("2x60");
    }

    @Test
    @DisplayName("gives up the limit that no plan could keep, and none else")
    void oneLimitYields() {
        PlanScenario plan = group().minimumUp(120)
                .minimumDown(60)
                .limit("test", 0, 60, 2, 2)
                .limit("stop", 60, 90, 0, 0);

        assertThat(plan.levels()).isEqualTo("2x60 0x30 0x30 2x60 2x60");
        assertThat(plan.reason(1)).startsWith("limit: stop, against minimum time up of 120 min (level 0)");
    }

    @Test
    @DisplayName("gives up a limit only where it must, and keeps it before and after")
    void yieldsForASlotOnly() {
        PlanScenario plan = new PlanScenario()
                .insisting()
                .prices(60, 50, 500, 50, 50, 500, 50, 500, 500, 50)
                .minimumUp(180)
                .limit("quiet", 0, 120, 0, 0)
                .limit("test", 120, 180, 2, 2)
                .limit("stop", 180, 240, 0, 0)
                .limit("start", 240, 300, 1, 2);

        assertThat(plan.levels())
                .as("on again it stays so for three hours, though one of them is dear")
                .isEqualTo("0x60 0x60 2x60 0x60 1x60 2x60 1x60 0x60 2x60");
        assertThat(plan.reason(3)).isEqualTo("limit: stop, against minimum time up of 180 min (level 0)");
        assertThat(plan.reason(2)).doesNotContain("against");
    }

    @Test
    @DisplayName("gives up a limit to the first slot of a long stop, and says so there")
    void saysWhen() {
        PlanScenario plan = group().minimumUp(180).limit("test", 0, 60, 2, 2).limit("stop", 60, 240, 0, 0);

        assertThat(plan.levels()).isEqualTo("2x60 0x60 0x60 0x60");
        assertThat(plan.reason(1)).contains("against minimum time up of 180 min");
        assertThat(plan.reason(2)).isEqualTo("limit: stop (level 0)");
    }

    @Test
    @DisplayName("starts a group once more than a day allows, and then no more that day")
    void oneStartMore() {
        PlanScenario plan = new PlanScenario()
                .insisting()
                .prices(60, 50, 500, 50, 500, 50)
                .startsPerDay(0)
                .limit("test", 120, 180, 2, 2);

        assertThat(plan.levels()).isEqualTo("0x60 0x60 2x60 0x60 0x60");
        assertThat(plan.reason(2)).contains("test, against at most 0 starts a day");
    }

    @Test
    @DisplayName("gives up all limits on changes where it must")
    void allLimitsYield() {
        PlanScenario plan = group().minimumUp(120)
                .minimumDown(120)
                .startsPerDay(1)
                .limit("test", 0, 60, 2, 2)
                .limit("stop", 60, 90, 0, 0)
                .limit("again", 90, 120, 1, 1);

        assertThat(plan.levels()).startsWith("2x60 0x30 1x30");
        assertThat(plan.reason(1)).contains("stop, against minimum time up of 120 min");
        assertThat(plan.reason(2)).contains("again, against limits on its changes");
    }

    @Test
    @DisplayName("draws no more than watts allow, and no less than they ask for as far as it can")
    void inWatts() {
        PlanScenario capped = group().called(new Bound.Watts(null, Power.ofWatts(1_999_999)), 60, 120);
        PlanScenario asked = new PlanScenario()
                .insisting()
                .prices(60, 500, 500, 500)
                .called(new Bound.Watts(Power.ofWatts(900_000), null), 60, 120);

        assertThat(capped.levels()).isEqualTo("2x60 1x60 2x60 2x60");
        assertThat(capped.reason(1)).isEqualTo("limit: demand response (levels 0 to 1)");
        assertThat(asked.levels()).isEqualTo("0x60 1x60 0x60");
        assertThat(asked.reason(1)).isEqualTo("limit: demand response (levels 1 to 2)");
    }

    @Test
    @DisplayName("is bound by what rules, in its words")
    void ofARuling() {
        Interval hour = new Interval(PlanScenario.at(0), PlanScenario.at(60));
        Intent stop = new Intent(
                new UUID(0, 1),
                IntentClass.SAFETY_STOP,
                hour,
                new Bound.Levels(null, 0),
                new Origin.Told("stop by anna"));
        Intent override = new Intent(
                new UUID(0, 2), IntentClass.OVERRIDE, hour, Bound.exactly(2), new Origin.Told("override by bob"));

        assertThat(LevelRule.over(hour, List.of(override, stop), LevelledGroup.upTo(2)))
                .extracting(Timed::interval, limit -> limit.value().describe())
                .containsExactly(tuple(hour, "stop by anna (overrules override by bob) (level 0)"));
    }
}
