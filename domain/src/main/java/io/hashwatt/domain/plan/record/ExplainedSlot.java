package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.PlannedSlot;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.plan.group.ReasonKind;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A slot of a stored plan with its explanation. Its prices and values are in the currency of the plan.
 *
 * @param pricePerMwh null: no power price was known
 * @param finality of the power price; null: there is none
 * @param hashpricePerPhDay null: not known for all of the slot
 * @param value worth of the level in the slot; null: no price
 * @param nextBest the level other than the chosen one that is worth most among those the level limits allow; null: none
 * @param why it is at its level
 */
public record ExplainedSlot(
        Interval interval,
        @Nullable BigDecimal pricePerMwh,
        @Nullable Finality finality,
        @Nullable BigDecimal hashpricePerPhDay,
        int level,
        @Nullable BigDecimal value,
        PlannedSlot.@Nullable Alternative nextBest,
        Reason why) {

    /** Of a plan that was kept in words only. @param words in one English sentence without a full stop */
    public ExplainedSlot(
            Interval interval,
            @Nullable BigDecimal pricePerMwh,
            @Nullable Finality finality,
            @Nullable BigDecimal hashpricePerPhDay,
            int level,
            @Nullable BigDecimal value,
            PlannedSlot.@Nullable Alternative nextBest,
            ReasonKind kind,
            String words) {
        this(interval, pricePerMwh, finality, hashpricePerPhDay, level, value, nextBest, new Reason.Told(kind, words));
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
                planned.reason());
    }

    /** What the next best level would be worth more in this slot alone; 0: nothing. */
    public BigDecimal forgone() {
        return nextBest == null || value == null
                ? BigDecimal.ZERO
                : nextBest.value().subtract(value).max(BigDecimal.ZERO);
    }

    /** What another level would be worth at the same prices; empty: one is not known, or the group has no such level. */
    public Optional<BigDecimal> valueAt(int other, MinerGroup group) {
        return pricePerMwh == null || hashpricePerPhDay == null || other > group.topLevel()
                ? Optional.empty()
                : Optional.of(
                        Valuation.of(group.level(other), group.miners(), interval, pricePerMwh, hashpricePerPhDay));
    }

    /** Of the reason, for programs. */
    public ReasonKind kind() {
        return why.kind();
    }

    /** In one English sentence without a full stop. */
    public String reason() {
        return why.describe();
    }
}
