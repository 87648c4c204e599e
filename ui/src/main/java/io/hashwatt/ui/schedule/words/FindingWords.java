package io.hashwatt.ui.schedule.words;

import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Matter;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** What there is to say about a schedule: the thing itself, and where and why. */
public final class FindingWords {

    private FindingWords() {}

    public static String title(Finding finding) {
        return switch (finding.matter()) {
            case Matter.NeverFires ignored -> T.of("schedule.finding.neverFires");
            case Matter.NobodyMeant ignored -> T.of("schedule.finding.nobody");
            case Matter.GroupGone(int groups) -> T.count("schedule.finding.groupGone", groups);
            case Matter.Overruled it -> T.count("schedule.finding.overruled", it.groups(), it.group());
            case Matter.FloorOnLockedOut it -> T.count("schedule.finding.lockedOut", it.groups(), it.group());
            case Matter.ProtectedGroup it -> T.of("schedule.finding.protected", it.group());
            case Matter.Overlap(String other) -> T.of("schedule.finding.overlap", other);
            case Matter.Contradiction(String other) -> T.of("schedule.finding.contradiction", other);
            case Matter.ClocksChange ignored -> T.of("schedule.finding.clockChange");
            case Matter.SkippedTime it -> T.of("schedule.finding.skippedTime", localTime(it.start()));
            case Matter.LevelRemoved it -> T.of("schedule.finding.levelRemoved", it.group());
            case Matter.LevelAboveTop it ->
                T.of("schedule.finding.levelAboveTop", it.group(), Integer.toString(it.top()));
            case Matter.StaleSeries ignored -> T.of("schedule.finding.staleSeries");
            case Matter.NotRuling(ControlMode mode) -> T.of("schedule.finding.notRuling", T.of(mode));
        };
    }

    /** When it happens first, whose doing it is, what to do. */
    public static String detail(Finding finding, SiteTime time) {
        return finding.interval() == null
                ? words(finding, time)
                : T.of(
                        "schedule.finding.first",
                        time.dayAndTime(finding.interval().start()),
                        words(finding, time));
    }

    private static String words(Finding finding, SiteTime time) {
        return switch (finding.matter()) {
            case Matter.NeverFires ignored -> T.of("schedule.finding.neverFires.detail");
            case Matter.NobodyMeant ignored -> T.of("schedule.finding.nobody.detail");
            case Matter.GroupGone ignored -> T.of("schedule.finding.groupGone.detail");
            case Matter.Overruled it -> T.of("schedule.finding.overruled.detail", decision(it.by()));
            case Matter.FloorOnLockedOut it -> T.of("schedule.finding.lockedOut.detail", decision(it.by()));
            case Matter.ProtectedGroup it -> T.of("schedule.finding.protected.detail", it.by(), it.reason());
            case Matter.Overlap ignored -> T.of("schedule.finding.overlap.detail");
            case Matter.Contradiction ignored -> T.of("schedule.finding.contradiction.detail");
            case Matter.ClocksChange it ->
                T.of("schedule.finding.clockChange.detail", minutes(it.actual()), minutes(it.written()));
            case Matter.SkippedTime it ->
                T.of(
                        it.gap() == ClockChange.Gap.SKIP
                                ? "schedule.finding.skippedTime.skip"
                                : "schedule.finding.skippedTime.shift");
            case Matter.LevelRemoved it -> T.of("schedule.finding.levelRemoved.detail", it.standIn());
            case Matter.LevelAboveTop ignored -> T.of("schedule.finding.levelAboveTop.detail");
            case Matter.StaleSeries(Instant until) ->
                until == null
                        ? T.of("schedule.finding.staleSeries.none")
                        : T.of("schedule.finding.staleSeries.detail", time.dateAndTime(until));
            case Matter.NotRuling ignored -> T.of("schedule.finding.notRuling.detail");
        };
    }

    public static Tone tone(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.NEUTRAL;
        };
    }

    public static Icon icon(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> Icon.REFUSED;
            case WARNING -> Icon.ALERT;
            case INFO -> Icon.INFO;
        };
    }

    private static String minutes(Duration time) {
        return Formats.current().duration(time);
    }

    private static String localTime(LocalDateTime local) {
        return DayWords.of(local.toLocalDate()) + ", " + DayWords.of(local.toLocalTime());
    }

    private static String decision(Origin by) {
        return IntentWords.of(by).map(IntentWords.Words::all).orElseGet(by::english);
    }
}
