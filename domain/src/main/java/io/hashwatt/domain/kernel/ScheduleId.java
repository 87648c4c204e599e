package io.hashwatt.domain.kernel;

import java.util.UUID;

/** Identity of a schedule at a site, the same through all its versions. */
public record ScheduleId(UUID value) implements Comparable<ScheduleId> {

    @Override
    public int compareTo(ScheduleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
