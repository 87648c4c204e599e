package io.hashwatt.ui.market;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.StrikePrice;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.PriceLine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Below which market price of power the step up to a level pays, over time: where what is paid of it is what the step earns.
 *
 * @param level from 1
 * @param name of the level
 * @param prices per MWh; nothing where no hashprice is known, or the market price does not come into what is paid
 */
record BreakEven(int level, String name, List<SeriesValue> prices) {

    private static final Duration STEP = Duration.ofHours(1);

    BreakEven {
        prices = List.copyOf(prices);
    }

    /**
     * Of every level of a group.
     *
     * @param curve as it is known now
     * @param costs what is paid of the market price
     * @param now from then on the hashprice is the one that is to be expected
     */
    static List<BreakEven> of(MinerGroup group, HashpriceCurve curve, PowerCosts costs, Interval window, Instant now) {
        List<SeriesValue> hashprices = hashprices(curve, window, now);
        List<BreakEven> levels = new ArrayList<>();
        for (int level = 1; level <= group.topLevel(); level++) {
            levels.add(new BreakEven(level, group.level(level).name(), strikes(group, level, hashprices, costs)));
        }
        return levels;
    }

    private static List<SeriesValue> strikes(
            MinerGroup group, int level, List<SeriesValue> hashprices, PowerCosts costs) {
        List<SeriesValue> strikes = new ArrayList<>();
        for (SeriesValue hashprice : hashprices) {
            StrikePrice.ofStep(group, level, hashprice.value())
                    .pricePerMwh()
                    .ifPresent(paid -> addMarket(paid, hashprice.interval(), costs, strikes));
        }
        return strikes;
    }

    private static void addMarket(BigDecimal paid, Interval interval, PowerCosts costs, List<SeriesValue> strikes) {
        for (Timed<PriceLine> line : costs.over(interval)) {
            line.value()
                    .marketAt(paid)
                    .ifPresent(market -> append(strikes, new SeriesValue(line.interval(), market, null)));
        }
    }

    /** Equal neighbours as one. */
    private static List<SeriesValue> hashprices(HashpriceCurve curve, Interval window, Instant now) {
        HashpriceCurve expected = curve.expectedAt(now);
        List<SeriesValue> steps = new ArrayList<>();
        Instant at = window.start();
        while (at.isBefore(window.end())) {
            Interval step = Interval.of(at, STEP).intersection(window).orElseThrow();
            BigDecimal value = (at.isBefore(now) ? curve : expected).meanOver(step);
            if (value != null) {
                append(steps, new SeriesValue(step, value, null));
            }
            at = step.end();
        }
        return steps;
    }

    private static void append(List<SeriesValue> steps, SeriesValue next) {
        SeriesValue last = steps.isEmpty() ? null : steps.getLast();
        if (last != null
                && last.interval().end().equals(next.interval().start())
                && last.value().compareTo(next.value()) == 0) {
            Interval joined =
                    new Interval(last.interval().start(), next.interval().end());
            steps.set(steps.size() - 1, new SeriesValue(joined, last.value(), null));
        } else {
            steps.add(next);
        }
    }
}
