package io.hashwatt.application.kernel;

import java.util.UUID;

/** One life of a server: made anew at every start, so that nothing of an earlier life is taken for its own. */
public record InstanceEpoch(UUID value) implements Comparable<InstanceEpoch> {

    @Override
    public int compareTo(InstanceEpoch other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
