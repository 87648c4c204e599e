package io.hashwatt.domain.plan.dp;

import org.jspecify.annotations.Nullable;

/**
 * The solved programme of one group over one horizon: for every state before every slot the most that can still be
 * earned. What all kinds share is the off side and the bookkeeping of starts: a pause has one level, so its worth is a
 * difference of sums, whatever its length.
 *
 * <p>Among equally good choices the group stays as it is, else takes the lower level: the same input always gives the
 * same plan. Sums run from the end of the horizon, so that what is left of a plan is worth the same to the last bit when it
 * is made again some slots later, and the choice among equally good ones does not flap.
 */
public abstract sealed class RunProgramme permits FreeLevelProgramme, RampedProgramme, SwitchingProgramme {

    static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;

    /** Worths that differ relatively by less are equal. */
    private static final double SAME = 1e-12;

    final Horizon horizon;
    final GroupTerms terms;
    final int size;
    /** For a run begun in a slot: the first slot in which it may have ended. */
    final int[] runEnds;
    /** For a pause begun in a slot: the first slot in which it may have ended. */
    final int[] pauseEnds;
    /** How many counts of starts a state distinguishes: 1 when the day's limit cannot be reached. */
    final int counts;

    /** Starts are counted together as long as this is the same. */
    private final int[] day;
    /** Worth of being off from a slot to the end. */
    private final double[] offSum;

    private final int[] nextNotOff;
    /** Worth of being off, cold and free to start, before slot t with s starts today: {@code [t * counts + s]}. */
    private final double[] off;
    /** Worth of starting in slot t, without the start's cost: {@code [t * counts + s]}. */
    private final double[] start;

    RunProgramme(Horizon horizon, GroupTerms terms, @Nullable LevelBounds bounds, int startsToday) {
        this.horizon = horizon;
        this.terms = terms;
        this.size = horizon.size;
        this.runEnds = horizon.boundariesAfter(terms.minimumUp(), terms.yields().minimumUp());
        this.pauseEnds =
                horizon.boundariesAfter(terms.minimumDown(), terms.yields().minimumDown());
        this.day = terms.yields().days(horizon);
        this.counts = StartCounts.needed(horizon, terms, startsToday);
        this.offSum = new double[size + 1];
        this.nextNotOff = new int[size + 1];
        this.off = new double[(size + 1) * counts];
        this.start = new double[size * counts];
        fillOff(bounds);
    }

    /**
     * Solves the programme.
     *
     * @param startsToday the most starts that any state asked about later has made in the first slot's day
     */
    public static RunProgramme solve(Horizon horizon, GroupTerms terms, @Nullable LevelBounds bounds, int startsToday) {
        if (terms.change() != null) {
            return new SwitchingProgramme(horizon, terms, bounds, startsToday);
        }
        return terms.ramp() == null
                ? new FreeLevelProgramme(horizon, terms, bounds, startsToday)
                : new RampedProgramme(horizon, terms, bounds, startsToday);
    }

    /** Whether any plan within all limits leads on from here. */
    public final boolean isFeasible(Standing standing) {
        return worth(standing) != IMPOSSIBLE;
    }

    /** The most that can be earned from here to the end, start costs deducted; negative infinity if nothing is allowed. */
    public final double worth(Standing standing) {
        int slot = standing.slot();
        int count = countOf(standing.startsToday());
        return standing.isOn()
                ? heldOnWorth(
                        standing,
                        release(standing, terms.minimumUp(), terms.yields().minimumUp()),
                        count)
                : pauseWorth(
                        slot,
                        release(standing, terms.minimumDown(), terms.yields().minimumDown()),
                        standing.since(),
                        count);
    }

    /** The best level of every slot from {@code standing} to the end; only for a feasible standing. */
    public final byte[] levelsFrom(Standing standing) {
        byte[] levels = new byte[size];
        int count = countOf(standing.startsToday());
        int slot = standing.slot();
        if (standing.isOn()) {
            slot = traceRun(
                    levels,
                    standing,
                    release(standing, terms.minimumUp(), terms.yields().minimumUp()),
                    count);
            count = counted(standing.slot(), slot, count);
        }
        long since = standing.isOn() ? boundary(slot) : standing.since();
        int free = standing.isOn()
                ? pauseEnd(slot)
                : release(standing, terms.minimumDown(), terms.yields().minimumDown());
        while (slot < size) {
            int next = tracePause(slot, free, since, count);
            if (next == size) {
                break;
            }
            count = counted(slot, next, count);
            slot = traceStart(levels, next, count);
            count = counted(next, slot, afterStart(count));
            since = boundary(slot);
            free = pauseEnd(slot);
        }
        return levels;
    }

    /** Worth of standing on and not being allowed off before {@code release}. */
    abstract double heldOnWorth(Standing standing, int release, int count);

    /** Worth of starting in a slot, without the start's cost; asked only where a start is left. */
    abstract double startWorth(int slot, int count);

    /** Writes a run that is under way; returns the slot in which it is off again. */
    abstract int traceRun(byte[] levels, Standing standing, int release, int count);

    /** Writes a run that starts in {@code slot}; returns the slot in which it is off again. */
    abstract int traceStart(byte[] levels, int slot, int count);

    /** Solves the off side of one slot; called from the last slot to the first, after the on side of later slots. */
    final void solveOff(int slot) {
        for (int count = 0; count < counts; count++) {
            start[slot * counts + count] = mayStart(slot, count) ? startWorth(slot, count) : IMPOSSIBLE;
            off[slot * counts + count] = Math.max(stayOffWorth(slot, count), coldStartWorth(slot, count));
        }
    }

    /** Worth of a pause that begins before {@code slot} as a free decision there. */
    final double stopWorth(int slot, int count) {
        return pauseWorth(slot, pauseEnds[slot], horizon.bounds[slot], count);
    }

    /** Whether it is worth more, and not by rounding alone. */
    public static boolean exceeds(double worth, double other) {
        return other == IMPOSSIBLE
                ? worth > IMPOSSIBLE
                : worth - other > SAME * Math.max(Math.abs(worth), Math.abs(other));
    }

    /** What is left of the day's count when {@code to} is reached from {@code from}: a new day starts at none. */
    final int counted(int from, int to, int count) {
        return to < size && from < size && day[to] != day[from] ? 0 : count;
    }

    final int afterStart(int count) {
        return Math.min(count + 1, counts - 1);
    }

    private boolean mayStart(int slot, int count) {
        return (counts == 1 ? terms.startsPerDay() > 0 : count < counts - 1)
                || terms.yields().allowsStart(horizon.bounds[slot]);
    }

    private void fillOff(@Nullable LevelBounds bounds) {
        nextNotOff[size] = size;
        for (int t = size - 1; t >= 0; t--) {
            nextNotOff[t] = bounds != null && !bounds.allows(t, 0) ? t : nextNotOff[t + 1];
        }
        for (int t = size - 1; t >= 0; t--) {
            offSum[t] = terms.value(horizon, t, 0) + offSum[t + 1];
        }
    }

    final double stayOffWorth(int slot, int count) {
        return nextNotOff[slot] == slot
                ? IMPOSSIBLE
                : offSum[slot] - offSum[slot + 1] + off[(slot + 1) * counts + counted(slot, slot + 1, count)];
    }

    private double coldStartWorth(int slot, int count) {
        return start[slot * counts + count] - terms.coldCost();
    }

    /** Off from {@code slot} on, not allowed on before {@code free}, off since {@code since}. */
    private double pauseWorth(int slot, int free, long since, int count) {
        double best = IMPOSSIBLE;
        int cold = coldSlot(free, since);
        for (int next = free; next < cold; next++) {
            best = Math.max(best, pauseThenStart(slot, next, since, count));
        }
        return Math.max(best, pauseUntil(slot, cold) + coldOff(slot, cold, count));
    }

    private double pauseThenStart(int slot, int next, long since, int count) {
        return pauseUntil(slot, next)
                + start[next * counts + counted(slot, next, count)]
                - terms.costAfter(horizon.bounds[next] - since);
    }

    private double pauseUntil(int slot, int until) {
        return nextNotOff[slot] < until ? IMPOSSIBLE : offSum[slot] - offSum[until];
    }

    private double coldOff(int slot, int cold, int count) {
        return off[cold * counts + counted(slot, cold, count)];
    }

    /** The first slot in which a start is as dear as it gets. */
    private int coldSlot(int free, long since) {
        return terms.startCost().length == 1 ? free : Math.max(free, horizon.slotAtOrAfter(since + terms.coldAfter()));
    }

    /** The slot in which the best continuation of a pause starts; the number of slots if it never does. */
    private int tracePause(int slot, int free, long since, int count) {
        int cold = coldSlot(free, since);
        double best = pauseUntil(slot, cold) + coldOff(slot, cold, count);
        int bestStart = cold;
        for (int next = free; next < cold; next++) {
            double worth = pauseThenStart(slot, next, since, count);
            if (exceeds(worth, best)) {
                best = worth;
                bestStart = next;
            }
        }
        return bestStart < cold ? bestStart : traceCold(cold, counted(slot, cold, count));
    }

    private int traceCold(int cold, int countAtCold) {
        int count = countAtCold;
        int slot = cold;
        while (slot < size && !exceeds(coldStartWorth(slot, count), stayOffWorth(slot, count))) {
            count = counted(slot, slot + 1, count);
            slot++;
        }
        return slot;
    }

    private int release(Standing standing, long minimum, long[] yields) {
        long release = YieldTimes.release(standing.since(), minimum, yields);
        return Math.max(standing.slot(), horizon.slotAtOrAfter(release));
    }

    /** Starts that are no longer possible today: the day's limit less what is left of it. */
    private int countOf(int startsToday) {
        int most = counts - 1;
        int left = Math.clamp((long) terms.startsPerDay() - startsToday, 0, most);
        return most - left;
    }

    private long boundary(int slot) {
        return horizon.bounds[slot];
    }

    private int pauseEnd(int slot) {
        return slot < size ? pauseEnds[slot] : size;
    }
}
