package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the gaps of a grid where a group might be released from a limit, so that it need not stay away from its default
 * level for a whole gap when an hour would do. Slots with a power price are never cut.
 */
public final class GapRefinement {

    private final PlanningGrid grid;
    private final GroupTask task;
    private final NavigableSet<Instant> cuts = new TreeSet<>();

    private GapRefinement(PlanningGrid grid, GroupTask task) {
        this.grid = grid;
        this.task = task;
    }

    /** Cut wherever a limit of any kind might release the group. */
    public static PlanningGrid refine(PlanningGrid grid, GroupTask task) {
        if (!hasGaps(grid)) {
            return grid;
        }
        GapRefinement refinement = new GapRefinement(grid, task);
        refinement.cutAtReleases();
        task.limits().forEach(limit -> refinement.cutAround(limit.interval()));
        return refinement.refined();
    }

    /** Cut wherever a limit of any of the groups might release it. */
    public static PlanningGrid refine(PlanningGrid grid, List<GroupTask> tasks) {
        PlanningGrid refined = grid;
        for (GroupTask task : tasks) {
            refined = refine(refined, task);
        }
        return refined;
    }

    /** Cut only where a level limit that forbids the default level begins or ends; mostly the same grid. */
    static PlanningGrid cutAtLimits(PlanningGrid grid, GroupTask task) {
        if (task.limits().isEmpty() || !hasGaps(grid)) {
            return grid;
        }
        GapRefinement refinement = new GapRefinement(grid, task);
        int wanted = task.group().defaultLevel();
        task.limits().stream()
                .filter(limit -> !limit.value().levels().contains(wanted))
                .forEach(limit -> refinement.cutAt(limit.interval()));
        return refinement.refined();
    }

    private static boolean hasGaps(PlanningGrid grid) {
        return grid.hasHoles() && grid.slots().stream().anyMatch(slot -> slot.power() == null);
    }

    /** The plan of these levels, with neighbouring pieces of one gap that are at the same level joined. */
    static GroupPlan join(GroupTask task, PlanningGrid grid, byte[] levels) {
        return join(task, grid, levels, null);
    }

    /** @param room in the slots of the grid; null: nobody else is in the group's way */
    public static GroupPlan join(GroupTask task, PlanningGrid grid, byte[] levels, @Nullable RoomLeft room) {
        List<Slot> slots = new ArrayList<>();
        int[] firstPieces = new int[levels.length];
        for (int i = 0; i < levels.length; i++) {
            Slot slot = grid.slot(i);
            boolean sameGap = i > 0 && slot.power() == null && slots.getLast().power() == null;
            if (sameGap && levels[firstPieces[slots.size() - 1]] == levels[i]) {
                Slot before = slots.removeLast();
                slots.add(before.cutTo(
                        new Interval(before.interval().start(), slot.interval().end())));
            } else {
                firstPieces[slots.size()] = i;
                slots.add(slot);
            }
        }
        return slots.size() == grid.size()
                ? new GroupPlan(task, grid, levels, room)
                : joined(task, grid.withSlots(slots), Arrays.copyOf(firstPieces, slots.size()), levels, room);
    }

    private static GroupPlan joined(
            GroupTask task, PlanningGrid joined, int[] pieces, byte[] levels, @Nullable RoomLeft room) {
        byte[] kept = new byte[pieces.length];
        for (int slot = 0; slot < kept.length; slot++) {
            kept[slot] = levels[pieces[slot]];
        }
        return new GroupPlan(task, joined, kept, room == null ? null : room.in(pieces));
    }

    private PlanningGrid refined() {
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : grid.slots()) {
            if (slot.power() == null) {
                slots.addAll(slot.cutAt(cuts));
            } else {
                slots.add(slot);
            }
        }
        return slots.size() == grid.size() ? grid : grid.withSlots(slots);
    }

    private void cutAt(Interval limit) {
        cuts.add(limit.start());
        cuts.add(limit.end());
    }

    /** A limit may force a run or a pause that is longer than itself: one that begins with it, or ends with it. */
    private void cutAround(Interval limit) {
        cutAt(limit);
        TransitionLimits limits = task.group().limits();
        for (Duration minimum : List.of(limits.minimumUp(), limits.minimumDown(), limits.minimumLevel())) {
            for (Instant bound : List.of(limit.start(), limit.end())) {
                cuts.add(bound.plus(minimum));
                cuts.add(bound.minus(minimum));
            }
        }
    }

    /** Where a run, a pause or a level may end, whenever it began, and where the first new day of a gap begins. */
    private void cutAtReleases() {
        TransitionLimits limits = task.group().limits();
        Instant begin = grid.period().start();
        Stream.of(task.initial().inState(), task.initial().atLevel())
                .filter(Objects::nonNull)
                .forEach(time -> cutAfter(begin.minus(time), limits));
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
        cuts.add(change.plus(limits.minimumLevel()));
    }
}
