package io.hashwatt.domain.kernel;

import java.util.UUID;

/** Identity of a stored plan. */
public record PlanId(UUID value) implements Comparable<PlanId> {

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
