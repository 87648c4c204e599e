package io.hashwatt.documents.schedule;

import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Matter;
import io.hashwatt.domain.schedule.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The names and numbers of a finding for programs: texts, in an order that each kind has for itself. */
public final class FindingFacts {

    private FindingFacts() {}

    public static List<String> of(Finding finding) {
        return switch (finding.matter()) {
            case Matter.NeverFires ignored -> List.of();
            case Matter.NobodyMeant ignored -> List.of();
            case Matter.GroupGone(int groups) -> List.of(Integer.toString(groups));
            case Matter.Overruled(String group, int groups, Origin by) -> decided(group, by, groups);
            case Matter.FloorOnLockedOut(String group, int groups, Origin by) -> decided(group, by, groups);
            case Matter.ProtectedGroup(String group, String by, String reason) -> List.of(group, by, reason);
            case Matter.Overlap(String other) -> List.of(other);
            case Matter.Contradiction(String other) -> List.of(other);
            case Matter.ClocksChange(Duration written, Duration actual) -> List.of(minutes(written), minutes(actual));
            case Matter.SkippedTime skipped ->
                List.of(skipped.start().toString(), skipped.gap().name());
            case Matter.LevelRemoved(String group, int level, String standIn) ->
                List.of(group, Integer.toString(level), standIn);
            case Matter.LevelAboveTop(String group, int top) -> List.of(group, Integer.toString(top));
            case Matter.StaleSeries(Instant until) -> until == null ? List.of() : List.of(until.toString());
            case Matter.NotRuling rule -> List.of(rule.mode().name());
        };
    }

    private static List<String> decided(String group, Origin by, int groups) {
        return List.of(group, by.english(), Integer.toString(groups));
    }

    private static String minutes(Duration time) {
        return Long.toString(time.toMinutes());
    }
}
