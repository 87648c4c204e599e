package io.hashwatt.domain.plan.grid;

/** Where the power price of a slot comes from. */
public enum PriceOrigin {
    /** It is the price that is paid, as far as is published. */
    PUBLISHED,
    /** The day-ahead auction's price, where another one is going to be paid. */
    DAY_AHEAD,
    /** What we make of what is published. */
    FORECAST
}
