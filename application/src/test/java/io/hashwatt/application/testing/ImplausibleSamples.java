package io.hashwatt.application.testing;

import static io.hashwatt.application.testing.Samples.EUR;

import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.kernel.PlausibleRange;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.HashpriceOrigin;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings in inputs, one at each kind of place. */
public final class ImplausibleSamples {

    private static final Instant AT = Instant.parse("2026-11-24T10:00:00.000001Z");
    private static final String TEXT = "Ü 'x' \"y\" [z], \n";

    public static final List<ImplausibleValue> ALL = List.of(
            found(new InputPlace.OfGroup(TEXT, "levels[1].watts"), "kW", 1),
            found(new InputPlace.OfMarket("hashprice.fee_share"), "%", 1),
            found(new InputPlace.AtBlock(AT, Long.MAX_VALUE), null, 7),
            found(new InputPlace.From(AT), null, 1),
            found(new InputPlace.Over(Interval.of(AT, Duration.ofNanos(1_000))), "EUR/kWh", Integer.MAX_VALUE));

    public static final PlanGrounds GROUNDS = new PlanGrounds(
            new HashpriceOrigin.Derived(
                    new BitcoinQuote(AT, new BigDecimal("93802.330000000002")),
                    new DifficultyPoint(AT.minusSeconds(1), 943_488, new BigDecimal("146472570619930.78"))),
            ALL);

    private ImplausibleSamples() {}

    private static ImplausibleValue found(InputPlace place, @Nullable String unit, int count) {
        return new ImplausibleValue(
                Measure.POWER_PRICE,
                place,
                new BigDecimal("0.03"),
                new PlausibleRange(BigDecimal.TWO, new BigDecimal("1E+30"), PlausibleRange.Basis.FOLLOWED),
                unit,
                unit == null ? null : EUR,
                count);
    }
}
