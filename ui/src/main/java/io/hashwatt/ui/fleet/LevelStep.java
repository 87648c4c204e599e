package io.hashwatt.ui.fleet;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.market.StrikePrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A level and the step up to it from the one below: what the last watts bring decides whether they are worth their price.
 *
 * @param number of the level; 0: off
 * @param average joules per terahash of the level as a whole; empty where it does not hash
 * @param marginal joules per terahash of the step alone; empty for off, and where the step brings no hashrate
 * @param paysBelow the power price per MWh below which the step pays; empty for off, and while no hashprice is known
 */
record LevelStep(
        int number,
        PowerLevel level,
        FleetTotals ofGroup,
        Optional<BigDecimal> average,
        Optional<BigDecimal> marginal,
        Optional<BigDecimal> paysBelow) {

    /** @param hashprice per PH/s and day; null: unknown */
    static List<LevelStep> of(MinerGroup group, @Nullable BigDecimal hashprice) {
        return IntStream.range(0, group.levels().size())
                .mapToObj(number -> step(group, number, hashprice))
                .toList();
    }

    private static LevelStep step(MinerGroup group, int number, @Nullable BigDecimal hashprice) {
        PowerLevel level = group.level(number);
        Optional<PowerLevel> below = number == 0 ? Optional.empty() : Optional.of(group.level(number - 1));
        return new LevelStep(
                number,
                level,
                FleetTotals.at(group, number),
                FleetTotals.efficiency(level),
                below.flatMap(lower -> marginal(lower, level)),
                Optional.ofNullable(hashprice)
                        .flatMap(price ->
                                StrikePrice.ofStep(group, number, price).pricePerMwh()));
    }

    private static Optional<BigDecimal> marginal(PowerLevel lower, PowerLevel upper) {
        return FleetTotals.efficiency(
                upper.power().watts().subtract(lower.power().watts()),
                upper.hashrate().terahashPerSecond().subtract(lower.hashrate().terahashPerSecond()));
    }
}
