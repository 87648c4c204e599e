package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something about a schedule that somebody would rather know before it happens.
 *
 * @param group which group it is about; null: no single one
 * @param interval when it happens first; null: no certain time
 * @param facts names and numbers its words need, in the order {@link Kind} says
 * @param decision whose decision it is about, which the facts name in English; null: nobody's
 */
public record Finding(
        Kind kind,
        @Nullable GroupId group,
        @Nullable Interval interval,
        List<String> facts,
        @Nullable Origin decision) {

    public Finding {
        facts = List.copyOf(facts);
    }

    /** About nobody's decision. */
    public Finding(Kind kind, @Nullable GroupId group, @Nullable Interval interval, List<String> facts) {
        this(kind, group, interval, facts, null);
    }

    static Finding of(Kind kind, @Nullable GroupId group, @Nullable Interval interval, Object... facts) {
        return new Finding(
                kind, group, interval, Stream.of(facts).map(Object::toString).toList());
    }

    public Severity severity() {
        return kind.severity;
    }

    public enum Severity {
        /** It will not do what it says. */
        ERROR,
        /** It may not do what was meant. */
        WARNING,
        /** Good to know. */
        INFO
    }

    public enum Kind {
        /** No slot takes place within the next year. */
        NEVER_FIRES(Severity.ERROR),
        /** A group it names is no longer there. Facts: how many. */
        GROUP_GONE(Severity.ERROR),
        /** No group of the site is what it is about: none hangs on the feeder or has the tag, or there is none at all. */
        NOBODY_MEANT(Severity.ERROR),
        /** It wants what somebody has decided otherwise for a while. Facts: a group's name, who and why, how many groups. */
        OVERRULED(Severity.WARNING),
        /** It makes run what somebody has locked out or stopped. Facts: a group's name, who and why, how many groups. */
        FLOOR_ON_LOCKED_OUT(Severity.ERROR),
        /** The group will not follow. Facts: its name, who protected it, why. */
        PROTECTED_GROUP(Severity.ERROR),
        /** Another schedule, or another slot of its own, wants something else at the same time. Facts: the other's name. */
        OVERLAP(Severity.WARNING),
        /** The same, and they have no level in common: the ceiling wins. Facts: the other's name. */
        CONTRADICTION(Severity.ERROR),
        /** The clocks change while it lasts. Facts: its minutes as written, its minutes in fact. */
        CLOCK_CHANGE(Severity.WARNING),
        /** Its beginning does not exist on a day, so it is later or does not take place. Facts: the local time, the {@link ClockChange.Gap}. */
        SKIPPED_TIME(Severity.WARNING),
        /** A group has no such level and is held at its highest. Facts: the group's name, its highest level. */
        LEVEL_ABOVE_TOP(Severity.INFO),
        /** A strike rule has nothing to go by. Facts: until when prices are known, or nothing. */
        STALE_SERIES(Severity.ERROR),
        /** A strike rule has no effect in the site's control mode. Facts: the mode. */
        NOT_RULING(Severity.INFO);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }
    }
}
