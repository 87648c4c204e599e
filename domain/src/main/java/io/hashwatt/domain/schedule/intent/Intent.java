package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.Origin;
import java.util.Comparator;
import java.util.UUID;

/**
 * For a time, a group is to stay within a bound.
 *
 * @param source what it was compiled from: a lock-out, an override, a schedule
 * @param interval half-open: the end does not belong to it
 * @param bound of many groups its levels are ids, of one their places in its list: see {@link LevelPlaces}
 * @param origin who wants it, how long and why
 */
public record Intent(UUID source, IntentClass intentClass, Interval interval, Bound bound, Origin origin) {

    /** The same whatever order intents come in: by class, then by since when and what they want. */
    static final Comparator<Intent> ORDER = Comparator.comparing(Intent::intentClass)
            .thenComparing(Intent::interval)
            .thenComparing(Intent::bound, Bound.ORDER)
            .thenComparing(Intent::source)
            .thenComparing(Intent::reason);

    /** What is wanted and by whom, but not when. Of two that have it in common at one time the second says nothing new. */
    record Want(IntentClass intentClass, UUID source, Bound bound) {}

    Want want() {
        return new Want(intentClass, source, bound);
    }

    /** The same want, said otherwise. */
    Intent within(Bound other) {
        return new Intent(source, intentClass, interval, other, origin);
    }

    /** Who wants it, how long and why, for people, in English; not blank. */
    public String reason() {
        return origin.english();
    }
}
