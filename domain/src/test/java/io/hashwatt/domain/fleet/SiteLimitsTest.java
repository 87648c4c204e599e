package io.hashwatt.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The limits of a site")
class SiteLimitsTest {

    private static final Power CAP = Power.ofWatts(5_000);

    @Test
    @DisplayName("leave its groups the cap less the base load, and any room where no cap is known")
    void room() {
        assertThat(new SiteLimits(CAP, List.of(), Power.ofWatts(1_200)).room()).isEqualTo(Power.ofWatts(3_800));
        assertThat(new SiteLimits(CAP, List.of(), CAP).room()).isEqualTo(Power.NONE);
        assertThat(new SiteLimits(null, List.of(), Power.ofWatts(1_200)).room()).isNull();
        assertThat(SiteLimits.of(null)).isEqualTo(SiteLimits.NONE);
    }

    @Test
    @DisplayName("name a feeder once")
    void feedersOnce() {
        FeederCap north = new FeederCap("North", CAP);
        FeederCap lower = new FeederCap("North", Power.NONE);

        assertThat(new SiteLimits(null, List.of(north, new FeederCap("north", CAP)), Power.NONE).feeders())
                .hasSize(2);
        assertThatThrownBy(() -> new SiteLimits(null, List.of(north, lower), Power.NONE))
                .hasMessage("a feeder has one cap");
    }

    @Test
    @DisplayName("are of so many feeders at most")
    void most() {
        List<FeederCap> many = IntStream.rangeClosed(0, SiteLimits.MOST_FEEDERS)
                .mapToObj(number -> new FeederCap("F" + number, CAP))
                .toList();

        assertThat(new SiteLimits(null, many.subList(1, many.size()), Power.NONE).feeders())
                .hasSize(SiteLimits.MOST_FEEDERS);
        assertThatThrownBy(() -> new SiteLimits(null, many, Power.NONE)).hasMessageContaining("at most 500 feeders");
    }

    @Test
    @DisplayName("are lower for a while, never higher, and only where there is a cap of the feeder")
    void deratings() {
        SiteLimits limits = new SiteLimits(CAP, List.of(new FeederCap("North", Power.ofWatts(9))), Power.NONE);
        Validity once = new Validity.Once(Interval.of(Instant.EPOCH, Duration.ofHours(1)));

        assertThat(limits.changing(List.of(new Derating(null, CAP, once)), List.of())
                        .deratings())
                .hasSize(1);
        assertThatThrownBy(() -> limits.changing(List.of(new Derating(null, Power.ofWatts(5_001), once)), List.of()))
                .hasMessage("a lower cap must not be above the power cap");
        assertThatThrownBy(() -> limits.changing(List.of(new Derating("North", CAP, once)), List.of()))
                .hasMessage("a lower cap must not be above the cap of the feeder");
        assertThatThrownBy(() -> limits.changing(List.of(new Derating("South", Power.NONE, once)), List.of()))
                .hasMessageContaining("must be the name of one of the feeders that have a cap");
        assertThatThrownBy(() -> limits.changing(List.of(), List.of(new BaseLoadChange(Power.ofWatts(5_001), once))))
                .hasMessage("the base load must not be above the power cap");
        assertThat(SiteLimits.NONE
                        .changing(List.of(new Derating(null, CAP, once)), List.of())
                        .deratings())
                .as("without a cap at other times")
                .hasSize(1);
    }

    @Test
    @DisplayName("have draw targets with a penalty, of the meter or of a feeder that has a cap")
    void targets() {
        SiteLimits limits = new SiteLimits(CAP, List.of(new FeederCap("North", Power.ofWatts(9))), Power.NONE);
        Validity once = new Validity.Once(Interval.of(Instant.EPOCH, Duration.ofHours(1)));
        DrawTarget floor = target(null, DrawTarget.Side.AT_LEAST, 5, "35", once);
        DrawTarget most = target("North", DrawTarget.Side.AT_MOST, 0, "0.5", once);

        assertThat(limits.aimingAt(List.of(floor, most)).targets()).containsExactly(floor, most);
        assertThat(floor.missedBy(Power.ofWatts(3))).isEqualTo(Power.ofWatts(2));
        assertThat(floor.missedBy(Power.ofWatts(6))).isEqualTo(Power.NONE);
        assertThat(most.missedBy(Power.ofWatts(6))).isEqualTo(Power.ofWatts(6));
        assertThatThrownBy(() -> SiteLimits.NONE.aimingAt(List.of(most)))
                .hasMessageContaining("must be the name of one of the feeders that have a cap");
        assertThatThrownBy(() -> limits.aimingAt(Collections.nCopies(101, floor)))
                .hasMessageContaining("at most 100 draw targets");
        assertThatThrownBy(() -> target(null, DrawTarget.Side.AT_LEAST, 5, "0", once))
                .hasMessage("a penalty per MWh must be above 0 and at most 10000000");
        assertThatThrownBy(() -> target(null, DrawTarget.Side.AT_LEAST, 0, "1", once))
                .hasMessage("a least draw must be above 0");
    }

    private static DrawTarget target(
            @Nullable String feeder, DrawTarget.Side side, long watts, String penalty, Validity when) {
        return new DrawTarget(feeder, side, Power.ofWatts(watts), new BigDecimal(penalty), when);
    }

    @Test
    @DisplayName("have no base load above the cap: there would be no plan that keeps it")
    void baseLoad() {
        assertThatThrownBy(() -> new SiteLimits(CAP, List.of(), Power.ofWatts(5_001)))
                .hasMessage("the base load must not be above the power cap");
    }
}
