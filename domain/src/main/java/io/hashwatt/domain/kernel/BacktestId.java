package io.hashwatt.domain.kernel;

import java.util.UUID;

/** Identity of a back-test somebody asked for. */
public record BacktestId(UUID value) implements Comparable<BacktestId> {

    @Override
    public int compareTo(BacktestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
