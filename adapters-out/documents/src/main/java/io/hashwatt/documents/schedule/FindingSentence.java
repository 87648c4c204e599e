package io.hashwatt.documents.schedule;

import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Matter;
import io.hashwatt.domain.schedule.Origin;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** Says what was found, and what to do about it, in English: for programs and the command line. */
public final class FindingSentence {

    private FindingSentence() {}

    /** One sentence whose subject is the schedule. */
    public static String sentence(Finding finding) {
        return switch (finding.matter()) {
            case Matter.NeverFires ignored -> "It does not take place within the next year.";
            case Matter.NobodyMeant ignored -> "No group of the site is what it is about.";
            case Matter.GroupGone(int groups) -> "Of the groups it names, " + groups + " are no longer there.";
            case Matter.Overruled(String group, int groups, Origin by) ->
                "Group " + group + others(groups) + " does not follow for a while: " + by.english() + ".";
            case Matter.FloorOnLockedOut(String group, int groups, Origin by) ->
                "It wants to run group " + group + others(groups) + ", which must not: " + by.english() + ".";
            case Matter.ProtectedGroup(String group, String by, String reason) ->
                "Group " + group + " does not follow, as " + by + " protects it: '" + reason + "'.";
            case Matter.Overlap(String other) -> "It wants other levels than '" + other + "' at the same time.";
            case Matter.Contradiction(String other) ->
                "It has no level in common with '" + other + "' at the same time: the ceiling wins.";
            case Matter.ClocksChange(Duration written, Duration actual) ->
                "The clocks change while it lasts: it takes " + actual.toMinutes() + " minutes instead of "
                        + written.toMinutes() + ".";
            case Matter.SkippedTime(LocalDateTime start, ClockChange.Gap gap) ->
                "Its beginning, " + start + ", does not exist on that day: "
                        + (gap == ClockChange.Gap.SKIP ? "it does not take place." : "it begins later.");
            case Matter.LevelRemoved(String group, int level, String standIn) ->
                "Level " + level + " of group " + group + " was removed: '" + standIn + "' stands in for it.";
            case Matter.LevelAboveTop(String group, int top) ->
                "Group " + group + " has no such level and is held at its highest, " + top + ".";
            case Matter.StaleSeries(Instant until) ->
                until == null ? "Its series has no prices." : "Its series has no prices after " + until + ".";
            case Matter.NotRuling(ControlMode mode) ->
                "It has no effect while the control mode of the site is " + mode + ".";
        };
    }

    /** What one may do. */
    public static String wayOut(Finding finding) {
        return switch (finding.kind()) {
            case NEVER_FIRES -> "Look at its days, its first and last day and the days it leaves out.";
            case NOBODY_MEANT -> "Say whom it is about, or put a group on the feeder or give it the tag.";
            case GROUP_GONE -> "Choose its groups anew.";
            case OVERRULED -> "Wait until that ends, or end it.";
            case FLOOR_ON_LOCKED_OUT -> "End what holds the group back, or leave the group out.";
            case PROTECTED_GROUP -> "Release the group, or leave it out.";
            case OVERLAP, CONTRADICTION -> "Put the two at different times, or let one say it for both.";
            case CLOCK_CHANGE -> "Nothing, if that is what you want; else let it begin or end at another time.";
            case SKIPPED_TIME ->
                "Nothing, if that is what you want; else let it begin at another time, or choose the other gap.";
            case LEVEL_REMOVED -> "Choose a level that the group has, or leave the group out.";
            case LEVEL_ABOVE_TOP -> "Nothing, if that is what you want; else choose a level that all groups have.";
            case STALE_SERIES -> "Import prices, or watch another series.";
            case NOT_RULING -> "Set the control mode to REACTIVE when strike rules shall decide.";
        };
    }

    private static String others(int groups) {
        int others = groups - 1;
        return others == 0 ? "" : " and " + others + (others == 1 ? " other" : " others");
    }
}
