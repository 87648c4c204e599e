package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Stepwise;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.coupling.DrawLimit;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.util.List;
import java.util.stream.IntStream;

/** The caps of a site and its feeders that its groups could exceed, as they change in time. */
public final class SiteCaps {

    private final List<SharedCap> caps;
    private final GroupDraws draws;
    private final Stepwise<Shedding> course;

    private SiteCaps(List<MinerGroup> groups, List<SharedCap> caps) {
        this.caps = caps;
        this.draws = new GroupDraws(groups);
        this.course = Stepwise.together(
                caps.stream().map(SharedCap::course).toList(), steps -> Shedding.of(draws, caps, steps));
    }

    /** @param ceilings what else the site may not draw more than, at its meter; the lowest counts */
    public static SiteCaps of(Site site, List<Timed<Power>> ceilings) {
        return of(site.limits(), site.groups(), ceilings);
    }

    /** Of a site with these limits and groups. */
    public static SiteCaps of(SiteLimits limits, List<MinerGroup> groups, List<Timed<Power>> ceilings) {
        return new SiteCaps(
                groups,
                SharedCap.of(limits, groups, ceilings).stream()
                        .filter(cap -> cap.canBind(groups))
                        .toList());
    }

    /** Whether the groups could exceed any cap at all. */
    public boolean canBind() {
        return !caps.isEmpty();
    }

    /** The caps as they are in an interval: where one changes inside of it, the lowest counts. */
    public Shedding in(Interval interval) {
        return course.in(interval).stream().reduce(Shedding::tighter).orElseThrow();
    }

    /** The grid, cut where a cap changes, so that none binds more of a slot than its own time. */
    public PlanningGrid cut(PlanningGrid grid) {
        return grid.cutAtInstants(course.changes());
    }

    /** What a group draws at each level, in milliwatts. */
    public long[] draws(int group) {
        return draws.of(group);
    }

    /** The caps over the slots of a grid from one to before another. */
    public List<DrawLimit> limits(PlanningGrid grid, int from, int to) {
        long[][] rooms = rooms(grid, from, to);
        return IntStream.range(0, rooms.length)
                .mapToObj(cap -> new DrawLimit(
                        caps.get(cap).members().stream()
                                .mapToInt(Integer::intValue)
                                .toArray(),
                        rooms[cap]))
                .toList();
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
