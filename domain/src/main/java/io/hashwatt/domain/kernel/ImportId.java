package io.hashwatt.domain.kernel;

import java.util.UUID;

/** Identity of one import of a document into a series. */
public record ImportId(UUID value) implements Comparable<ImportId> {

    @Override
    public int compareTo(ImportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
