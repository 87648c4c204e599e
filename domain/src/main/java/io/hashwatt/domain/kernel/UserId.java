package io.hashwatt.domain.kernel;

import java.util.UUID;

/** Identity of a person who may log in. */
public record UserId(UUID value) implements Comparable<UserId> {

    @Override
    public int compareTo(UserId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
