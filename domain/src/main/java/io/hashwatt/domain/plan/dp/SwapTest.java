package io.hashwatt.domain.plan.dp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Why a slot is not at the level that is worth most in it: puts that level into this one slot, leaves the rest of the
 * plan alone, and sees which limits break. If none does, it is the price of a further start, or the plan as a whole,
 * that speaks against it.
 */
public final class SwapTest {

    public static final int MINIMUM_UP = 1;
    public static final int MINIMUM_DOWN = 2;
    public static final int STARTS = 4;
    public static final int RAMP = 8;
    public static final int START_COST = 16;
    public static final int LEVEL_LIMIT = 32;
    public static final int WHOLE_PLAN = 64;
    public static final int MINIMUM_LEVEL = 128;
    public static final int CHANGE_COST = 256;
    /** All of them together. */
    public static final int ALL = 511;

    /** In {@link Result#nextBest}: there is no other permitted level, or no price. */
    public static final byte NONE = -1;

    /**
     * @param nextBest per slot the permitted level other than the chosen one that is worth most in it
     * @param binding per slot the limits, as a sum of the constants, that keep a better level out; 0: none is better
     */
    @SuppressWarnings("ArrayRecordComponent") // read by the caller at once, never compared
    public record Result(byte[] nextBest, short[] binding) {}

    private final Horizon horizon;
    private final GroupTerms terms;
    private final @Nullable LevelBounds bounds;
    private final Standing initial;
    private final byte[] levels;
    private final LevelSwap levelSwap;
    private final int[] stretchFrom;
    private final int[] stretchTo;
    private final int[] day;
    private final int[] startsOnDay;

    private SwapTest(Horizon horizon, GroupTerms terms, @Nullable LevelBounds bounds, Standing initial, byte[] levels) {
        this.horizon = horizon;
        this.terms = terms;
        this.bounds = bounds;
        this.initial = initial;
        this.levels = levels;
        this.levelSwap = new LevelSwap(horizon, terms, initial, levels);
        this.stretchFrom = new int[levels.length];
        this.stretchTo = new int[levels.length];
        this.day = terms.yields().days(horizon);
        this.startsOnDay = new int[levels.length == 0 ? 0 : day[horizon.size - 1] - day[0] + 1];
        findStretches();
        countStarts();
    }

    /** @param bounds the limits on levels that hold whatever the prices; null: none */
    public static Result examine(
            Horizon horizon, GroupTerms terms, @Nullable LevelBounds bounds, Standing initial, byte[] levels) {
        return new SwapTest(horizon, terms, bounds, initial, levels).examineAll();
    }

    private Result examineAll() {
        byte[] nextBest = new byte[levels.length];
        short[] binding = new short[levels.length];
        Arrays.fill(nextBest, NONE);
        double[] values = new double[terms.levels()];
        for (int slot = 0; slot < levels.length; slot++) {
            if (horizon.isPriced(slot)) {
                examine(slot, values, nextBest, binding);
            }
        }
        return new Result(nextBest, binding);
    }

    private void examine(int slot, double[] values, byte[] nextBest, short[] binding) {
        int chosen = levels[slot];
        int next = NONE;
        int best = 0;
        for (int level = 0; level < values.length; level++) {
            values[level] = terms.value(horizon, slot, level);
            best = values[level] > values[best] ? level : best;
            boolean candidate = level != chosen && isPermitted(slot, level);
            if (candidate && (next == NONE || values[level] > values[next])) {
                next = level;
            }
        }
        nextBest[slot] = (byte) next;
        if (next != NONE && RunProgramme.exceeds(values[next], values[chosen])) {
            binding[slot] |= (short) reasonsAgainst(slot, next);
        }
        if (RunProgramme.exceeds(values[best], values[chosen]) && !isPermitted(slot, best)) {
            binding[slot] |= LEVEL_LIMIT;
        }
    }

    private boolean isPermitted(int slot, int level) {
        return bounds == null || bounds.allows(slot, level);
    }

    private int reasonsAgainst(int slot, int level) {
        int reasons = breaksRamp(slot, level) ? RAMP : 0;
        if ((levels[slot] > 0) != (level > 0)) {
            reasons |= changeOfState(slot, levels[slot] > 0);
        }
        if (levelSwap.breaksMinimum(slot, level)) {
            reasons |= MINIMUM_LEVEL;
        }
        return reasons == 0 ? costAgainst(slot, level) : reasons;
    }

    private int costAgainst(int slot, int level) {
        if (levelSwap.costsChanges(slot, level)) {
            return CHANGE_COST;
        }
        return terms.coldCost() > 0 ? START_COST : WHOLE_PLAN;
    }

    private boolean breaksRamp(int slot, int level) {
        int before = slot == 0 ? initial.level() : levels[slot - 1];
        boolean next = slot + 1 < levels.length && !reaches(slot + 1, level, levels[slot + 1]);
        return next || !reaches(slot, before, level);
    }

    private boolean reaches(int slot, int from, int to) {
        boolean[][] reach = terms.reach(horizon, slot);
        return reach == null || reach[from][to];
    }

    /** The slot leaves its stretch (a run or a pause): what is left of the stretch, and the slot, may be too short. */
    private int changeOfState(int slot, boolean inRun) {
        int ownReason = inRun ? MINIMUM_UP : MINIMUM_DOWN;
        int otherReason = inRun ? MINIMUM_DOWN : MINIMUM_UP;
        boolean leftRemains = slot > stretchFrom[slot] || continuesInitial(slot);
        boolean rightRemains = slot + 1 < stretchTo[slot];
        int reasons = 0;
        if (leftRemains && holds(inRun, beginning(slot), slot)) {
            reasons |= ownReason;
        }
        boolean rightEnds = stretchTo[slot] < levels.length;
        if (rightRemains && rightEnds && holds(inRun, horizon.bounds[slot + 1], stretchTo[slot])) {
            reasons |= ownReason;
        }
        if (leftRemains && rightRemains && holds(!inRun, horizon.bounds[slot], slot + 1)) {
            reasons |= otherReason;
        }
        return reasons | startReasons(slot, inRun, leftRemains, rightRemains);
    }

    /** Whether a run or a pause that has begun {@code since} may not end when a slot begins. */
    private boolean holds(boolean run, long since, int slot) {
        YieldTimes yields = terms.yields();
        long release = run
                ? YieldTimes.release(since, terms.minimumUp(), yields.minimumUp())
                : YieldTimes.release(since, terms.minimumDown(), yields.minimumDown());
        return horizon.bounds[slot] < release;
    }

    private int startReasons(int slot, boolean inRun, boolean leftRemains, boolean rightRemains) {
        boolean starts = inRun ? rightRemains : leftRemains;
        boolean furtherStart = leftRemains && rightRemains;
        int startSlot = inRun ? slot + 1 : slot;
        if (!starts || startSlot >= levels.length) {
            return 0;
        }
        int movedFrom = inRun ? stretchFrom[slot] : stretchTo[slot];
        boolean sameDay = !furtherStart && movedFrom < levels.length && day[movedFrom] == day[startSlot];
        int reasons = !sameDay
                        && startsOn(startSlot) >= terms.startsPerDay()
                        && !terms.yields().allowsStart(horizon.bounds[startSlot])
                ? STARTS
                : 0;
        return furtherStart && terms.coldCost() > 0 ? reasons | START_COST : reasons;
    }

    private boolean continuesInitial(int slot) {
        return stretchFrom[slot] == 0 && (initial.level() > 0) == (levels[slot] > 0);
    }

    private long beginning(int slot) {
        return continuesInitial(slot) ? initial.since() : horizon.bounds[stretchFrom[slot]];
    }

    private void findStretches() {
        int from = 0;
        for (int slot = 0; slot < levels.length; slot++) {
            if (slot > 0 && (levels[slot] > 0) != (levels[slot - 1] > 0)) {
                Arrays.fill(stretchTo, from, slot, slot);
                from = slot;
            }
            stretchFrom[slot] = from;
        }
        Arrays.fill(stretchTo, from, levels.length, levels.length);
    }

    private void countStarts() {
        if (levels.length > 0) {
            startsOnDay[0] = initial.startsToday();
        }
        int before = initial.level();
        for (int slot = 0; slot < levels.length; slot++) {
            if (before == 0 && levels[slot] > 0) {
                startsOnDay[day[slot] - day[0]]++;
            }
            before = levels[slot];
        }
    }

    private int startsOn(int slot) {
        return startsOnDay[day[slot] - day[0]];
    }
}
