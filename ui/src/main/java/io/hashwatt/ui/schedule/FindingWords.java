package io.hashwatt.ui.schedule;

import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;

/** What there is to say about a schedule: the thing itself, and where and why. */
final class FindingWords {

    private FindingWords() {}

    static String title(Finding finding) {
        return switch (finding.kind()) {
            case NEVER_FIRES -> T.of("schedule.finding.neverFires");
            case GROUP_GONE -> T.count("schedule.finding.groupGone", number(fact(finding, 0)));
            case OVERRULED -> T.of("schedule.finding.overruled", fact(finding, 0));
            case FLOOR_ON_LOCKED_OUT -> T.of("schedule.finding.lockedOut", fact(finding, 0));
            case PROTECTED_GROUP -> T.of("schedule.finding.protected", fact(finding, 0));
            case OVERLAP -> T.of("schedule.finding.overlap", fact(finding, 0), fact(finding, 1));
            case CONTRADICTION -> T.of("schedule.finding.contradiction", fact(finding, 0), fact(finding, 1));
            case CLOCK_CHANGE -> T.of("schedule.finding.clockChange");
            case SKIPPED_TIME -> T.of("schedule.finding.skippedTime", fact(finding, 0));
            case LEVEL_ABOVE_TOP -> T.of("schedule.finding.levelAboveTop", fact(finding, 0), fact(finding, 1));
            case STALE_SERIES -> T.of("schedule.finding.staleSeries");
            case OTHER_CURRENCY -> T.of("schedule.finding.otherCurrency", fact(finding, 0), fact(finding, 1));
            case NOT_RULING -> T.of("schedule.finding.notRuling", fact(finding, 0));
        };
    }

    /** When it happens first, whose doing it is, what to do. */
    static String detail(Finding finding, SiteTime time) {
        String detail = switch (finding.kind()) {
            case NEVER_FIRES -> T.of("schedule.finding.neverFires.detail");
            case GROUP_GONE -> T.of("schedule.finding.groupGone.detail");
            case OVERRULED -> T.of("schedule.finding.overruled.detail", fact(finding, 1));
            case FLOOR_ON_LOCKED_OUT -> T.of("schedule.finding.lockedOut.detail", fact(finding, 1));
            case PROTECTED_GROUP -> T.of("schedule.finding.protected.detail", fact(finding, 1), fact(finding, 2));
            case OVERLAP -> T.of("schedule.finding.overlap.detail");
            case CONTRADICTION -> T.of("schedule.finding.contradiction.detail");
            case CLOCK_CHANGE -> T.of("schedule.finding.clockChange.detail", fact(finding, 0), fact(finding, 1));
            case SKIPPED_TIME -> T.of("schedule.finding.skippedTime.detail");
            case LEVEL_ABOVE_TOP -> T.of("schedule.finding.levelAboveTop.detail");
            case STALE_SERIES ->
                fact(finding, 0).isEmpty()
                        ? T.of("schedule.finding.staleSeries.none")
                        : T.of("schedule.finding.staleSeries.detail", fact(finding, 0));
            case OTHER_CURRENCY -> T.of("schedule.finding.otherCurrency.detail");
            case NOT_RULING -> T.of("schedule.finding.notRuling.detail");
        };
        return finding.interval() == null
                ? detail
                : T.of(
                        "schedule.finding.first",
                        time.dayAndTime(finding.interval().start()),
                        detail);
    }

    static Tone tone(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.NEUTRAL;
        };
    }

    static Icon icon(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> Icon.REFUSED;
            case WARNING -> Icon.ALERT;
            case INFO -> Icon.INFO;
        };
    }

    private static String fact(Finding finding, int index) {
        return index < finding.facts().size() ? finding.facts().get(index) : "";
    }

    private static long number(String fact) {
        return fact.matches("\\d{1,9}") ? Long.parseLong(fact) : 1;
    }
}
