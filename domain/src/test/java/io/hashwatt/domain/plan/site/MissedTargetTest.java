package io.hashwatt.domain.plan.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.TargetPrice;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a draw target is missed by in all")
class MissedTargetTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-12-01T00:00:00Z");
    private static final TargetPrice FLOOR =
            new TargetPrice(null, DrawTarget.Side.AT_LEAST, Power.ofWatts(5_000_000), new BigDecimal("35"));
    private static final TargetPrice SOFT_LIMIT =
            new TargetPrice("North", DrawTarget.Side.AT_MOST, Power.NONE, BigDecimal.TEN);

    @Test
    @DisplayName("is added up target by target, in the order of their first misses")
    void addedUp() {
        List<MissedTarget> missed = MissedTarget.of(List.of(
                missed(FLOOR, 0, 60, 2_000_000),
                missed(SOFT_LIMIT, 0, 30, 100_000),
                missed(FLOOR, 120, 30, 4_000_000)));

        assertThat(missed).extracting(MissedTarget::target).containsExactly(FLOOR, SOFT_LIMIT);
        assertThat(missed.getFirst().most()).isEqualTo(Power.ofWatts(4_000_000));
        assertThat(missed.getFirst().energyMwh()).isEqualByComparingTo("4");
        assertThat(missed.getFirst().penalty()).isEqualByComparingTo("140");
        assertThat(missed.getLast().energyMwh()).isEqualByComparingTo("0.05");
        assertThat(missed.getLast().penalty()).isEqualByComparingTo("0.5");
    }

    @Test
    @DisplayName("is nothing where nothing is missed")
    void nothing() {
        assertThat(MissedTarget.of(List.of())).isEmpty();
    }

    private static TargetMiss missed(TargetPrice target, int fromMinute, int minutes, long watts) {
        return new TargetMiss(
                target,
                Interval.of(MIDNIGHT.plus(Duration.ofMinutes(fromMinute)), Duration.ofMinutes(minutes)),
                Power.ofWatts(watts));
    }
}
