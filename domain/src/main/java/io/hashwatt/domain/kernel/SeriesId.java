package io.hashwatt.domain.kernel;

import java.util.UUID;

/** Identity of a price series. */
public record SeriesId(UUID value) implements Comparable<SeriesId> {

    @Override
    public int compareTo(SeriesId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
