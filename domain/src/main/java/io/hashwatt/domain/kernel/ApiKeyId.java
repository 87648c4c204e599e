package io.hashwatt.domain.kernel;

import java.util.UUID;

/** Identity of an API key; not the key itself. */
public record ApiKeyId(UUID value) implements Comparable<ApiKeyId> {

    @Override
    public int compareTo(ApiKeyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
