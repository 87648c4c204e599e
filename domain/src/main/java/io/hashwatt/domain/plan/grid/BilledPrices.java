package io.hashwatt.domain.plan.grid;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.PriceLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is paid of what the market asks: the mean over what is billed together, on the line of the tariff. A delivery is
 * cut where the line changes, and where what it is billed with begins or ends. Without a tariff everything stays as it is.
 */
final class BilledPrices {

    private final PowerCosts costs;

    BilledPrices(PowerCosts costs) {
        this.costs = costs;
    }

    /**
     * A time that is billed together and has no price for a part of it has none: nobody knows its mean.
     *
     * @param market in order of time, without overlaps, as far as the time that they are billed with
     */
    List<PlanningGrid.Priced> of(List<PlanningGrid.Priced> market) {
        return costs.areMarket() ? market : lined(meant(market, false));
    }

    /** Where a part of what is billed together is neither known nor expected, the mean of the rest stands for the whole. */
    List<PlanningGrid.Priced> expected(List<PlanningGrid.Priced> market) {
        return costs.areMarket() ? market : lined(meant(market, true));
    }

    /** Where the mean is known already, or the price that stands for it. */
    List<PlanningGrid.Priced> lined(List<PlanningGrid.Priced> market) {
        if (costs.areMarket() || market.isEmpty()) {
            return market;
        }
        List<PlanningGrid.Priced> lined = new ArrayList<>();
        List<Timed<PriceLine>> lines = costs.over(new Interval(
                market.getFirst().delivery().start(),
                market.getLast().delivery().end()));
        int first = 0;
        for (PlanningGrid.Priced price : market) {
            while (first < lines.size()
                    && !lines.get(first)
                            .interval()
                            .end()
                            .isAfter(price.delivery().start())) {
                first++;
            }
            for (int i = first; i < lines.size(); i++) {
                Timed<PriceLine> line = lines.get(i);
                Optional<Interval> part = line.interval().intersection(price.delivery());
                if (part.isEmpty()) {
                    break;
                }
                lined.add(new PlanningGrid.Priced(part.get(), price.quote().on(line.value())));
            }
        }
        return lined;
    }

    private List<PlanningGrid.Priced> meant(List<PlanningGrid.Priced> market, boolean inPart) {
        List<PlanningGrid.Priced> meant = new ArrayList<>();
        List<PlanningGrid.Priced> together = new ArrayList<>();
        @Nullable Interval bill = null;
        for (PlanningGrid.Priced price : market) {
            for (PlanningGrid.Priced piece : pieces(price)) {
                if (bill == null || !bill.contains(piece.delivery().start())) {
                    addMeant(together, bill, inPart, meant);
                    together.clear();
                    bill = costs.billedWith(piece.delivery().start()).orElse(null);
                }
                together.add(piece);
            }
        }
        addMeant(together, bill, inPart, meant);
        return meant;
    }

    private static void addMeant(
            List<PlanningGrid.Priced> together,
            @Nullable Interval bill,
            boolean inPart,
            List<PlanningGrid.Priced> into) {
        if (bill == null
                || together.size() == 1 && together.getFirst().delivery().contains(bill)) {
            into.addAll(together);
        } else if (inPart || millis(together) == bill.length().toMillis()) {
            Slot.PowerQuote mean = mean(together);
            together.forEach(price -> into.add(
                    new PlanningGrid.Priced(price.delivery(), price.quote().billedAs(mean))));
        }
    }

    private static long millis(List<PlanningGrid.Priced> prices) {
        return prices.stream()
                .mapToLong(price -> price.delivery().length().toMillis())
                .sum();
    }

    private static Slot.PowerQuote mean(List<PlanningGrid.Priced> together) {
        BigDecimal sum = BigDecimal.ZERO;
        Slot.PowerQuote least = together.getFirst().quote();
        for (PlanningGrid.Priced price : together) {
            BigDecimal millis = BigDecimal.valueOf(price.delivery().length().toMillis());
            sum = sum.add(price.quote().perMwh().multiply(millis));
            least = least.weaker(price.quote());
        }
        return least.costing(Decimals.quotient(sum, BigDecimal.valueOf(millis(together))));
    }

    /** Cut at the first and the last border of a bill inside it: what lies between is billed at its own price anyway. */
    private List<PlanningGrid.Priced> pieces(PlanningGrid.Priced price) {
        Interval delivery = price.delivery();
        TreeSet<Instant> cuts = new TreeSet<>();
        costs.billedWith(delivery.start()).ifPresent(bill -> cuts.add(bill.end()));
        costs.billedWith(delivery.end()).ifPresent(bill -> cuts.add(bill.start()));
        List<PlanningGrid.Priced> pieces = new ArrayList<>();
        Instant from = delivery.start();
        for (Instant cut : cuts.subSet(delivery.start(), false, delivery.end(), false)) {
            pieces.add(new PlanningGrid.Priced(new Interval(from, cut), price.quote()));
            from = cut;
        }
        pieces.add(new PlanningGrid.Priced(new Interval(from, delivery.end()), price.quote()));
        return pieces;
    }
}
