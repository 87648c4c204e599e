package io.hashwatt.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.HashpriceOrigin;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.site.TargetMiss;
import io.hashwatt.domain.schedule.ControlMode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a plan says of what is not drawn")
class DrawTargetWordsTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Test
    @DisplayName(
            "is one sentence for a block, whatever its rest would have been worth in which quarter-hour, and one for a floor")
    void summedUp() {
        PlanRecord plan = plan(
                miss(TargetPrice.ofBlock(Power.ofWatts(5_000_000), new BigDecimal("80")), 0, 2_000_000),
                miss(TargetPrice.ofBlock(Power.ofWatts(5_000_000), new BigDecimal("60")), 1, 1_000_000),
                miss(
                        new TargetPrice(null, DrawTarget.Side.AT_LEAST, Power.ofWatts(400_000), new BigDecimal("35")),
                        0,
                        80_000));

        assertThat(DrawTargetWords.missed(plan))
                .containsExactly(
                        "Of the block of 5.0\u00a0MW (take-or-pay) 0.75 MWh are not used, up to 2.0\u00a0MW at a time:"
                                + " they would have been worth €55.00",
                        "At least 400\u00a0kW at the meter: up to 80\u00a0kW are missing, 0.02 MWh in all; the penalty is €0.70");
    }

    private static TargetMiss miss(TargetPrice target, int quarter, long watts) {
        return new TargetMiss(
                target, Interval.of(NOON.plus(QUARTER.multipliedBy(quarter)), QUARTER), Power.ofWatts(watts));
    }

    private static PlanRecord plan(TargetMiss... misses) {
        return new PlanRecord(
                new PlanId(new UUID(1, 1)),
                new SiteId(new UUID(1, 2)),
                NOON,
                "USER:somebody",
                PlanRecord.Trigger.PRICES,
                PlanRecord.Kind.OPERATIVE,
                ControlMode.PLANNED,
                Interval.of(NOON, Duration.ofHours(1)),
                ZoneOffset.UTC,
                Money.zero(new CurrencyCode("EUR")),
                0,
                null,
                new PlanRecord.Inputs(1, 1, NOON),
                List.of(),
                List.of(misses),
                new PlanGrounds(
                        new HashpriceOrigin.Derived(
                                new BitcoinQuote(NOON, new BigDecimal("91000")),
                                new DifficultyPoint(NOON, 945_504, BigDecimal.TEN)),
                        List.of()),
                null,
                List.of());
    }
}
