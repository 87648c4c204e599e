package io.hashwatt.domain.fleet;

import io.hashwatt.domain.fleet.LimitQuantity.Minutes;
import io.hashwatt.domain.fleet.LimitQuantity.StartsPerDay;
import io.hashwatt.domain.fleet.LimitQuantity.WattsPerMinute;
import java.util.Locale;
import java.util.Optional;

/**
 * Each of the {@link TransitionLimits} by its name, in the order in which people see them. Documents, tables and forms go
 * through these, so that one more limit is one more line here; what it means for a plan, only the planner knows. Columns of
 * the database name it again, because what is stored must not move with this list.
 */
public enum GroupLimit {
    MIN_UP_MINUTES(new Minutes(TransitionLimits::minimumUp, TransitionLimits::withMinimumUp)),
    MIN_DOWN_MINUTES(new Minutes(TransitionLimits::minimumDown, TransitionLimits::withMinimumDown)),
    MAX_STARTS_PER_DAY(new StartsPerDay(TransitionLimits::startsPerDay, TransitionLimits::withStartsPerDay)),
    RAMP_WATTS_PER_MINUTE(new WattsPerMinute(
            limits -> Optional.ofNullable(limits.rampPerMinute()),
            (limits, ramp) -> limits.withRampPerMinute(ramp.orElse(null))));

    private final LimitQuantity<?> quantity;

    GroupLimit(LimitQuantity<?> quantity) {
        this.quantity = quantity;
    }

    /** What documents, tables and refusals call it: {@code min_up_minutes}. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    public LimitQuantity<?> quantity() {
        return quantity;
    }
}
