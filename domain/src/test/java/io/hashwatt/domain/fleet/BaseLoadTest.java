package io.hashwatt.domain.fleet;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What draws beside the groups of a site")
class BaseLoadTest {

    private static final Interval HOUR = Interval.of(Instant.parse("2026-11-24T10:00:00Z"), Duration.ofHours(1));
    private static final LocalDays BERLIN = new LocalDays(ZoneId.of("Europe/Berlin"));
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
            "is the value of a series where there is one, whatever else it would be, and as usual before and after")
    void series() {
        SiteLimits limits = new SiteLimits(null, List.of(), Power.ofWatts(200))
                .changing(
                        List.of(),
                        List.of(new BaseLoadChange(
                                Power.ofWatts(500), new Validity.Once(Interval.of(HOUR.start(), Duration.ofHours(2))))))
                .drawingBeside(quarters(700, 700, 900));

        assertThat(new BaseLoad(limits, BERLIN, HOUR).with(drawn(1_000)))
                .containsExactly(
                        new Timed<>(new Interval(HOUR.start(), QUARTER.start()), Power.ofWatts(1_500)),
                        new Timed<>(Interval.of(QUARTER.start(), Duration.ofMinutes(30)), Power.ofWatts(1_700)),
                        new Timed<>(
                                Interval.of(QUARTER.end().plus(QUARTER.length()), QUARTER.length()),
                                Power.ofWatts(1_900)));
    }

    @Test
    @DisplayName("is looked up in a series for the time that is asked for alone")
    void part() {
        LoadSeries series = quarters(1, 2, 2, 4);

        assertThat(series.over(Interval.of(QUARTER.end().plusSeconds(60), Duration.ofMinutes(20))))
                .containsExactly(new Timed<>(Interval.of(QUARTER.end(), Duration.ofMinutes(30)), Power.ofWatts(2)));
        assertThat(series.over(Interval.of(HOUR.end().plus(QUARTER.length()), QUARTER.length())))
                .isEmpty();
    }

    @Test
    @DisplayName("is at most the cap in every value of a series, of which there are neither none nor too many")
    void rules() {
        SiteLimits capped = SiteLimits.of(Power.ofWatts(800));

        assertThat(capped.drawingBeside(quarters(800)).baseLoadSeries()).isNotNull();
        assertThatThrownBy(() -> capped.drawingBeside(quarters(700, 801)))
                .hasMessage("the base load must not be above the power cap");
        assertThatThrownBy(() -> quarters()).hasMessage("a load has 1 to 9000 values");
        assertThatThrownBy(() -> quarters(new int[LoadSeries.MOST_VALUES + 1]))
                .hasMessage("a load has 1 to 9000 values");
        assertThatThrownBy(() -> new LoadSeries(HOUR.start(), Duration.ofMinutes(7), List.of(Power.NONE)))
                .hasMessageEndingWith(LoadSeries.STEP_RULE);
    }

    /** From a quarter past on. */
    private static LoadSeries quarters(int... watts) {
        return new LoadSeries(
                QUARTER.start(),
                QUARTER.length(),
                IntStream.of(watts).mapToObj(Power::ofWatts).toList());
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
