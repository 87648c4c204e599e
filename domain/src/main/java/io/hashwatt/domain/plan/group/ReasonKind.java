package io.hashwatt.domain.plan.group;

/** What a reason comes to in the end. */
public enum ReasonKind {
    /** No level that is allowed is worth more. */
    BEST_VALUE,
    /** A price is missing, so the default level is held, or the nearest to it. */
    NO_PRICE,
    /** Another level is worth more in this slot alone, but something binds. */
    BOUND
}
