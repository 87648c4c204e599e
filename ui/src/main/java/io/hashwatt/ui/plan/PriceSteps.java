package io.hashwatt.ui.plan;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.ui.chart.timeline.TimelinePicture.PriceLine;
import io.hashwatt.ui.chart.timeline.TimelinePicture.PriceStep;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The prices the plans were made on, and before them those that were paid. */
final class PriceSteps {

    private final CurrencyCode currency;
    private final List<PlanPiece> pieces;
    private final List<Slot> before;

    PriceSteps(CurrencyCode currency, List<PlanPiece> pieces, List<Slot> before) {
        this.currency = currency;
        this.pieces = pieces;
        this.before = before;
    }

    PriceLine line() {
        List<PriceStep> steps = new ArrayList<>();
        List<Interval> gaps = new ArrayList<>();
        for (Slot slot : before) {
            Slot.PowerQuote power = slot.power();
            if (power != null) {
                steps.add(new PriceStep(slot.interval(), power.perMwh(), power.finality()));
            }
        }
        pieces.forEach(piece -> add(piece, steps, gaps));
        String unit = Formats.current().priceUnit(currency);
        boolean isAllIn = pieces.getLast().groups().getFirst().isAllIn();
        return new PriceLine(T.of(isAllIn ? "plan.price.allIn" : "plan.price", unit), unit, steps, gaps);
    }

    private static void add(PlanPiece piece, List<PriceStep> steps, List<Interval> gaps) {
        for (ExplainedSlot slot : piece.groups().getFirst().slots()) {
            slot.interval().intersection(piece.part()).ifPresent(seen -> add(slot, seen, steps, gaps));
        }
    }

    private static void add(ExplainedSlot slot, Interval seen, List<PriceStep> steps, List<Interval> gaps) {
        BigDecimal price = slot.pricePerMwh();
        Finality finality = slot.finality();
        if (price != null && finality != null) {
            steps.add(new PriceStep(seen, price, finality));
        } else if (!gaps.isEmpty() && gaps.getLast().end().equals(seen.start())) {
            gaps.set(gaps.size() - 1, new Interval(gaps.getLast().start(), seen.end()));
        } else {
            gaps.add(seen);
        }
    }
}
