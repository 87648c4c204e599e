package io.hashwatt.domain.kernel;

import java.util.UUID;

/** Identity of an intervention at a site. */
public record InterventionId(UUID value) implements Comparable<InterventionId> {

    @Override
    public int compareTo(InterventionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
