package io.hashwatt.domain.plan.outlook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The slots that have a power price, in the order in which it becomes known. */
public final class KnownPrices {

    private final int[] slots;
    private final long[] knownAt;

    /**
     * @param slots numbers of the slots with a power price, rising
     * @param knownAt for each of them, epoch milliseconds
     */
    public KnownPrices(int[] slots, long[] knownAt) {
        int[] order = IntStream.range(0, slots.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> knownAt[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.slots = Arrays.stream(order).map(i -> slots[i]).toArray();
        this.knownAt = Arrays.stream(order).mapToLong(i -> knownAt[i]).toArray();
    }

    int size() {
        return slots.length;
    }

    int slot(int index) {
        return slots[index];
    }

    long knownAt(int index) {
        return knownAt[index];
    }

    /** For each decision time, which never goes back, the latest slot whose price is known; -1: none. */
    public int[] latestAt(long[] decisions) {
        int[] latest = new int[decisions.length];
        int next = 0;
        int last = -1;
        for (int i = 0; i < decisions.length; i++) {
            while (next < slots.length && knownAt[next] <= decisions[i]) {
                last = Math.max(last, slots[next]);
                next++;
            }
            latest[i] = last;
        }
        return latest;
    }
}
