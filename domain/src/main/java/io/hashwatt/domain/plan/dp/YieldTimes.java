package io.hashwatt.domain.plan.dp;

import java.util.Arrays;

/**
 * When a group's limits on its changes yield: what was before such an instant holds nothing back from then on, and the change
 * at the instant itself is free. Each in epoch milliseconds, rising.
 *
 * @param minimumUp a run may end, however long it lasts
 * @param minimumDown a pause may end, however long it lasts
 * @param starts a start is allowed, and earlier ones of the day do not count any more
 * @param ramp any change of power is allowed
 * @param minimumLevel a level may become another one, however long it lasts
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the kernel, never compared
public record YieldTimes(long[] minimumUp, long[] minimumDown, long[] starts, long[] ramp, long[] minimumLevel) {

    private static final long[] NEVER = {};

    public static final YieldTimes NONE = new YieldTimes(NEVER, NEVER, NEVER, NEVER, NEVER);

    /** From when on what has begun {@code since} need not go on. @param yields one of the components */
    public static long release(long since, long minimum, long[] yields) {
        if (yields.length == 0) {
            return since + minimum;
        }
        int next = Arrays.binarySearch(yields, since);
        int after = next >= 0 ? next + 1 : -next - 1;
        return after < yields.length ? Math.min(since + minimum, yields[after]) : since + minimum;
    }

    public boolean allowsStart(long start) {
        return isAmong(starts, start);
    }

    public boolean allowsAnyPower(long start) {
        return isAmong(ramp, start);
    }

    /** Per slot a number for the time in which starts are counted together, rising: a local day, or what is left of one. */
    public int[] days(Horizon horizon) {
        if (starts.length == 0) {
            return horizon.day;
        }
        int[] days = horizon.day.clone();
        int passed = 0;
        for (int slot = 1; slot < days.length; slot++) {
            passed += allowsStart(horizon.bounds[slot]) ? 1 : 0;
            days[slot] += passed;
        }
        return days;
    }

    private static boolean isAmong(long[] yields, long instant) {
        return yields.length > 0 && Arrays.binarySearch(yields, instant) >= 0;
    }
}
