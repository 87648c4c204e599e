package io.hashwatt.domain.plan.dp;

/**
 * Which changes of level a slot allows. Decided exactly by the caller, once per distinct slot length, because a
 * ramp that fits to the watt must not fail by a rounding.
 *
 * @param lengths the distinct slot lengths in milliseconds, rising
 * @param allowed per length, from level, to level
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the kernel, never compared
public record RampTable(long[] lengths, boolean[][][] allowed) {

    boolean[][] ofLength(long millis) {
        int index = java.util.Arrays.binarySearch(lengths, millis);
        return allowed[index];
    }
}
