package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Stepwise;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.coupling.DrawLimit;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The caps of a site and its feeders that its groups could exceed and the draw targets that they could miss, as they change in time. */
public final class SiteCaps {

    private final List<SharedCap> caps;
    private final List<SharedTarget> targets;
    private final GroupDraws draws;
    private final Stepwise<Shedding> course;

    private SiteCaps(List<MinerGroup> groups, List<SharedCap> caps, List<SharedTarget> targets) {
        this.caps = caps;
        this.targets = targets;
        this.draws = new GroupDraws(groups);
        this.course = Stepwise.together(
                caps.stream().map(SharedCap::course).toList(), steps -> Shedding.of(draws, caps, steps));
    }

    /**
     * @param period that is planned
     * @param ceilings what else the site may not draw more than, at its meter; the lowest counts
     */
    public static SiteCaps of(Site site, Interval period, List<Timed<Power>> ceilings) {
        return new SiteCaps(
                site.groups(),
                SharedCap.of(site, period, ceilings).stream()
                        .filter(cap -> cap.canBind(site.groups()))
                        .toList(),
                SharedTarget.of(site, period).stream()
                        .filter(target -> target.canBeMissed(site.groups()))
                        .toList());
    }

    /** Whether the groups could exceed any cap at all. */
    public boolean canBind() {
        return !caps.isEmpty();
    }

    /** Whether the groups could miss any target. */
    public boolean canMiss() {
        return !targets.isEmpty();
    }

    /** Whether a target is missed in an interval in which none changes. @param drawn by each group, by its place */
    public boolean misses(Interval interval, IntFunction<Power> drawn) {
        return targets.stream()
                .anyMatch(target -> !target.missed(target.course().at(interval.start()), drawn)
                        .equals(Power.NONE));
    }

    /** The caps as they are in an interval: where one changes inside of it, the lowest counts. */
    public Shedding in(Interval interval) {
        return course.in(interval).stream().reduce(Shedding::tighter).orElseThrow();
    }

    /** The grid, cut where a cap or a target changes, so that none binds more of a slot than its own time. */
    public PlanningGrid cut(PlanningGrid grid) {
        return grid.cutAtInstants(Stream.concat(
                course.changes(),
                targets.stream().flatMap(target -> target.course().changes())));
    }

    /** What a group draws at each level, in milliwatts. */
    public long[] draws(int group) {
        return draws.of(group);
    }

    /** The caps over the slots of a grid from one to before another, and then the targets. */
    public List<DrawLimit> limits(PlanningGrid grid, int from, int to) {
        long[][] rooms = rooms(grid, from, to);
        return Stream.concat(
                        IntStream.range(0, rooms.length)
                                .mapToObj(cap ->
                                        new DrawLimit(places(caps.get(cap).members()), rooms[cap])),
                        targets.stream().map(target -> limit(target, grid, from, to)))
                .toList();
    }

    private DrawLimit limit(SharedTarget target, PlanningGrid grid, int from, int to) {
        long[] room = new long[to - from];
        boolean[] holds = new boolean[room.length];
        for (int slot = 0; slot < room.length; slot++) {
            TargetStep step =
                    target.course().at(grid.slot(from + slot).interval().start());
            room[slot] = draws.room(target, step);
            holds[slot] = step.holds();
        }
        DrawLimit.Kind kind =
                target.target().side() == DrawTarget.Side.AT_LEAST ? DrawLimit.Kind.FLOOR : DrawLimit.Kind.SOFT_CAP;
        return DrawLimit.costing(
                kind, places(target.members()), room, target.target().penaltyPerMwh(), holds);
    }

    private static int[] places(List<Integer> members) {
        return members.stream().mapToInt(Integer::intValue).toArray();
    }

    List<SharedTarget> targets() {
        return targets;
    }

    List<SharedCap> all() {
        return caps;
    }

    /** Per cap and slot, in milliwatts. */
    long[][] rooms(PlanningGrid grid, int from, int to) {
        long[][] rooms = new long[caps.size()][to - from];
        for (int slot = from; slot < to; slot++) {
            Shedding here = in(grid.slot(slot).interval());
            for (int cap = 0; cap < rooms.length; cap++) {
                rooms[cap][slot - from] = here.room(cap);
            }
        }
        return rooms;
    }
}
