package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.outlook.Deliveries;
import io.hashwatt.domain.plan.outlook.PriceOutlook;
import io.hashwatt.domain.plan.outlook.SlotForecasts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which prices are known when to somebody who decides about the slots of a grid: the information set of a back-test. */
final class PriceKnowledge {

    private final Backtest.Setup setup;
    /** Whole, as they were priced. */
    private final PlanningGrid prices;

    private final PlanningGrid grid;
    private final Deliveries deliveries;
    private final int[] deliveryOf;

    /**
     * @param grid the setup's grid, possibly in finer pieces
     * @param deliveries the setup's, under some sight
     */
    PriceKnowledge(Backtest.Setup setup, PlanningGrid grid, Deliveries deliveries) {
        this.setup = setup;
        this.prices = setup.prices();
        this.grid = grid;
        this.deliveries = deliveries;
        this.deliveryOf = deliveriesOf(grid, prices);
    }

    /** The price of the latest delivery interval that is known when the slot begins, up to its own; null: none is. */
    @Nullable BigDecimal lastKnownPrice(int slot) {
        int last = deliveries.newestKnown(deliveryOf[slot], grid.startMillis(slot));
        Slot.PowerQuote power = last < 0 ? null : prices.slot(last).power();
        return power == null ? null : power.perMwh();
    }

    SlotForecasts forecasts() {
        List<Interval> slots = grid.slots().stream().map(Slot::interval).toList();
        return new SlotForecasts(
                grid.horizon(), slots, new PriceOutlook(deliveries), deliveryOf, setup.hashprice(), setup.dayAhead());
    }

    static Deliveries deliveries(Backtest.Setup setup, Sight sight) {
        Deliveries.Builder deliveries = new Deliveries.Builder();
        for (Slot slot : setup.prices().slots()) {
            Slot.PowerQuote power = slot.power();
            deliveries.add(
                    slot.interval(),
                    power == null ? null : power.perMwh(),
                    power == null ? slot.interval().end() : knownAt(setup, slot.interval(), power, sight));
        }
        return deliveries.build(setup.dayAhead(), setup.prices().days());
    }

    /** So that it can be decided on. */
    private static Instant knownAt(Backtest.Setup setup, Interval delivery, Slot.PowerQuote power, Sight sight) {
        Instant known = power.knownAt().plus(setup.decisionDelay());
        return sight == Sight.OF_THE_PRESENT && known.isAfter(delivery.start()) ? delivery.start() : known;
    }

    /** For each slot of the grid the one of the prices that it is part of. */
    private static int[] deliveriesOf(PlanningGrid grid, PlanningGrid prices) {
        int[] result = new int[grid.size()];
        int at = 0;
        for (int slot = 0; slot < result.length; slot++) {
            while (prices.startMillis(at) + prices.lengthMillis(at) <= grid.startMillis(slot)) {
                at++;
            }
            result[slot] = at;
        }
        return result;
    }
}
