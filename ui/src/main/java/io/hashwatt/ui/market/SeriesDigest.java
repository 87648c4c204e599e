package io.hashwatt.ui.market;

import io.hashwatt.application.market.ManageSeries.Coverage;
import io.hashwatt.domain.market.MarketSeries;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A series at a glance: which value counts now, and whether it may be trusted.
 *
 * @param coverage empty: there is no value
 * @param value the one that holds now, else the last one before now, else the first one to come
 * @param completeness of the days around now; a series whose values hold on has no gaps
 * @param now the moment all this is about
 */
record SeriesDigest(
        MarketSeries series,
        Optional<Coverage> coverage,
        Optional<SeriesValue> value,
        Completeness completeness,
        Instant now) {

    /** Values come a while after their interval is over; only then are they late. */
    private static final Duration USUAL_DELAY = Duration.ofHours(2);

    enum State {
        /** No value at all. */
        EMPTY,
        /** Some are missing between others. */
        GAPS,
        /** The last value's time is over for longer than is usual. */
        ENDED,
        WELL
    }

    State state() {
        if (coverage.isEmpty()) {
            return State.EMPTY;
        }
        if (!series.content().holdsOn() && isOver(coverage.get().span().end())) {
            return State.ENDED;
        }
        return completeness.missing() > 0 ? State.GAPS : State.WELL;
    }

    /** A series without any value is only not begun yet. */
    boolean needsAttention() {
        return state() == State.GAPS || state() == State.ENDED;
    }

    private boolean isOver(Instant end) {
        Duration length = completeness.resolution().orElse(Duration.ZERO);
        Duration delay = length.compareTo(USUAL_DELAY) > 0 ? length : USUAL_DELAY;
        return end.plus(delay).isBefore(now);
    }
}
