package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.plan.coupling.DrawLimit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the levels of a site's groups under the caps that they share: what earns least with a watt gives way first, level by
 * level, and so it comes back last. Of steps that earn alike the later group's gives way first.
 *
 * <p>In whole milliwatts: what a group draws is rounded up, what there is room for down. What cannot be switched off has room in
 * any case: where it is above a cap by itself, everything else is to be off.
 */
public final class Shedding {

    private static final int MILLI = 3;
    /** A terawatt. What is more was meant for something else, and is counted as that, so that sums of it are numbers. */
    private static final BigDecimal MOST_MILLIWATTS = BigDecimal.TEN.pow(15);

    private final List<SharedCap> caps;
    /** Per group and level. */
    private final long[][] draws;
    /** Per cap. */
    private final long[] rooms;
    /** Per group and level above 0: hash per watt of the step up to it. */
    private final BigDecimal[][] merits;

    private Shedding(List<MinerGroup> groups, List<SharedCap> caps) {
        this.caps = caps;
        this.draws = groups.stream().map(Shedding::draws).toArray(long[][]::new);
        this.rooms = caps.stream()
                .mapToLong(cap -> Math.max(roomUnder(cap), standby(cap)))
                .toArray();
        this.merits = groups.stream().map(Shedding::merits).toArray(BigDecimal[][]::new);
    }

    /** Under those caps that the site's groups could exceed. */
    public static Shedding of(Site site) {
        return under(site.limits(), site.groups());
    }

    /** Under those of the limits that the groups could exceed. */
    public static Shedding under(SiteLimits limits, List<MinerGroup> groups) {
        return new Shedding(
                groups,
                SharedCap.of(limits, groups).stream()
                        .filter(cap -> cap.canBind(groups))
                        .toList());
    }

    /** Whether the groups could exceed any cap at all. */
    public boolean canBind() {
        return !caps.isEmpty();
    }

    List<SharedCap> caps() {
        return caps;
    }

    /** What a group draws at each level, in milliwatts. */
    public long[] draws(int group) {
        return draws[group];
    }

    /** The caps over a number of slots. */
    public List<DrawLimit> limits(int slots) {
        DrawLimit[] limits = new DrawLimit[rooms.length];
        for (int cap = 0; cap < limits.length; cap++) {
            long[] room = new long[slots];
            Arrays.fill(room, rooms[cap]);
            limits[cap] = new DrawLimit(
                    caps.get(cap).members().stream().mapToInt(Integer::intValue).toArray(), room);
        }
        return List.of(limits);
    }

    /** Of each group the highest level that the caps leave room for, if all are to run all the time. */
    public byte[] highest() {
        byte[] levels = new byte[draws.length];
        for (int group = 0; group < levels.length; group++) {
            levels[group] = (byte) (draws[group].length - 1);
        }
        shed(levels, Yielding.ALWAYS);
        return levels;
    }

    public boolean fits(byte[] levels) {
        for (int cap = 0; cap < rooms.length; cap++) {
            if (excess(cap, levels) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Where a group may go down to. */
    @FunctionalInterface
    public interface Yielding {

        /** Any level gives way to the one below. */
        Yielding ALWAYS = (group, level) -> level - 1;

        /** The next level below that the group may be at; below 0: none. */
        int below(int group, int level);
    }

    /**
     * Lowers levels until they fit, as far as they may yield.
     *
     * @param levels per group; are changed
     * @return whether they fit
     */
    public boolean shed(byte[] levels, Yielding yielding) {
        boolean fit = true;
        for (int cap = 0; cap < rooms.length; cap++) {
            fit &= shed(cap, levels, yielding);
        }
        return fit;
    }

    private boolean shed(int cap, byte[] levels, Yielding yielding) {
        long excess = excess(cap, levels);
        if (excess <= 0) {
            return true;
        }
        PriorityQueue<Integer> least =
                new PriorityQueue<>(Comparator.<Integer, BigDecimal>comparing(group -> merits[group][levels[group]])
                        .thenComparing(Comparator.reverseOrder()));
        least.addAll(caps.get(cap).members());
        while (excess > 0 && !least.isEmpty()) {
            int group = least.remove();
            int below = levels[group] == 0 ? -1 : yielding.below(group, levels[group]);
            if (below >= 0) {
                excess -= draws[group][levels[group]] - draws[group][below];
                levels[group] = (byte) below;
                least.add(group);
            }
        }
        return excess <= 0;
    }

    /** The first of a group's caps that levels exceed; null: none of them. */
    @Nullable SharedCap exceeded(int group, byte[] levels) {
        for (int cap = 0; cap < rooms.length; cap++) {
            if (caps.get(cap).binds(group) && excess(cap, levels) > 0) {
                return caps.get(cap);
            }
        }
        return null;
    }

    private long excess(int cap, byte[] levels) {
        long drawn = 0;
        for (int member : caps.get(cap).members()) {
            drawn += draws[member][levels[member]];
        }
        return drawn - rooms[cap];
    }

    /** What there is room for under a cap, in milliwatts; not less than what cannot be switched off. */
    long room(SharedCap cap) {
        return rooms[caps.indexOf(cap)];
    }

    private static long roomUnder(SharedCap cap) {
        return milliwatts(cap.cap().watts().subtract(cap.beside().watts()), RoundingMode.FLOOR);
    }

    private long standby(SharedCap cap) {
        return cap.members().stream().mapToLong(member -> draws[member][0]).sum();
    }

    private static long[] draws(MinerGroup group) {
        long[] draws = new long[group.levels().size()];
        for (int level = 0; level < draws.length; level++) {
            draws[level] = milliwatts(group.powerAt(level).watts(), RoundingMode.CEILING);
        }
        return draws;
    }

    private static long milliwatts(BigDecimal watts, RoundingMode rounding) {
        BigDecimal exact = watts.movePointRight(MILLI).setScale(0, rounding);
        return exact.min(MOST_MILLIWATTS).max(MOST_MILLIWATTS.negate()).longValueExact();
    }

    private static BigDecimal[] merits(MinerGroup group) {
        BigDecimal[] merits = new BigDecimal[group.levels().size()];
        merits[0] = BigDecimal.ZERO;
        for (int level = 1; level < merits.length; level++) {
            merits[level] = merit(group.level(level - 1), group.level(level));
        }
        return merits;
    }

    private static BigDecimal merit(PowerLevel lower, PowerLevel upper) {
        return Decimals.quotient(
                upper.hashrate().terahashPerSecond().subtract(lower.hashrate().terahashPerSecond()),
                upper.power().watts().subtract(lower.power().watts()));
    }
}
