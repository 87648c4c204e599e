package io.hashwatt.domain.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What a finding is about, with the names and numbers that its words need. */
public sealed interface Matter {

    /** No slot takes place within the next year. */
    record NeverFires() implements Matter {}

    /** Groups it names are no longer there. @param groups how many, at least 1 */
    record GroupGone(int groups) implements Matter {}

    /** No group of the site is what it is about: none hangs on the feeder or has the tag, or there is none at all. */
    record NobodyMeant() implements Matter {}

    /**
     * It wants what somebody has decided otherwise for a while.
     *
     * @param group one it happens to, by its name
     * @param groups to how many it happens, at least 1
     * @param by whose decision that is
     */
    record Overruled(String group, int groups, Origin by) implements Matter {}

    /** It makes run what somebody has locked out or stopped. Its numbers are those of {@link Overruled}. */
    record FloorOnLockedOut(String group, int groups, Origin by) implements Matter {}

    /** The group will not follow. @param by the name of who protected it */
    record ProtectedGroup(String group, String by, String reason) implements Matter {}

    /** Another schedule, or another slot of its own, wants something else at the same time. @param other its name */
    record Overlap(String other) implements Matter {}

    /** The same, and they have no level in common: the ceiling wins. */
    record Contradiction(String other) implements Matter {}

    /** The clocks change while it lasts. @param written how long it lasts by its times @param actual how long in fact */
    record ClocksChange(Duration written, Duration actual) implements Matter {}

    /** Its beginning does not exist on a day. @param start the local time @param gap what becomes of it then */
    record SkippedTime(LocalDateTime start, ClockChange.Gap gap) implements Matter {}

    /**
     * A level that it names was removed from a group, or several were.
     *
     * @param level the id of the first
     * @param standIn the name of the level that stands in for it: the next lower one
     */
    record LevelRemoved(String group, int level, String standIn) implements Matter {}

    /** A group has no such level and is held at its highest. */
    record LevelAboveTop(String group, int top) implements Matter {}

    /** A strike rule has nothing to go by. @param until when prices are known; null: there are none */
    record StaleSeries(@Nullable Instant until) implements Matter {}

    /** A strike rule has no effect in the site's control mode. */
    record NotRuling(ControlMode mode) implements Matter {}
}
