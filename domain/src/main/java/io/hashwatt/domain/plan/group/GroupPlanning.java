package io.hashwatt.domain.plan.group;

/** What came of planning a group. */
public sealed interface GroupPlanning {

    record Planned(GroupPlan plan) implements GroupPlanning {}

    /** There is no plan within all limits. */
    record Impossible(LimitConflict conflict) implements GroupPlanning {}
}
