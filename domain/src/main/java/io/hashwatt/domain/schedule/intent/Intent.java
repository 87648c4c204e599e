package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.Origin;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For a time, a group is to be at no lower level than the floor and no higher one than the ceiling.
 *
 * @param source what it was compiled from: a lock-out, an override, a schedule
 * @param interval half-open: the end does not belong to it
 * @param floor lowest level, from 0; null: none
 * @param ceiling highest level, from 0, not below the floor; null: none. Equal to the floor it is a set-point
 * @param origin who wants it, how long and why
 */
public record Intent(
        UUID source,
        IntentClass intentClass,
        Interval interval,
        @Nullable Integer floor,
        @Nullable Integer ceiling,
        Origin origin) {

    /** The same whatever order intents come in: by class, then by since when and what they want. */
    static final Comparator<Intent> ORDER = Comparator.comparing(Intent::intentClass)
            .thenComparing(Intent::interval)
            .thenComparing(intent -> intent.ceilingOr(Integer.MAX_VALUE))
            .thenComparing(Intent::floorOrNone)
            .thenComparing(Intent::source)
            .thenComparing(Intent::reason);

    public Intent {
        if (floor == null && ceiling == null) {
            throw new IllegalArgumentException("an intent has a floor or a ceiling");
        }
        if (floor != null && floor < 0 || ceiling != null && ceiling < (floor == null ? 0 : floor)) {
            throw new IllegalArgumentException("levels count from 0, and the floor is not above the ceiling");
        }
    }

    /** What is wanted and by whom, but not when. Of two that have it in common at one time the second says nothing new. */
    record Want(
            IntentClass intentClass,
            UUID source,
            @Nullable Integer floor,
            @Nullable Integer ceiling) {}

    Want want() {
        return new Want(intentClass, source, floor, ceiling);
    }

    /** Who wants it, how long and why, for people, in English; not blank. */
    public String reason() {
        return origin.english();
    }

    /** Level 0 where it has no floor. */
    public int floorOrNone() {
        return floor == null ? 0 : floor;
    }

    public int ceilingOr(int none) {
        return ceiling == null ? none : ceiling;
    }
}
