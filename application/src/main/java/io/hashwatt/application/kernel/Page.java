package io.hashwatt.application.kernel;

/**
 * Which part of a long list is wanted. Lists are ordered by id, which is the order of creation.
 *
 * @param after the last id the caller has; empty: from the beginning
 * @param limit the most to return, from 1 to 1,000
 */
public record Page<I>(java.util.Optional<I> after, int limit) {

    public static final int MOST = 1_000;

    public Page {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " entries: " + limit);
        }
    }

    public static <I> Page<I> first(int limit) {
        return new Page<>(java.util.Optional.empty(), limit);
    }
}
