package io.hashwatt.domain.plan;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A slot of a stored plan with its explanation.
 *
 * @param pricePerMwh null: no power price was known
 * @param finality of the power price; null: there is none
 * @param hashpricePerPhDay null: not known for all of the slot
 * @param value worth of the level in the slot, in currency; null: no price
 * @param nextBest the level other than the chosen one that is worth most among those the level limits allow; null: none
 * @param kind of the reason, for programs
 * @param reason in one English sentence without a full stop
 */
public record ExplainedSlot(
        Interval interval,
        @Nullable BigDecimal pricePerMwh,
        @Nullable Finality finality,
        @Nullable BigDecimal hashpricePerPhDay,
        int level,
        @Nullable BigDecimal value,
        PlannedSlot.@Nullable Alternative nextBest,
        ReasonKind kind,
        String reason) {

    public enum ReasonKind {
        /** No level that is allowed is worth more. */
        BEST_VALUE,
        /** A price is missing, so the default level is held, or the nearest to it. */
        NO_PRICE,
        /** Another level is worth more in this slot alone, but something binds. */
        BOUND
    }

    static ExplainedSlot of(PlannedSlot planned, Slot slot) {
        Slot.PowerQuote power = slot.power();
        return new ExplainedSlot(
                planned.interval(),
                power == null ? null : power.perMwh(),
                planned.finality(),
                slot.hashpricePerPhDay(),
                planned.level(),
                planned.value(),
                planned.nextBest(),
                kindOf(planned.reason()),
                planned.reason().describe());
    }

    private static ReasonKind kindOf(Reason reason) {
        return switch (reason) {
            case Reason.BestValue ignored -> ReasonKind.BEST_VALUE;
            case Reason.NoPrice ignored -> ReasonKind.NO_PRICE;
            case Reason.Bound ignored -> ReasonKind.BOUND;
        };
    }
}
