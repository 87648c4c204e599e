package io.hashwatt.domain.fleet;

import io.hashwatt.domain.fleet.LimitQuantity.Cost;
import io.hashwatt.domain.fleet.LimitQuantity.Minutes;
import io.hashwatt.domain.fleet.LimitQuantity.StartsPerDay;
import io.hashwatt.domain.fleet.LimitQuantity.WattsPerMinute;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Each of the {@link TransitionLimits} by its name, in the order in which people see them. Documents, tables, forms, the
 * database, reasons and refusals go through these, so that one more limit is one more line here; what it means for a plan,
 * only the planner knows.
 */
public enum GroupLimit {
    MIN_UP_MINUTES(
            "MINIMUM_UP",
            "minimum time up of %s min",
            new Minutes(TransitionLimits::minimumUp, TransitionLimits::withMinimumUp)),
    MIN_DOWN_MINUTES(
            "MINIMUM_DOWN",
            "minimum time down of %s min",
            new Minutes(TransitionLimits::minimumDown, TransitionLimits::withMinimumDown)),
    MAX_STARTS_PER_DAY(
            "STARTS",
            "at most %s starts a day",
            new StartsPerDay(TransitionLimits::startsPerDay, TransitionLimits::withStartsPerDay)),
    RAMP_WATTS_PER_MINUTE(
            "RAMP",
            "ramp of %s W/min",
            new WattsPerMinute(
                    limits -> Optional.ofNullable(limits.rampPerMinute()),
                    (limits, ramp) -> limits.withRampPerMinute(ramp.orElse(null)))),
    MIN_LEVEL_MINUTES(
            "MINIMUM_LEVEL",
            "minimum time at a level of %s min",
            new Minutes(TransitionLimits::minimumLevel, TransitionLimits::withMinimumLevel)),
    LEVEL_CHANGE_MINUTES(
            "LEVEL_CHANGE_HASH",
            "a change of level loses the hash of %s min",
            new Minutes(limits -> limits.levelChange().withoutHash(), TransitionLimits::withoutHashOnChange)),
    LEVEL_CHANGE_COST(
            "LEVEL_CHANGE_COST",
            "a change of level costs %s",
            new Cost(limits -> limits.levelChange().cost(), TransitionLimits::withCostOfChange));

    private static final List<GroupLimit> BINDING =
            Arrays.stream(values()).filter(GroupLimit::binds).toList();

    private final String rule;
    private final String english;
    private final LimitQuantity<?> quantity;

    GroupLimit(String rule, String english, LimitQuantity<?> quantity) {
        this.rule = rule;
        this.english = english;
        this.quantity = quantity;
    }

    /** Those that forbid something. The others only cost. */
    public static List<GroupLimit> binding() {
        return BINDING;
    }

    /** The one that binds under a name. @throws IllegalArgumentException where none does */
    public static GroupLimit ruling(String rule) {
        return BINDING.stream()
                .filter(limit -> limit.rule.equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no limit binds as " + rule));
    }

    /** What documents, tables and refusals call it: {@code min_up_minutes}. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What reasons call it: {@code MINIMUM_UP}. */
    public String rule() {
        return rule;
    }

    public LimitQuantity<?> quantity() {
        return quantity;
    }

    /** The same limits less this one. */
    public TransitionLimits without(TransitionLimits limits) {
        return quantity.copy(TransitionLimits.NONE, limits);
    }

    /** This one alone. */
    public TransitionLimits only(TransitionLimits limits) {
        return quantity.copy(limits, TransitionLimits.NONE);
    }

    /** With its value, for people and programs, in English, without a full stop. */
    public String english(TransitionLimits limits) {
        return english.formatted(quantity.plain(limits));
    }

    private boolean binds() {
        return this != LEVEL_CHANGE_MINUTES && this != LEVEL_CHANGE_COST;
    }
}
