package io.hashwatt.domain.market.tariff;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PriceTimeline;
import java.math.BigDecimal;
import java.util.Optional;

/** What blocks that are bought ahead cost more than their power does at the market, whatever a site draws. */
public final class BlockCost {

    private static final BigDecimal WATT_MILLIS_PER_MWH =
            BigDecimal.valueOf(3_600_000L).scaleByPowerOfTen(6);

    private BlockCost() {}

    /**
     * Σ power · time · factor of the tariff's line · (price of the block − market price), over the time with a market price.
     *
     * @return below 0: they cost less; empty: there is no block
     */
    public static Optional<BigDecimal> over(Interval period, PriceTimeline market, PowerCosts costs) {
        BigDecimal sum = BigDecimal.ZERO;
        var blocks = costs.blocks(period);
        for (Timed<PaidBlock> block : blocks) {
            for (PowerPrice price : market.within(block.interval()).prices()) {
                BigDecimal millis = price.delivery()
                        .intersection(block.interval())
                        .map(part -> BigDecimal.valueOf(part.length().toMillis()))
                        .orElse(BigDecimal.ZERO);
                sum = sum.add(block.value()
                        .fixedPerMwh(price.perMwh())
                        .multiply(block.value().block().power().watts())
                        .multiply(millis));
            }
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(Decimals.quotient(sum, WATT_MILLIS_PER_MWH));
    }
}
