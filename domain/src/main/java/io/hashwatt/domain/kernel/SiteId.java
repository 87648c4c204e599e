package io.hashwatt.domain.kernel;

import java.util.UUID;

/** Identity of a site. */
public record SiteId(UUID value) implements Comparable<SiteId> {

    @Override
    public int compareTo(SiteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
