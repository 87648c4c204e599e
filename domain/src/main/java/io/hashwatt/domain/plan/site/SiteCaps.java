package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Stepwise;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.PaidBlock;
import io.hashwatt.domain.plan.coupling.DrawLimit;
import io.hashwatt.domain.plan.dp.Horizon;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
     * @param takeOrPay blocks that are paid whether they are drawn or not
     */
    public static SiteCaps of(
            Site site, Interval period, List<Timed<Power>> ceilings, List<Timed<PaidBlock>> takeOrPay) {
        return new SiteCaps(
                site.groups(),
                SharedCap.of(site, period, ceilings).stream()
                        .filter(cap -> cap.canBind(site.groups()))
                        .toList(),
                SharedTarget.of(site, period, takeOrPay).stream()
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

    /**
     * Whether a target is missed, so that it costs something, in an interval in which none changes.
     *
     * @param paidPerMwh the all-in price of the time; null: none is known, so that nothing is paid
     * @param drawn by each group, by its place
     */
    public boolean misses(Interval interval, @Nullable BigDecimal paidPerMwh, IntFunction<Power> drawn) {
        return targets.stream().anyMatch(target -> {
            TargetStep step = target.course().at(interval.start());
            return costPerMwh(target, step, paidPerMwh).signum() > 0
                    && !target.missed(step, drawn).equals(Power.NONE);
        });
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

    /**
     * The caps over slots of a grid, and then the targets.
     *
     * @param from the first of the slots
     * @param window all of them, at the prices that are known or expected
     */
    public List<DrawLimit> limits(PlanningGrid grid, int from, Horizon window) {
        long[][] rooms = rooms(grid, from, from + window.size());
        return Stream.concat(
                        IntStream.range(0, rooms.length)
                                .mapToObj(cap ->
                                        new DrawLimit(places(caps.get(cap).members()), rooms[cap])),
                        targets.stream().map(target -> limit(target, grid, from, window)))
                .toList();
    }

    private DrawLimit limit(SharedTarget target, PlanningGrid grid, int from, Horizon window) {
        long[] room = new long[window.size()];
        List<BigDecimal> costs = new ArrayList<>(room.length);
        for (int slot = 0; slot < room.length; slot++) {
            TargetStep step =
                    target.course().at(grid.slot(from + slot).interval().start());
            room[slot] = draws.room(target, step);
            costs.add(costPerMwh(target, step, window.pricePerMwh(slot)));
        }
        DrawLimit.Kind kind =
                target.side() == DrawTarget.Side.AT_LEAST ? DrawLimit.Kind.FLOOR : DrawLimit.Kind.SOFT_CAP;
        return DrawLimit.costing(kind, places(target.members()), room, costs);
    }

    /** @param paidPerMwh null: no price is known, so that nothing is paid */
    private static BigDecimal costPerMwh(SharedTarget target, TargetStep step, @Nullable BigDecimal paidPerMwh) {
        return paidPerMwh == null
                ? BigDecimal.ZERO
                : target.price(step, paidPerMwh).perMwh();
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
