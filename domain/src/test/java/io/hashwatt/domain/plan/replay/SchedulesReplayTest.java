package io.hashwatt.domain.plan.replay;

import static io.hashwatt.domain.kernel.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The schedules of a site, replayed,")
class SchedulesReplayTest {

    @Test
    @DisplayName("hold the default level between their slots")
    void calendar() {
        assertThat(new ReplayScenario()
                        .withDefaultLevel(2)
                        .withPrices(500, 500, 50, 50)
                        .withCalendarOff(1, 3)
                        .levelsUnder(Policy.SCHEDULES))
                .isEqualTo("2002");
    }

    @Test
    @DisplayName("follow strike rules at the last known price, which is that of the hour before, within the calendar")
    void strikeRule() {
        assertThat(new ReplayScenario()
                        .withDefaultLevel(2)
                        .withPrices(50, 90, 150, 50, 50)
                        .withStrikeRule(100, 60)
                        .withCalendarOff(4, 5)
                        .levelsUnder(Policy.SCHEDULES))
                .isEqualTo("22100");
    }

    @Test
    @DisplayName("hold a calendar to the minute where one price holds for days")
    void longPrice() {
        assertThat(new ReplayScenario()
                        .withDefaultLevel(2)
                        .withOnePriceFor(48, 50)
                        .withCalendarOff(10, 12)
                        .levelsUnder(Policy.SCHEDULES))
                .isEqualTo("202");
    }

    @Test
    @DisplayName("leave the slots of the other policies as they are")
    void slotsOfOthers() {
        assertThat(new ReplayScenario()
                        .withOnePriceFor(48, 50)
                        .withCalendarOff(10, 12)
                        .replay(Policy.ALWAYS_ON, Policy.SCHEDULES)
                        .resultOf(Policy.ALWAYS_ON)
                        .orElseThrow()
                        .plans()
                        .getFirst()
                        .grid()
                        .size())
                .isOne();
    }

    @Test
    @DisplayName("of several rules take the lowest level")
    void severalRules() {
        assertThat(new ReplayScenario()
                        .withPrices(70, 70)
                        .withStrikeRule(100, 80)
                        .withStrikeRule(75, 20)
                        .levelsUnder(Policy.SCHEDULES))
                .isEqualTo("01");
    }

    @Test
    @DisplayName("are settled like any policy, against always-on and perfect foresight")
    void settled() {
        PolicyResult result = new ReplayScenario()
                .withDefaultLevel(2)
                .withPrices(50, 300, 50)
                .withCalendarOff(1, 2)
                .replay(Policy.ALWAYS_ON, Policy.SCHEDULES, Policy.PERFECT)
                .resultOf(Policy.SCHEDULES)
                .orElseThrow();

        assertThat(result.upliftCapture()).isEqualByComparingTo("1");
        assertThat(result.loss().total()).isEqualTo(usd("0"));
    }
}
