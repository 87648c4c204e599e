package io.hashwatt.rest.plan;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a group is at its level in one slot, in figures and in a sentence. */
record Explanation(PlanRecord plan, GroupPlanRecord planned, ExplainedSlot slot) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int PLACES_OF_MONEY = 2;

    MinerGroup group() {
        return planned.group();
    }

    /** The site's own time, with its offset. */
    ZonedDateTime local(Instant instant) {
        return instant.atZone(plan.zone());
    }

    /**
     * The power price per MWh above which a level is not worth it against the one below. Empty: the level is off, or no
     * hashprice is known.
     */
    Optional<BigDecimal> strike(int level) {
        BigDecimal hashprice = slot.hashpricePerPhDay();
        return level < 1 || level > group().topLevel() || hashprice == null
                ? Optional.empty()
                : Optional.of(Valuation.marginalStrike(group().level(level - 1), group().level(level), hashprice));
    }

    /** The price below which the level as a whole earns something. Empty as above. */
    Optional<BigDecimal> averageStrike(int level) {
        BigDecimal hashprice = slot.hashpricePerPhDay();
        return level < 1 || hashprice == null
                ? Optional.empty()
                : Optional.of(Valuation.averageStrike(group().level(level), hashprice));
    }

    String sentence() {
        return "From " + DAY_AND_CLOCK.format(local(slot.interval().start())) + " to "
                + CLOCK.format(local(slot.interval().end())) + " (" + plan.zone() + ") group " + group().name() + " "
                + holds() + worth() + ". Reason: " + slot.reason() + "." + pays();
    }

    private String holds() {
        String name = group().level(slot.level()).name();
        return slot.level() == 0
                ? "is off"
                : "runs at level " + slot.level() + " (" + name + "), "
                        + group().powerAt(slot.level())
                                .watts()
                                .stripTrailingZeros()
                                .toPlainString() + " W";
    }

    private String worth() {
        BigDecimal value = slot.value();
        if (value == null) {
            return slot.pricePerMwh() == null ? "; no power price is known" : "; no hashprice is known";
        }
        String own = ", which is worth " + money(value) + " at a power price of " + money(slot.pricePerMwh()) + "/MWh";
        return slot.nextBest() == null
                ? own
                : own + "; the next best, level " + slot.nextBest().level() + ", would be worth "
                        + money(slot.nextBest().value());
    }

    private String pays() {
        int level = Math.max(1, slot.level());
        return strike(level)
                .map(strike -> " Level " + level + " pays below " + money(strike) + "/MWh.")
                .orElse("");
    }

    private String money(@Nullable BigDecimal amount) {
        return amount == null
                ? "an unknown amount"
                : amount.setScale(PLACES_OF_MONEY, RoundingMode.HALF_EVEN).toPlainString() + " " + plan.currency();
    }
}
