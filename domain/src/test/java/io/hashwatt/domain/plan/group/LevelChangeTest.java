package io.hashwatt.domain.plan.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An hour without hash loses 120 at level 1 and 200 at level 2. */
@DisplayName("A change between levels above off")
class LevelChangeTest {

    private static PlanScenario running() {
        return new PlanScenario().initially(2, 600);
    }

    @Test
    @DisplayName("is made where it brings more than it costs, in money and in hash")
    void worthIt() {
        PlanScenario scenario = running().levelChange(2, 3).prices(60, 50, 100, 100, 50);

        assertThat(scenario.levels()).isEqualTo("2x60 1x60 1x60 2x60");
        assertThat(scenario.plan().levelChanges()).isEqualTo(2);
        assertThat(scenario.plan().profit().amount())
                .as("100 + 20 + 20 + 100, less twice 2, less 3 minutes at each level")
                .isEqualByComparingTo("220");
    }

    @Test
    @DisplayName("is not made where it costs more, and the reason says how much")
    void tooDear() {
        PlanScenario scenario = running().levelChange(4, 0).prices(60, 50, 85, 50);

        assertThat(scenario.levels()).isEqualTo("2x60 2x60 2x60");
        assertThat(scenario.reason(1)).isEqualTo("a change of level would cost 8 EUR, more than it brings");
        assertThat(scenario.levelChange(0, 3).reason(1))
                .as("three minutes of each level")
                .isEqualTo("a change of level would cost 16 EUR, more than it brings");
    }

    @Test
    @DisplayName("loses hash for as many slots as it takes, and no longer than its level lasts")
    void severalSlots() {
        PlanScenario scenario =
                running().levelChange(0, 90).limit("noise", 0, 180, 1, 1).prices(60, 50, 50, 50);

        assertThat(scenario.plan().profit().amount())
                .as("three times 70, less an hour and a half of 120")
                .isEqualByComparingTo("30");
        assertThat(running()
                        .levelChange(0, 90)
                        .limit("noise", 0, 60, 1, 1)
                        .limit("stop", 60, 120, 0, 0)
                        .prices(60, 50, 50)
                        .plan()
                        .profit()
                        .amount())
                .isEqualByComparingTo("-50");
    }

    @Test
    @DisplayName("is neither a start nor a stop, which lose no hash")
    void neither() {
        PlanScenario scenario = new PlanScenario().levelChange(50, 60).prices(60, 50, 300, 50);

        assertThat(scenario.levels()).isEqualTo("2x60 0x60 2x60");
        assertThat(scenario.plan().levelChanges()).isZero();
        assertThat(scenario.plan().profit().amount()).isEqualByComparingTo("200");
    }

    @Test
    @DisplayName("waits until the level has lasted its minimum time, which is the reason")
    void minimumTime() {
        PlanScenario scenario = running().minimumLevel(120).prices(60, 50, 85, 50);

        assertThat(scenario.levels()).isEqualTo("2x60 2x60 2x60");
        assertThat(scenario.reason(1)).isEqualTo("minimum time at a level of 120 min");
        assertThat(running().minimumLevel(60).prices(60, 50, 85, 50).levels()).isEqualTo("2x60 1x60 2x60");
    }

    @Test
    @DisplayName("is not waited for by a stop")
    void stop() {
        assertThat(running().minimumLevel(600).prices(60, 50, 300, 50).levels()).isEqualTo("2x60 0x60 2x60");
    }

    @Test
    @DisplayName("that somebody demands too early is a conflict that names the minimum time")
    void conflict() {
        LimitConflict conflict = new PlanScenario()
                .minimumLevel(120)
                .initially(2, 10)
                .limit("heat", 0, 60, 1, 2)
                .limit("noise", 60, 120, 1, 1)
                .prices(60, 50, 50, 50)
                .conflict();

        assertThat(conflict.limits()).containsExactly("noise (level 1)", "minimum time at a level of 120 min");
    }

    @Test
    @DisplayName("is made nevertheless where people insist, and says what yields")
    void yields() {
        PlanScenario scenario = new PlanScenario()
                .insisting()
                .minimumLevel(180)
                .levelChange(3, 0)
                .initially(2, 600)
                .limit("test", 0, 60, 1, 1)
                .limit("full", 60, 120, 2, 2)
                .prices(60, 50, 50);

        assertThat(scenario.levels()).isEqualTo("1x60 2x60");
        assertThat(scenario.reason(1)).contains("limit: full, against minimum time at a level of 180 min (level 2)");
        assertThat(scenario.plan().profit().amount())
                .as("what it costs does not yield: 70 + 100 less twice 3")
                .isEqualByComparingTo("164");
    }
}
