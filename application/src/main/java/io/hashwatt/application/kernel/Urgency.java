package io.hashwatt.application.kernel;

/** What of all that is due goes first, of all tenants; the most urgent first. Stored by its place in this list. */
public enum Urgency {
    /** Somebody has intervened. */
    AT_ONCE,
    /** Somebody has changed something. */
    SOON,
    /** Something new is known. */
    NORMAL,
    /** Time has passed. */
    WHEN_IDLE;

    /** The more urgent of the two. */
    public Urgency or(Urgency other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
