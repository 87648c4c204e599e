package io.hashwatt.domain.market;

/** How sure a price is. Ordered: a later constant is less final. */
public enum Finality {
    /** Published and settled on; may still be restated, then as a new value. */
    FINAL,
    /** Published by the exchange as not yet confirmed. */
    PRELIMINARY,
    /** Forecast by us; never used to settle. */
    ESTIMATED;

    /** The less final of the two: what is computed from both is no surer than this. */
    public Finality weaker(Finality other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
