package io.hashwatt.domain.plan.site;

/** What the caps of a site and its feeders do to a plan. */
public enum CapUse {
    /** Nothing is planned above them. */
    OBEYED,
    /** Nothing: each group is planned by itself, and what exceeds them is only told. */
    REPORTED
}
