package io.hashwatt.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.site.TargetMiss;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Missed draw targets of a plan")
class TargetMissesColumnTest {

    private static final Interval HOUR = Interval.of(Instant.parse("2026-12-01T08:00:00Z"), Duration.ofHours(1));

    @Test
    @DisplayName("come back as they were kept, of the meter, of a feeder and of a block")
    void kept() {
        List<TargetMiss> misses = List.of(
                new TargetMiss(
                        new TargetPrice(null, DrawTarget.Side.AT_LEAST, Power.ofWatts(400_000), new BigDecimal("35.5")),
                        HOUR,
                        new Power(new BigDecimal("80000.25"))),
                new TargetMiss(
                        new TargetPrice("Süd 2/b", DrawTarget.Side.AT_MOST, Power.NONE, BigDecimal.TEN),
                        HOUR,
                        Power.ofWatts(1)),
                new TargetMiss(
                        TargetPrice.ofBlock(Power.ofWatts(5_000_000), new BigDecimal("71.333333333")),
                        HOUR,
                        Power.ofWatts(2)));

        assertThat(TargetMissesColumn.read(TargetMissesColumn.of(misses))).isEqualTo(misses);
        assertThat(TargetMissesColumn.read(TargetMissesColumn.of(List.of()))).isEmpty();
    }
}
