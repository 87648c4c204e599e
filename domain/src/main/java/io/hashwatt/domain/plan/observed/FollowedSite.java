package io.hashwatt.domain.plan.observed;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlannedState;
import io.hashwatt.domain.plan.record.PlansInForce.Stretch;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The groups of a site that follow one plan after the other. */
final class FollowedSite {

    private final LocalDays days;
    private final Map<GroupId, FollowedGroup> followed = new HashMap<>();

    FollowedSite(LocalDays days) {
        this.days = days;
    }

    /** Follows a plan, and adds nothing up. */
    void begin(Stretch stretch, List<GroupPlanRecord> groups) {
        for (GroupPlanRecord group : groups) {
            followed.put(group.id(), standing(stretch, group).after(group, stretch.interval()));
        }
    }

    /** Follows a plan and adds up what comes of it. */
    void follow(DayToObserve.Part part, List<GroupPlanRecord> groups, ObservedSum sum) {
        sum.addTime(part.grid());
        Map<NavigableSet<Instant>, PlanningGrid> cut =
                new HashMap<>(); // groups of a plan have the same slots, as a rule
        for (GroupPlanRecord group : groups) {
            PlanningGrid grid = cut.computeIfAbsent(bounds(group, part.grid()), cuts -> cutAt(cuts, part.grid()));
            followed.put(group.id(), standing(part.stretch(), group).through(group, grid, sum));
        }
    }

    /**
     * Where nothing is known of it, it is taken to stand where the plan takes it to stand; inside of a slot that had begun
     * before the plan came into force, where it stood before.
     */
    private FollowedGroup standing(Stretch stretch, GroupPlanRecord group) {
        Instant at = stretch.interval().start();
        FollowedGroup before = followed.get(group.id());
        return before != null && before.isStillAt(at)
                ? before
                : new FollowedGroup(at, group.group(), stateIn(group, at, stretch.since()));
    }

    private GroupState stateIn(GroupPlanRecord group, Instant at, Instant since) {
        Instant known = group.slotAt(at)
                .map(slot -> slot.interval().start())
                .filter(start -> start.isBefore(since))
                .orElse(at);
        return PlannedState.at(known, group, days).orElse(group.initial());
    }

    private static NavigableSet<Instant> bounds(GroupPlanRecord group, PlanningGrid grid) {
        NavigableSet<Instant> bounds = new TreeSet<>();
        group.slots().stream()
                .map(slot -> slot.interval().start())
                .filter(grid.period()::contains)
                .forEach(bounds::add);
        return bounds;
    }

    private static PlanningGrid cutAt(NavigableSet<Instant> cuts, PlanningGrid grid) {
        return grid.withSlots(
                grid.slots().stream().flatMap(slot -> slot.cutAt(cuts).stream()).toList());
    }
}
