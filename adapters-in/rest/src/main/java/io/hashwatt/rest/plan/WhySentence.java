package io.hashwatt.rest.plan;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.StrikePrice;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.Explanation;
import io.hashwatt.domain.plan.record.PlanRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a group is at its level in one slot of a plan, in an English sentence. */
final class WhySentence {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int PLACES_OF_MONEY = 2;

    private final PlanRecord plan;
    private final Explanation why;
    private final MinerGroup group;
    private final ExplainedSlot slot;

    private WhySentence(PlanRecord plan, Explanation why) {
        this.plan = plan;
        this.why = why;
        this.group = why.group();
        this.slot = why.slot();
    }

    static String of(PlanRecord plan, Explanation why) {
        return new WhySentence(plan, why).sentence();
    }

    private String sentence() {
        Interval interval = slot.interval();
        boolean days = interval.length().compareTo(DAY) >= 0;
        return "From " + local(DAY_AND_CLOCK, interval.start()) + " to "
                + local(days ? DAY_AND_CLOCK : CLOCK, interval.end()) + " (" + plan.zone() + ") group " + group.name()
                + " " + holds()
                + worth() + ". Reason: " + slot.reason(plan.currency()) + "." + pays();
    }

    private String local(DateTimeFormatter format, Instant instant) {
        return format.format(instant.atZone(plan.zone()));
    }

    private String holds() {
        String name = group.level(slot.level()).name();
        return slot.level() == 0
                ? "is off"
                : "runs at level " + slot.level() + " (" + name + "), "
                        + group.powerAt(slot.level())
                                .watts()
                                .stripTrailingZeros()
                                .toPlainString() + " W";
    }

    private String worth() {
        BigDecimal value = slot.value();
        if (value == null) {
            return slot.pricePerMwh() == null ? "; no power price is known" : "; no hashprice is known";
        }
        String own = ", which is worth " + money(value) + " at " + price();
        return slot.nextBest() == null
                ? own
                : own + "; the next best, level " + slot.nextBest().level() + ", would be worth "
                        + money(slot.nextBest().value());
    }

    /** Told as what is paid and what the market asks, where a tariff makes the one of the other. */
    private String price() {
        String paid = money(slot.pricePerMwh()) + "/MWh";
        return slot.marketPricePerMwh() == null
                ? "a power price of " + paid
                : "an all-in power price of " + paid + " (market " + money(slot.marketPricePerMwh()) + "/MWh)";
    }

    private String pays() {
        int level = Math.max(1, slot.level());
        return why.strikeOfStep(level)
                .flatMap(StrikePrice::pricePerMwh)
                .map(strike -> " Level " + level + " pays below " + money(strike) + "/MWh.")
                .orElse("");
    }

    private String money(@Nullable BigDecimal amount) {
        return amount == null
                ? "an unknown amount"
                : amount.setScale(PLACES_OF_MONEY, RoundingMode.HALF_EVEN).toPlainString() + " " + plan.currency();
    }
}
