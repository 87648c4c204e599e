package io.hashwatt.ui.market;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.SeriesContent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which period of a series is looked at: prices of power change by the quarter of an hour, all others by the day. */
enum Windows {
    HOURS(List.of(Duration.ofHours(36), Duration.ofDays(7), Duration.ofDays(31)), Duration.ofHours(24)),
    DAYS(List.of(Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(365)), Duration.ofDays(2));

    private final List<Duration> lengths;
    private final Duration ahead;

    Windows(List<Duration> lengths, Duration ahead) {
        this.lengths = lengths;
        this.ahead = ahead;
    }

    static Windows of(SeriesContent content) {
        return content instanceof SeriesContent.PowerPrices ? HOURS : DAYS;
    }

    List<Duration> lengths() {
        return lengths;
    }

    /**
     * @param wanted null: around now, or the end of the series where it has ended long before
     * @param span of the series; empty: it has no value
     */
    Interval choose(@Nullable Interval wanted, Optional<Interval> span, Instant now) {
        if (wanted == null) {
            return usual(lengths.getFirst(), span, now);
        }
        Duration most = lengths.getLast();
        return wanted.length().compareTo(most) > 0 ? Interval.of(wanted.start(), most) : wanted;
    }

    Interval usual(Duration length, Optional<Interval> span, Instant now) {
        Interval around =
                Interval.of(now.truncatedTo(ChronoUnit.HOURS).plus(ahead).minus(length), length);
        return span.filter(found -> !found.overlaps(around))
                .map(found -> nearest(found, around))
                .orElse(around);
    }

    private static Interval nearest(Interval span, Interval around) {
        return span.end().isAfter(around.start())
                ? Interval.of(span.start(), around.length())
                : new Interval(span.end().minus(around.length()), span.end());
    }
}
