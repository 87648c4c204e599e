package io.hashwatt.domain.plan.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.BaseLoadChange;
import io.hashwatt.domain.fleet.Derating;
import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The room at a meter")
class MeterRoomTest {

    private static final LocalDays BERLIN = new LocalDays(ZoneId.of("Europe/Berlin"));
    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");
    private static final SiteLimits LIMITS = new SiteLimits(Power.ofWatts(600), List.of(), Power.ofWatts(20))
            .changing(
                    List.of(new Derating(null, Power.ofWatts(400), new Validity.Once(hours(1, 3)))),
                    List.of(new BaseLoadChange(Power.ofWatts(500), new Validity.Once(hours(2, 4)))));

    @Test
    @DisplayName("is what the cap of the time leaves beside the base load of the time, and never less than nothing")
    void changes() {
        assertThat(MeterRoom.over(hours(0, 5), LIMITS, BERLIN))
                .containsExactly(
                        new Timed<>(hours(0, 1), Power.ofWatts(580)),
                        new Timed<>(hours(1, 2), Power.ofWatts(380)),
                        new Timed<>(hours(2, 3), Power.NONE),
                        new Timed<>(hours(3, 4), Power.ofWatts(100)),
                        new Timed<>(hours(4, 5), Power.ofWatts(580)));
        assertThat(MeterRoom.at(START.plus(Duration.ofMinutes(90)), LIMITS, BERLIN))
                .contains(Power.ofWatts(380));
    }

    @Test
    @DisplayName("is nothing where a series says that more than the cap is drawn else")
    void series() {
        SiteLimits limits = LIMITS.drawing(
                new LoadSeries(START, Duration.ofHours(1), List.of(Power.ofWatts(601), Power.ofWatts(90))));

        assertThat(MeterRoom.over(hours(0, 3), limits, BERLIN))
                .containsExactly(
                        new Timed<>(hours(0, 1), Power.NONE),
                        new Timed<>(hours(1, 2), Power.ofWatts(310)),
                        new Timed<>(hours(2, 3), Power.NONE));
    }

    @Test
    @DisplayName("is not known where there is no cap, but for the time in which one holds")
    void withoutCap() {
        SiteLimits lowered = SiteLimits.NONE.changing(
                List.of(new Derating(null, Power.ofWatts(400), new Validity.Once(hours(1, 3)))), List.of());

        assertThat(MeterRoom.over(hours(0, 5), lowered, BERLIN))
                .containsExactly(new Timed<>(hours(1, 3), Power.ofWatts(400)));
        assertThat(MeterRoom.at(START, lowered, BERLIN)).isEmpty();
    }

    private static Interval hours(int from, int to) {
        return new Interval(START.plus(Duration.ofHours(from)), START.plus(Duration.ofHours(to)));
    }
}
