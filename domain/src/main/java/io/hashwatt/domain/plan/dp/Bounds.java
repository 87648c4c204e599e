package io.hashwatt.domain.plan.dp;

/** The lowest and the highest level that each slot allows. A slot whose lowest is above its highest allows none. */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the kernel, never compared
public record Bounds(byte[] lowest, byte[] highest) {

    boolean allows(int slot, int level) {
        return lowest[slot] <= level && level <= highest[slot];
    }

    public Bounds window(int from, int to) {
        return new Bounds(
                java.util.Arrays.copyOfRange(lowest, from, to), java.util.Arrays.copyOfRange(highest, from, to));
    }
}
