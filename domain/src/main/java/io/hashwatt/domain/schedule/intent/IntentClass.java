package io.hashwatt.domain.schedule.intent;

/** Who may bound whom, highest first: a class bounds what those after it may choose. */
public enum IntentClass {
    /** Stands above all; for danger. */
    SAFETY_STOP,
    /** A ceiling that nothing raises: somebody's hands are in the machine. */
    MAINTENANCE,
    /** Somebody wants it so, now, for a while. */
    OVERRIDE,
    /** A group that somebody has promised to leave alone; only people may still move it. */
    PROTECTION,
    /** Promised to the grid. */
    DEMAND_RESPONSE,
    /** Planned by the calendar. */
    CALENDAR,
    /** By price: the plan, or strike rules. */
    ECONOMIC,
    /** What holds where nobody wants anything. */
    DEFAULT_LEVEL
}
