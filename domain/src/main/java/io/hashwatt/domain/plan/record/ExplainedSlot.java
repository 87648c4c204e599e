package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PriceOrigin;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.PlannedSlot;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.plan.group.ReasonKind;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.Ruling;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A slot of a stored plan with its explanation. Its prices and values are in the currency of the plan.
 *
 * @param pricePerMwh what is paid for power; null: no power price was known
 * @param marketPricePerMwh what the market asks, of which a tariff has made what is paid; null: that is what is paid
 * @param finality of the power price; null: there is none
 * @param origin where the power price comes from; null: there is none, or an older release has not kept it
 * @param hashpricePerPhDay null: not known for all of the slot
 * @param value worth of the level in the slot; null: no price
 * @param nextBest the level other than the chosen one that is worth most among those the level limits allow; null: none
 * @param why it is at its level
 */
public record ExplainedSlot(
        Interval interval,
        @Nullable BigDecimal pricePerMwh,
        @Nullable BigDecimal marketPricePerMwh,
        @Nullable Finality finality,
        @Nullable PriceOrigin origin,
        @Nullable BigDecimal hashpricePerPhDay,
        int level,
        @Nullable BigDecimal value,
        PlannedSlot.@Nullable Alternative nextBest,
        Reason why) {

    /** On a price that is paid, or of which nobody has kept where an estimate of it came from. */
    public ExplainedSlot(
            Interval interval,
            @Nullable BigDecimal pricePerMwh,
            @Nullable Finality finality,
            @Nullable BigDecimal hashpricePerPhDay,
            int level,
            @Nullable BigDecimal value,
            PlannedSlot.@Nullable Alternative nextBest,
            Reason why) {
        this(
                interval,
                pricePerMwh,
                null,
                finality,
                published(finality),
                hashpricePerPhDay,
                level,
                value,
                nextBest,
                why);
    }

    private static @Nullable PriceOrigin published(@Nullable Finality finality) {
        return finality == null || finality == Finality.ESTIMATED ? null : PriceOrigin.PUBLISHED;
    }

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

    /** The same on a price that comes from there. */
    public ExplainedSlot from(PriceOrigin from) {
        return new ExplainedSlot(
                interval,
                pricePerMwh,
                marketPricePerMwh,
                finality,
                from,
                hashpricePerPhDay,
                level,
                value,
                nextBest,
                why);
    }

    /** The same at a price that a tariff has made of this one of the market. */
    public ExplainedSlot onMarket(BigDecimal marketPerMwh) {
        return new ExplainedSlot(
                interval, pricePerMwh, marketPerMwh, finality, origin, hashpricePerPhDay, level, value, nextBest, why);
    }

    static ExplainedSlot of(PlannedSlot planned, Slot slot) {
        Slot.PowerQuote power = slot.power();
        return new ExplainedSlot(
                planned.interval(),
                power == null ? null : power.perMwh(),
                power == null ? null : power.marketPerMwh(),
                planned.finality(),
                power == null ? null : power.origin(),
                slot.hashpricePerPhDay(),
                planned.level(),
                planned.value(),
                planned.nextBest(),
                planned.reason());
    }

    /**
     * What is left of a ruling on the group now: not its floor where the plan has followed it as far as a cap leaves room, and
     * no further.
     */
    public Ruling underCaps(Ruling ruling) {
        Intent floor = ruling.floorBy();
        return floor != null && why.rules().stream().anyMatch(LevelRule::isOfCap) && hasYielded(floor)
                ? ruling.withoutFloor()
                : ruling;
    }

    private boolean hasYielded(Intent floor) {
        return why.rules().stream().anyMatch(rule -> rule.held() && rule.isBy(floor.source()));
    }

    /** Whether a tariff has made its power price of another one. */
    public boolean isAllIn() {
        return marketPricePerMwh != null;
    }

    /** What the market asks, whether or not that is what is paid; null: no power price was known. */
    public @Nullable BigDecimal askedPerMwh() {
        return marketPricePerMwh == null ? pricePerMwh : marketPricePerMwh;
    }

    /** A part of it at the prices that its plan expected. */
    public Slot expectedOver(Interval part) {
        return new Slot(
                part,
                pricePerMwh == null ? null : new Slot.PowerQuote(pricePerMwh, Finality.ESTIMATED, part.start()),
                hashpricePerPhDay);
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

    /** In one English sentence without a full stop. @param currency of the plan */
    public String reason(CurrencyCode currency) {
        return why.describe(currency);
    }
}
