package io.hashwatt.domain.fleet;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
