package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What groups used and did over the slots that have a price.
 *
 * @param hashPhDays without what changes of level lose
 * @param averagePricePerMwh paid for the energy, in the currency of the plans; null: no energy
 * @param averageMarketPricePerMwh what the market asked for it; null: no energy, or that is what was paid
 */
public record Usage(
        BigDecimal energyMwh,
        BigDecimal hashPhDays,
        BigDecimal uptime,
        @Nullable BigDecimal averagePricePerMwh,
        @Nullable BigDecimal averageMarketPricePerMwh) {

    private static final BigDecimal WATT_MILLIS_PER_MWH =
            BigDecimal.valueOf(3_600_000L).scaleByPowerOfTen(6);
    private static final BigDecimal TERAHASH_MILLIS_PER_PH_DAY =
            BigDecimal.valueOf(86_400_000L).scaleByPowerOfTen(3);

    /** @throws IllegalArgumentException if the plans pay for power in several currencies */
    public static Usage of(List<GroupPlan> plans) {
        plans.forEach(plan ->
                plans.getFirst().grid().currency().requireSame(plan.grid().currency()));
        Meter meter = new Meter();
        plans.forEach(meter::read);
        return meter.usage();
    }

    /** Adds up in whole units and divides once at the end. */
    private static final class Meter {
        private BigDecimal wattMillis = BigDecimal.ZERO;
        private BigDecimal pricedWattMillis = BigDecimal.ZERO;
        private BigDecimal marketWattMillis = BigDecimal.ZERO;
        private boolean isAllIn;
        private BigDecimal terahashMillis = BigDecimal.ZERO;
        private BigDecimal minerMillis = BigDecimal.ZERO;
        private BigDecimal minerMillisUp = BigDecimal.ZERO;

        void read(GroupPlan plan) {
            BigDecimal miners = BigDecimal.valueOf(plan.group().miners());
            long[] withoutHash = plan.withoutHash();
            for (int i = 0; i < plan.grid().size(); i++) {
                Slot slot = plan.grid().slot(i);
                Slot.Prices prices = slot.prices();
                if (prices != null) {
                    long length = slot.interval().length().toMillis();
                    PowerLevel level = plan.group().level(plan.level(i));
                    BigDecimal minerMillis = BigDecimal.valueOf(length).multiply(miners);
                    read(level, plan.level(i) > 0, minerMillis, Objects.requireNonNull(slot.power()));
                    work(level, BigDecimal.valueOf(length - withoutHash[i]).multiply(miners));
                }
            }
        }

        private void read(PowerLevel level, boolean up, BigDecimal length, Slot.PowerQuote price) {
            BigDecimal watts = level.power().watts().multiply(length);
            wattMillis = wattMillis.add(watts);
            pricedWattMillis = pricedWattMillis.add(watts.multiply(price.perMwh()));
            BigDecimal market = price.marketPerMwh();
            if (market != null) {
                isAllIn = true;
                marketWattMillis = marketWattMillis.add(watts.multiply(market));
            }
            minerMillis = minerMillis.add(length);
            minerMillisUp = up ? minerMillisUp.add(length) : minerMillisUp;
        }

        private void work(PowerLevel level, BigDecimal length) {
            terahashMillis =
                    terahashMillis.add(level.hashrate().terahashPerSecond().multiply(length));
        }

        Usage usage() {
            return new Usage(
                    Decimals.quotient(wattMillis, WATT_MILLIS_PER_MWH),
                    Decimals.quotient(terahashMillis, TERAHASH_MILLIS_PER_PH_DAY),
                    Decimals.quotient(minerMillisUp, minerMillis),
                    perMwh(pricedWattMillis),
                    isAllIn ? perMwh(marketWattMillis) : null);
        }

        private @Nullable BigDecimal perMwh(BigDecimal priced) {
            return wattMillis.signum() == 0 ? null : Decimals.quotient(priced, wattMillis);
        }
    }
}
