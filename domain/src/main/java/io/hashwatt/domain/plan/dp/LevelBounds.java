package io.hashwatt.domain.plan.dp;

import java.util.Arrays;

/** The lowest and the highest level that each slot allows. A slot whose lowest is above its highest allows none. */
public final class LevelBounds {

    private final byte[] lowest;
    private final byte[] highest;

    private LevelBounds(byte[] lowest, byte[] highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** All levels up to the top. */
    public static LevelBounds all(int slots, int top) {
        byte[] highest = new byte[slots];
        Arrays.fill(highest, (byte) top);
        return new LevelBounds(new byte[slots], highest);
    }

    /** Leaves the slots from one to another, that one excluded, no levels but those. */
    public void narrow(int from, int to, int low, int high) {
        for (int slot = from; slot < to; slot++) {
            lowest[slot] = (byte) Math.max(lowest[slot], low);
            highest[slot] = (byte) Math.min(highest[slot], high);
        }
    }

    /** Leaves the slot the one of its levels that is nearest; nothing is changed where it has none. */
    public void hold(int slot, int level) {
        if (lowest[slot] <= highest[slot]) {
            byte held = (byte) Math.clamp(level, lowest[slot], highest[slot]);
            lowest[slot] = held;
            highest[slot] = held;
        }
    }

    public boolean allows(int slot, int level) {
        return lowest[slot] <= level && level <= highest[slot];
    }

    public LevelBounds copy() {
        return new LevelBounds(lowest.clone(), highest.clone());
    }

    /** The slots from one to another, that one excluded. */
    public LevelBounds window(int from, int to) {
        return new LevelBounds(Arrays.copyOfRange(lowest, from, to), Arrays.copyOfRange(highest, from, to));
    }

    public int lowest(int slot) {
        return lowest[slot];
    }

    public int highest(int slot) {
        return highest[slot];
    }
}
