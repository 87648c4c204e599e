package io.hashwatt.persistence.market;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.persistence.jdbc.Row;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a series reach over.
 *
 * @param finalUntil end of the last one that is final; null: there is none
 * @param longestSeconds the longest one, rounded up: it bounds how far before a period one may begin that still overlaps it
 */
record SeriesReach(Instant start, Instant end, @Nullable Instant finalUntil, Instant recordedAt, long longestSeconds) {

    static SeriesReach of(Interval value, boolean isFinal, Instant recordedAt) {
        Duration length = value.length();
        return new SeriesReach(
                value.start(),
                value.end(),
                isFinal ? value.end() : null,
                recordedAt,
                length.toSeconds() + (length.getNano() > 0 ? 1 : 0));
    }

    /** @param row with all five columns, or with nulls where no value counts */
    static Optional<SeriesReach> of(Row row) throws SQLException {
        Instant start = row.instantOrNull();
        Instant end = row.instantOrNull();
        Instant finalUntil = row.instantOrNull();
        Instant recordedAt = row.instantOrNull();
        long longest = row.number();
        return start == null || end == null || recordedAt == null
                ? Optional.empty()
                : Optional.of(new SeriesReach(start, end, finalUntil, recordedAt, longest));
    }

    SeriesReach with(SeriesReach other) {
        return new SeriesReach(
                start.isBefore(other.start) ? start : other.start,
                later(end, other.end),
                finalUntil == null || other.finalUntil == null
                        ? (finalUntil == null ? other.finalUntil : finalUntil)
                        : later(finalUntil, other.finalUntil),
                later(recordedAt, other.recordedAt),
                Math.max(longestSeconds, other.longestSeconds));
    }

    Interval span() {
        return new Interval(start, end);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
