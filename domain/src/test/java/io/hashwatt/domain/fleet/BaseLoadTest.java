package io.hashwatt.domain.fleet;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What draws beside the groups of a site")
class BaseLoadTest {

    private static final Interval HOUR = Interval.of(Instant.parse("2026-11-24T10:00:00Z"), Duration.ofHours(1));
    private static final Interval QUARTER = Interval.of(Instant.parse("2026-11-24T10:15:00Z"), Duration.ofMinutes(15));

    @Test
    @DisplayName("is added to what they draw, in pieces where it changes inside of a slot")
    void changes() {
        assertThat(base(new BaseLoadChange(Power.ofWatts(500), new Validity.Once(QUARTER)))
                        .with(drawn(1_000)))
                .containsExactly(
                        new Timed<>(new Interval(HOUR.start(), QUARTER.start()), Power.ofWatts(1_200)),
                        new Timed<>(QUARTER, Power.ofWatts(1_500)),
                        new Timed<>(new Interval(QUARTER.end(), HOUR.end()), Power.ofWatts(1_200)));
    }

    @Test
    @DisplayName("is by the first of several changes that hold")
    void first() {
        assertThat(base(
                                new BaseLoadChange(Power.ofWatts(500), new Validity.Once(HOUR)),
                                new BaseLoadChange(Power.ofWatts(900), new Validity.Once(HOUR)))
                        .with(drawn(1_000)))
                .containsExactly(new Timed<>(HOUR, Power.ofWatts(1_500)));
    }

    @Test
    @DisplayName(
            "is what a series says as far as it goes, whatever holds by the calendar, and before and after it that")
    void series() {
        LoadSeries series = new LoadSeries(
                QUARTER.start(), Duration.ofMinutes(15), List.of(Power.ofWatts(700), Power.ofWatts(700), Power.NONE));
        SiteLimits limits = new SiteLimits(null, List.of(), Power.ofWatts(200))
                .changing(List.of(), List.of(new BaseLoadChange(Power.ofWatts(500), new Validity.Once(QUARTER))))
                .drawing(series);
        Interval hours = Interval.of(HOUR.start(), Duration.ofHours(2));

        assertThat(new BaseLoad(limits, new LocalDays(ZoneId.of("Europe/Berlin")), hours)
                        .with(List.of(new Timed<>(hours, Power.ofWatts(1_000)))))
                .containsExactly(
                        new Timed<>(new Interval(HOUR.start(), QUARTER.start()), Power.ofWatts(1_200)),
                        new Timed<>(Interval.of(QUARTER.start(), Duration.ofMinutes(30)), Power.ofWatts(1_700)),
                        new Timed<>(
                                Interval.of(QUARTER.end().plusSeconds(900), QUARTER.length()), Power.ofWatts(1_000)),
                        new Timed<>(new Interval(HOUR.end(), hours.end()), Power.ofWatts(1_200)));
    }

    @Test
    @DisplayName("changes nowhere by a series of what is drawn anyway")
    void constant() {
        LoadSeries series = new LoadSeries(
                HOUR.start(), Duration.ofMinutes(15), Collections.nCopies(4, new Power(new BigDecimal("200.0"))));

        assertThat(new BaseLoad(
                                new SiteLimits(null, List.of(), Power.ofWatts(200)).drawing(series),
                                new LocalDays(ZoneId.of("Europe/Berlin")),
                                Interval.of(HOUR.start(), Duration.ofHours(2)))
                        .course()
                        .changes())
                .isEmpty();
    }

    private static List<Timed<Power>> drawn(int watts) {
        return List.of(new Timed<>(HOUR, Power.ofWatts(watts)));
    }

    private static BaseLoad base(BaseLoadChange... changes) {
        MinerGroup group = new MinerGroup(
                "A",
                1,
                List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("on", 1_000, "60")),
                TransitionLimits.NONE,
                StartCost.flat(BigDecimal.ZERO),
                1);
        SiteLimits limits = new SiteLimits(null, List.of(), Power.ofWatts(200)).changing(List.of(), List.of(changes));
        return new BaseLoad(new Site(ZoneId.of("Europe/Berlin"), EUR, limits, List.of(group)), HOUR);
    }
}
