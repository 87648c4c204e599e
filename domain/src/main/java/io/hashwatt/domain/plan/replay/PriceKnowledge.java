package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.BillMean;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.outlook.Deliveries;
import io.hashwatt.domain.plan.outlook.PriceOutlook;
import io.hashwatt.domain.plan.outlook.SlotCosts;
import io.hashwatt.domain.plan.outlook.SlotForecasts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which prices are known when to somebody who decides about the slots of a grid: the information set of a back-test. */
final class PriceKnowledge {

    private final BacktestSetup setup;
    private final PowerCosts costs;
    /** Of the market, whole. */
    private final PlanningGrid prices;

    private final PlanningGrid grid;
    private final Deliveries deliveries;
    private final int[] deliveryOf;

    /**
     * @param grid the setup's grid, possibly in finer pieces
     * @param deliveries the setup's, under some sight
     */
    PriceKnowledge(BacktestSetup setup, PlanningGrid grid, Deliveries deliveries) {
        this.setup = setup;
        this.costs = setup.prices().costs();
        this.prices = setup.prices().market();
        this.grid = grid;
        this.deliveries = deliveries;
        this.deliveryOf = deliveriesOf(grid, prices);
    }

    /**
     * What is paid in the slot at the price of the latest delivery interval that is known when it begins, up to its own; of
     * what is billed together, what is known counts as it is. Null: no price is known.
     */
    @Nullable BigDecimal lastKnownPrice(int slot) {
        int last = deliveries.newestKnown(deliveryOf[slot], grid.startMillis(slot));
        Slot.PowerQuote power = last < 0 ? null : prices.slot(last).power();
        if (power == null || costs.areMarket()) {
            return power == null ? null : power.perMwh();
        }
        Interval about = grid.slot(slot).interval();
        BigDecimal market = costs.billedWith(about.start())
                .map(bill -> BillMean.over(bill, known(bill, about.start()), power.perMwh()))
                .orElse(power.perMwh());
        return costs.at(about.start()).map(line -> line.at(market)).orElse(null);
    }

    private List<Timed<BigDecimal>> known(Interval bill, Instant decision) {
        int[] billed = prices.slotsIn(bill);
        return IntStream.range(billed[0], billed[1])
                .filter(delivery -> deliveries.isKnown(delivery, decision))
                .mapToObj(prices::slot)
                .flatMap(slot ->
                        Stream.ofNullable(slot.power()).map(power -> new Timed<>(slot.interval(), power.perMwh())))
                .toList();
    }

    SlotForecasts forecasts() {
        List<Interval> slots = grid.slots().stream().map(Slot::interval).toList();
        return new SlotForecasts(
                grid.horizon(),
                slots,
                new PriceOutlook(deliveries),
                deliveryOf,
                setup.hashprice(),
                setup.advance().dayAhead(),
                costs.areMarket() ? null : new SlotCosts(costs, slots, deliveries, deliveryOf));
    }

    static Deliveries deliveries(BacktestSetup setup, Sight sight) {
        Deliveries.Builder deliveries = new Deliveries.Builder(setup.series());
        PlanningGrid market = setup.prices().market();
        for (Slot slot : market.slots()) {
            Slot.PowerQuote power = slot.power();
            deliveries.add(
                    slot.interval(),
                    power == null ? null : power.perMwh(),
                    power == null ? slot.interval().end() : knownAt(setup, slot.interval(), power, sight));
        }
        return deliveries.build(setup.advance().looksDelayed(setup.decisionDelay()), market.days());
    }

    /** So that it can be decided on. */
    private static Instant knownAt(BacktestSetup setup, Interval delivery, Slot.PowerQuote power, Sight sight) {
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
