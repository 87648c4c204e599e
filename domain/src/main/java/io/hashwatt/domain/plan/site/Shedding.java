package io.hashwatt.domain.plan.site;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the levels of a site's groups under the caps that they share, as these are for a while: what earns least with a watt
 * gives way first, level by level, and so it comes back last. Of steps that earn alike the later group's gives way first.
 *
 * <p>What cannot be switched off has room in any case: where it is above a cap by itself, everything else is to be off.
 */
public final class Shedding {

    private final GroupDraws draws;
    private final List<SharedCap> caps;
    /** Per cap, in milliwatts. */
    private final long[] rooms;

    private Shedding(GroupDraws draws, List<SharedCap> caps, long[] rooms) {
        this.draws = draws;
        this.caps = caps;
        this.rooms = rooms;
    }

    /** @param steps of the caps, in their order */
    static Shedding of(GroupDraws draws, List<SharedCap> caps, List<CapStep> steps) {
        long[] rooms = new long[caps.size()];
        Arrays.setAll(rooms, cap -> draws.room(caps.get(cap), steps.get(cap)));
        return new Shedding(draws, caps, rooms);
    }

    /** The same where of each cap the lower one counts. */
    Shedding tighter(Shedding other) {
        long[] lower = new long[rooms.length];
        Arrays.setAll(lower, cap -> Math.min(rooms[cap], other.rooms[cap]));
        return new Shedding(draws, caps, lower);
    }

    /** Of each group the highest level that the caps leave room for, if all are to run. */
    byte[] highest() {
        byte[] levels = new byte[draws.groups()];
        for (int group = 0; group < levels.length; group++) {
            levels[group] = (byte) draws.topLevel(group);
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
        PriorityQueue<Integer> least = new PriorityQueue<>(
                Comparator.<Integer, BigDecimal>comparing(group -> draws.merit(group, levels[group]))
                        .thenComparing(Comparator.reverseOrder()));
        least.addAll(caps.get(cap).members());
        while (excess > 0 && !least.isEmpty()) {
            int group = least.remove();
            int below = levels[group] == 0 ? -1 : yielding.below(group, levels[group]);
            if (below >= 0) {
                excess -= draws.of(group, levels[group]) - draws.of(group, below);
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
            drawn += draws.of(member, levels[member]);
        }
        return drawn - rooms[cap];
    }

    /** What there is room for under a cap, in milliwatts; not less than what cannot be switched off. */
    long room(int cap) {
        return rooms[cap];
    }
}
