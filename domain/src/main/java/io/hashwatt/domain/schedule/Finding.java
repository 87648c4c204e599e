package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Something about a schedule that somebody would rather know before it happens.
 *
 * @param group which group it is about; null: no single one
 * @param interval when it happens first; null: no certain time
 */
public record Finding(
        Matter matter, @Nullable GroupId group, @Nullable Interval interval) {

    /** About no group and no time of its own. */
    public Finding(Matter matter) {
        this(matter, null, null);
    }

    public Kind kind() {
        return switch (matter) {
            case Matter.NeverFires ignored -> Kind.NEVER_FIRES;
            case Matter.GroupGone ignored -> Kind.GROUP_GONE;
            case Matter.NobodyMeant ignored -> Kind.NOBODY_MEANT;
            case Matter.Overruled ignored -> Kind.OVERRULED;
            case Matter.FloorOnLockedOut ignored -> Kind.FLOOR_ON_LOCKED_OUT;
            case Matter.ProtectedGroup ignored -> Kind.PROTECTED_GROUP;
            case Matter.Overlap ignored -> Kind.OVERLAP;
            case Matter.Contradiction ignored -> Kind.CONTRADICTION;
            case Matter.ClocksChange ignored -> Kind.CLOCK_CHANGE;
            case Matter.SkippedTime ignored -> Kind.SKIPPED_TIME;
            case Matter.LevelRemoved ignored -> Kind.LEVEL_REMOVED;
            case Matter.LevelAboveTop ignored -> Kind.LEVEL_ABOVE_TOP;
            case Matter.StaleSeries ignored -> Kind.STALE_SERIES;
            case Matter.NotRuling ignored -> Kind.NOT_RULING;
        };
    }

    public Severity severity() {
        return kind().severity;
    }

    public enum Severity {
        /** It will not do what it says. */
        ERROR,
        /** It may not do what was meant. */
        WARNING,
        /** Good to know. */
        INFO
    }

    /** What kind of matter it is, for programs and for their order. */
    public enum Kind {
        NEVER_FIRES(Severity.ERROR),
        GROUP_GONE(Severity.ERROR),
        NOBODY_MEANT(Severity.ERROR),
        OVERRULED(Severity.WARNING),
        FLOOR_ON_LOCKED_OUT(Severity.ERROR),
        PROTECTED_GROUP(Severity.ERROR),
        OVERLAP(Severity.WARNING),
        CONTRADICTION(Severity.ERROR),
        CLOCK_CHANGE(Severity.WARNING),
        SKIPPED_TIME(Severity.WARNING),
        LEVEL_REMOVED(Severity.ERROR),
        LEVEL_ABOVE_TOP(Severity.INFO),
        STALE_SERIES(Severity.ERROR),
        NOT_RULING(Severity.INFO);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }
    }
}
