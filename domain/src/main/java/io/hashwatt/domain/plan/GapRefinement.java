package io.hashwatt.domain.plan;

import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Cuts the gaps of a grid where a group might be released from a limit, so that it need not stay away from its default
 * level for a whole gap when an hour would do. Slots with a power price are never cut.
 */
final class GapRefinement {

    private final PlanningGrid grid;
    private final GroupTask task;
    private final NavigableSet<Instant> cuts = new TreeSet<>();

    private GapRefinement(PlanningGrid grid, GroupTask task) {
        this.grid = grid;
        this.task = task;
    }

    static PlanningGrid refine(PlanningGrid grid, GroupTask task) {
        return grid.slots().stream().allMatch(slot -> slot.power() != null)
                ? grid
                : new GapRefinement(grid, task).refined();
    }

    /** Joins neighbouring pieces of one gap that are at the same level; returns the slots and the level of each. */
    static Joined join(PlanningGrid grid, byte[] levels) {
        List<Slot> slots = new ArrayList<>();
        byte[] joined = new byte[levels.length];
        for (int i = 0; i < levels.length; i++) {
            Slot slot = grid.slot(i);
            boolean sameGap = i > 0 && slot.power() == null && slots.getLast().power() == null;
            if (sameGap && joined[slots.size() - 1] == levels[i]) {
                Slot before = slots.removeLast();
                slots.add(before.cutTo(
                        new Interval(before.interval().start(), slot.interval().end())));
            } else {
                joined[slots.size()] = levels[i];
                slots.add(slot);
            }
        }
        return new Joined(new PlanningGrid(slots, grid.days()), java.util.Arrays.copyOf(joined, slots.size()));
    }

    @SuppressWarnings("ArrayRecordComponent") // taken apart at once
    record Joined(PlanningGrid grid, byte[] levels) {}

    private PlanningGrid refined() {
        cutAtLimits();
        cutAtReleases();
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : grid.slots()) {
            if (slot.power() == null) {
                cutGap(slot, slots);
            } else {
                slots.add(slot);
            }
        }
        return new PlanningGrid(slots, grid.days());
    }

    private void cutAtLimits() {
        for (LevelLimit limit : task.limits()) {
            cuts.add(limit.interval().start());
            cuts.add(limit.interval().end());
        }
    }

    /** Where a run or pause may end, whenever it began, and where the first new day of a gap begins. */
    private void cutAtReleases() {
        TransitionLimits limits = task.group().limits();
        Instant begin = grid.period().start();
        Duration inState = task.initial().inState();
        if (inState != null) {
            cutAfter(begin.minus(inState), limits);
        }
        for (Slot slot : grid.slots()) {
            cutAfter(slot.interval().start(), limits);
            if (slot.power() == null) {
                cuts.add(grid.days().startOfDayAfter(slot.interval().start()));
            }
        }
    }

    private void cutAfter(Instant change, TransitionLimits limits) {
        cuts.add(change.plus(limits.minimumUp()));
        cuts.add(change.plus(limits.minimumDown()));
    }

    private void cutGap(Slot gap, List<Slot> slots) {
        Instant from = gap.interval().start();
        for (Instant cut : cuts.subSet(from, false, gap.interval().end(), false)) {
            slots.add(gap.cutTo(new Interval(from, cut)));
            from = cut;
        }
        slots.add(gap.cutTo(new Interval(from, gap.interval().end())));
    }
}
