package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.tenancy.Actor.Principal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own decision about groups of a site, against whatever a plan would choose. It begins and ends on whole
 * minutes, as plans do; only who ends it before its time does so whenever he does.
 *
 * @param wish of a lock-out and a safety stop always a ceiling
 * @param from when it begins
 * @param until when it ends by itself, after {@code from}; null: when somebody ends it, which an override may not wait for
 * @param reason why, in the words of whoever began it; not blank
 * @param ended null: nobody has ended it
 * @param version rises by one with every change
 */
public record Intervention(
        InterventionId id,
        SiteId site,
        Kind kind,
        Target target,
        Wish wish,
        Instant from,
        @Nullable Instant until,
        String reason,
        Principal by,
        Instant createdAt,
        @Nullable Ending ended,
        long version) {

    public enum Kind {
        /** For danger: stands above all. */
        SAFETY_STOP(IntentClass.SAFETY_STOP, "safety stop"),
        /** Somebody works on the machines: nothing raises them. */
        LOCK_OUT(IntentClass.MAINTENANCE, "lock-out"),
        /** Somebody wants other levels for a while. */
        OVERRIDE(IntentClass.OVERRIDE, "manual override");

        private final IntentClass intentClass;
        private final String words;

        Kind(IntentClass intentClass, String words) {
            this.intentClass = intentClass;
            this.words = words;
        }

        IntentClass intentClass() {
            return intentClass;
        }

        /** For people, in English. */
        public String words() {
            return words;
        }

        /** Whether it may force a group to run, and has to end by itself. */
        public boolean isPassing() {
            return this == OVERRIDE;
        }
    }

    /** Who ended it, before its time or because it had none. */
    public record Ending(Instant at, Principal by) {}

    /** Where it is in its life at an instant. */
    public enum Phase {
        AHEAD,
        ACTIVE,
        OVER
    }

    public Intervention {
        if (!isWholeMinute(from) || until != null && !isWholeMinute(until)) {
            throw new IllegalArgumentException("an intervention begins and ends on whole minutes");
        }
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("an intervention ends after it begins");
        }
        if (kind.isPassing() ? until == null : !wish.isCeiling()) {
            throw new IllegalArgumentException("an override has an end, and every other kind is a ceiling");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an intervention has a reason");
        }
    }

    private static boolean isWholeMinute(Instant instant) {
        return instant.equals(instant.truncatedTo(ChronoUnit.MINUTES));
    }

    public Phase phaseAt(Instant instant) {
        Instant end = end();
        if (end != null && !instant.isBefore(end)) {
            return Phase.OVER;
        }
        return instant.isBefore(from) ? Phase.AHEAD : Phase.ACTIVE;
    }

    /** Null: not known yet. At or before {@link #from} if it was called off before it began. */
    public @Nullable Instant end() {
        return ended != null ? ended.at() : until;
    }

    /** As it was known at an instant: one that was ended later had not been; empty: nobody had begun it yet. */
    public Optional<Intervention> knownAt(Instant instant) {
        if (createdAt.isAfter(instant)) {
            return Optional.empty();
        }
        return Optional.of(
                ended == null || !ended.at().isAfter(instant)
                        ? this
                        : new Intervention(
                                id, site, kind, target, wish, from, until, reason, by, createdAt, null, version));
    }

    /** @param at not after it is over */
    public Intervention endedBy(Principal who, Instant at) {
        return new Intervention(
                id, site, kind, target, wish, from, until, reason, by, createdAt, new Ending(at, who), version + 1);
    }

    /**
     * What it wants within a period; empty if nothing. A plan begins with a whole minute, so one that is ended is over from
     * the beginning of that minute on.
     *
     * @param zone of the site, in which people are told how long
     */
    public Optional<Intent> intentWithin(Interval period, ZoneId zone) {
        Instant known = end();
        Instant end = known == null ? period.end() : known.truncatedTo(ChronoUnit.MINUTES);
        return from.isBefore(end)
                ? new Interval(from, end)
                        .intersection(period)
                        .map(part -> new Intent(id.value(), kind.intentClass(), part, wish.bound(), origin(zone)))
                : Optional.empty();
    }

    private Origin origin(ZoneId zone) {
        return new Origin.Decision(kind, by.name(), until == null ? null : new Until(until, from, zone), reason);
    }
}
