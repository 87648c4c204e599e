package io.hashwatt.powerexchanges;

/** What an omitted position means. */
enum EntsoeCurve {
    /** Curve type A01: nothing may be omitted. */
    EVERY_POSITION,
    /** Curve type A03: a position is omitted when the value before it goes on. */
    CHANGES_ONLY
}
