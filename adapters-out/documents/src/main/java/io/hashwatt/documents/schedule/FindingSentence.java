package io.hashwatt.documents.schedule;

import io.hashwatt.domain.schedule.Finding;
import java.util.List;

/** Says what was found, and what to do about it, in English: for programs and the command line. */
public final class FindingSentence {

    private FindingSentence() {}

    /** One sentence whose subject is the schedule. */
    public static String sentence(Finding finding) {
        List<String> facts = finding.facts();
        return switch (finding.kind()) {
            case NEVER_FIRES -> "It does not take place within the next year.";
            case NOBODY_MEANT -> "No group of the site is what it is about.";
            case GROUP_GONE -> "Of the groups it names, " + facts.get(0) + " are no longer there.";
            case OVERRULED ->
                "Group " + facts.get(0) + others(facts) + " does not follow for a while: " + facts.get(1) + ".";
            case FLOOR_ON_LOCKED_OUT ->
                "It wants to run group " + facts.get(0) + others(facts) + ", which must not: " + facts.get(1) + ".";
            case PROTECTED_GROUP ->
                "Group " + facts.get(0) + " does not follow, as " + facts.get(1) + " protects it: '" + facts.get(2)
                        + "'.";
            case OVERLAP -> "It wants other levels than '" + facts.get(0) + "' at the same time.";
            case CONTRADICTION ->
                "It has no level in common with '" + facts.get(0) + "' at the same time: the ceiling wins.";
            case CLOCK_CHANGE ->
                "The clocks change while it lasts: it takes " + facts.get(1) + " minutes instead of " + facts.get(0)
                        + ".";
            case SKIPPED_TIME ->
                "Its beginning, " + facts.get(0) + ", does not exist on that day: "
                        + (facts.get(1).equals("SKIP") ? "it does not take place." : "it begins later.");
            case LEVEL_ABOVE_TOP ->
                "Group " + facts.get(0) + " has no such level and is held at its highest, " + facts.get(1) + ".";
            case STALE_SERIES ->
                facts.isEmpty() ? "Its series has no prices." : "Its series has no prices after " + facts.get(0) + ".";
            case NOT_RULING -> "It has no effect while the control mode of the site is " + facts.get(0) + ".";
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
            case LEVEL_ABOVE_TOP -> "Nothing, if that is what you want; else choose a level that all groups have.";
            case STALE_SERIES -> "Import prices, or watch another series.";
            case NOT_RULING -> "Set the control mode to REACTIVE when strike rules shall decide.";
        };
    }

    private static String others(List<String> facts) {
        int others = Integer.parseInt(facts.get(2)) - 1;
        return others == 0 ? "" : " and " + others + (others == 1 ? " other" : " others");
    }
}
