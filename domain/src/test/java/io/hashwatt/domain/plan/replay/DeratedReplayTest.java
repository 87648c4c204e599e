package io.hashwatt.domain.plan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.BaseLoadChange;
import io.hashwatt.domain.fleet.Derating;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A back-test where a cap is lower for two hours of the night, and the base load higher for one,")
class DeratedReplayTest {

    private static final GroupState FULL = new GroupState(2, Duration.ofDays(1), 0);

    /** 2 MW at 00:00, 1 MW from 01:00 to 03:00, none at 04:00, 2 MW at other times. */
    private static final SiteLimits LIMITS = SiteLimits.of(Power.ofWatts(2_100_000))
            .changing(
                    List.of(new Derating(
                            null,
                            Power.ofWatts(1_200_000),
                            new Validity.Recurring(new CalendarWindow(
                                    EnumSet.allOf(DayOfWeek.class),
                                    EnumSet.of(Month.JANUARY),
                                    LocalTime.of(1, 0),
                                    LocalTime.of(3, 0))))),
                    List.of(new BaseLoadChange(
                            Power.ofWatts(1_500_000),
                            new Validity.Once(Interval.of(
                                    ReplayScenario.MIDNIGHT.plus(Duration.ofHours(4)), Duration.ofHours(1))))));

    @ParameterizedTest
    @DisplayName("keeps each cap for its own time, by whichever rule somebody decides")
    @EnumSource(
            value = Policy.class,
            names = {"ALWAYS_ON", "STRIKE_LEVELS", "PERFECT"})
    void kept(Policy policy) {
        ReplayScenario hours = new ReplayScenario()
                .withSiteLimits(LIMITS)
                .startingAt(FULL)
                .withDefaultLevel(2)
                .withPricesOfAnAuction(10, 10, 10, 10, 10, 10);

        assertThat(hours.levelsUnder(policy)).isEqualTo("211202");
    }

    @ParameterizedTest
    @DisplayName("has room beside what a series says, and none where that is above the cap")
    @EnumSource(Policy.class)
    void series(Policy policy) {
        List<Power> megawatts = List.of(
                Power.NONE, Power.ofWatts(1_100_000), Power.ofWatts(2_200_000), Power.ofWatts(1_100_000), Power.NONE);
        ReplayScenario hours = new ReplayScenario()
                .withSiteLimits(SiteLimits.of(Power.ofWatts(2_100_000))
                        .drawing(new LoadSeries(ReplayScenario.MIDNIGHT, Duration.ofHours(1), megawatts)))
                .startingAt(FULL)
                .withDefaultLevel(2)
                .withPricesOfAnAuction(10, 10, 10, 10, 10, 10);

        assertThat(hours.levelsUnder(policy)).isEqualTo("210122");
    }

    @ParameterizedTest
    @DisplayName("cuts a price that holds for all of it, and exceeds nothing under any policy")
    @EnumSource(Policy.class)
    void cut(Policy policy) {
        ReplayScenario whole = new ReplayScenario()
                .withSiteLimits(LIMITS)
                .startingAt(FULL)
                .withDefaultLevel(2)
                .withOnePriceFor(6, 10);

        PolicyResult result = whole.replay(policy).resultOf(policy).orElseThrow();

        assertThat(result.capExceedances()).isEmpty();
        assertThat(whole.levelsUnder(Policy.ALWAYS_ON))
                .as("in hours 1, 2, 1, 1, 1")
                .isEqualTo("21202");
    }
}
