package io.hashwatt.domain.market;

/** Where the power price of an interval comes from, as somebody takes it who decides. */
public enum PriceOrigin {
    /** It is the price that is paid, as far as is published. */
    PUBLISHED,
    /** An indication from before settlement, believed as far as such indications have come true. */
    LOOK,
    /** What we make of what is published. */
    FORECAST,
    /** The day-ahead auction's price, where another one is going to be paid. */
    DAY_AHEAD
}
