package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.outlook.Forecaster;
import io.hashwatt.domain.plan.outlook.KnownPrices;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which prices of a grid are known when: the information set of a back-test. */
final class PriceKnowledge {

    private final PlanningGrid grid;
    private final KnownPrices known;
    private final int[] lastKnown;

    PriceKnowledge(PlanningGrid grid, Sight sight) {
        this.grid = grid;
        int[] slots = IntStream.range(0, grid.size())
                .filter(slot -> grid.slot(slot).power() != null)
                .toArray();
        long[] knownAt =
                IntStream.of(slots).mapToLong(slot -> knownAt(slot, sight)).toArray();
        this.known = new KnownPrices(slots, knownAt);
        this.lastKnown = known.latestAt(
                IntStream.range(0, grid.size()).mapToLong(grid::startMillis).toArray());
    }

    /** The price of the latest delivery interval that is known when the slot begins; null: none is. */
    @Nullable BigDecimal lastKnownPrice(int slot) {
        int last = lastKnown[slot];
        Slot.PowerQuote power = last < 0 ? null : grid.slot(last).power();
        return power == null ? null : power.perMwh();
    }

    Forecaster forecaster(Backtest.Setup setup) {
        List<@Nullable PowerPrice> dayAhead = dayAheadOfSlots(setup.dayAhead());
        List<@Nullable BigDecimal> prices = new ArrayList<>(dayAhead.size());
        long[] published = new long[dayAhead.size()];
        for (PowerPrice price : dayAhead) {
            published[prices.size()] =
                    price == null ? Long.MAX_VALUE : price.publishedAt().toEpochMilli();
            prices.add(price == null ? null : price.perMwh());
        }
        int[] minutes = IntStream.range(0, grid.size()).map(this::minuteOfDay).toArray();
        List<Interval> intervals = grid.slots().stream().map(Slot::interval).toList();
        return new Forecaster(grid.horizon(), known, prices, published, minutes, setup.hashprice(), intervals);
    }

    private long knownAt(int slot, Sight sight) {
        Interval interval = grid.slot(slot).interval();
        if (sight == Sight.OF_THE_PRESENT) {
            return interval.start().toEpochMilli();
        }
        Slot.PowerQuote power = grid.slot(slot).power();
        Instant published = power == null ? Instant.MAX : power.knownAt();
        return (published.isAfter(interval.end()) ? published : interval.end()).toEpochMilli();
    }

    /** For each slot the day-ahead price whose interval contains it. */
    private List<@Nullable PowerPrice> dayAheadOfSlots(PriceTimeline timeline) {
        List<@Nullable PowerPrice> result = new ArrayList<>(grid.size());
        List<PowerPrice> prices = timeline.prices();
        int at = 0;
        for (Slot slot : grid.slots()) {
            while (at < prices.size()
                    && !prices.get(at).delivery().end().isAfter(slot.interval().start())) {
                at++;
            }
            boolean contained = at < prices.size() && prices.get(at).delivery().contains(slot.interval());
            result.add(contained ? prices.get(at) : null);
        }
        return result;
    }

    private int minuteOfDay(int slot) {
        var local = grid.slot(slot).interval().start().atZone(grid.days().zone());
        return local.getHour() * 60 + local.getMinute();
    }
}
