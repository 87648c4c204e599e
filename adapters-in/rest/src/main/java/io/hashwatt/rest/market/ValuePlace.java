package io.hashwatt.rest.market;

import java.time.Instant;
import java.util.Comparator;

/**
 * Where a value stands in its series: by its start, and of several that start together the shorter first.
 *
 * @param end the start again for a value that holds until the next
 */
record ValuePlace(Instant start, Instant end) implements Comparable<ValuePlace> {

    private static final Comparator<ValuePlace> ORDER =
            Comparator.comparing(ValuePlace::start).thenComparing(ValuePlace::end);

    static ValuePlace parse(String text) {
        int slash = text.indexOf('/');
        return new ValuePlace(Instant.parse(text.substring(0, slash)), Instant.parse(text.substring(slash + 1)));
    }

    @Override
    public int compareTo(ValuePlace other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
