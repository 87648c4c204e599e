package io.hashwatt.ui.schedule.words;

import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/** What there is to say about a schedule: the thing itself, and where and why. */
public final class FindingWords {

    private FindingWords() {}

    public static String title(Finding finding) {
        return switch (finding.kind()) {
            case NEVER_FIRES -> T.of("schedule.finding.neverFires");
            case NOBODY_MEANT -> T.of("schedule.finding.nobody");
            case GROUP_GONE -> T.count("schedule.finding.groupGone", number(finding, 0));
            case OVERRULED -> T.count("schedule.finding.overruled", number(finding, 2), fact(finding, 0));
            case FLOOR_ON_LOCKED_OUT -> T.count("schedule.finding.lockedOut", number(finding, 2), fact(finding, 0));
            case PROTECTED_GROUP -> T.of("schedule.finding.protected", fact(finding, 0));
            case OVERLAP -> T.of("schedule.finding.overlap", fact(finding, 0));
            case CONTRADICTION -> T.of("schedule.finding.contradiction", fact(finding, 0));
            case CLOCK_CHANGE -> T.of("schedule.finding.clockChange");
            case SKIPPED_TIME -> T.of("schedule.finding.skippedTime", localTime(fact(finding, 0)));
            case LEVEL_ABOVE_TOP -> T.of("schedule.finding.levelAboveTop", fact(finding, 0), fact(finding, 1));
            case STALE_SERIES -> T.of("schedule.finding.staleSeries");
            case NOT_RULING -> T.of("schedule.finding.notRuling", mode(fact(finding, 0)));
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
        return switch (finding.kind()) {
            case NEVER_FIRES -> T.of("schedule.finding.neverFires.detail");
            case NOBODY_MEANT -> T.of("schedule.finding.nobody.detail");
            case GROUP_GONE -> T.of("schedule.finding.groupGone.detail");
            case OVERRULED -> T.of("schedule.finding.overruled.detail", decision(finding));
            case FLOOR_ON_LOCKED_OUT -> T.of("schedule.finding.lockedOut.detail", decision(finding));
            case PROTECTED_GROUP -> T.of("schedule.finding.protected.detail", fact(finding, 1), fact(finding, 2));
            case OVERLAP -> T.of("schedule.finding.overlap.detail");
            case CONTRADICTION -> T.of("schedule.finding.contradiction.detail");
            case CLOCK_CHANGE -> T.of("schedule.finding.clockChange.detail", minutes(finding, 1), minutes(finding, 0));
            case SKIPPED_TIME ->
                fact(finding, 1).equals(ClockChange.Gap.SKIP.name())
                        ? T.of("schedule.finding.skippedTime.skip")
                        : T.of("schedule.finding.skippedTime.shift");
            case LEVEL_ABOVE_TOP -> T.of("schedule.finding.levelAboveTop.detail");
            case STALE_SERIES ->
                fact(finding, 0).isEmpty()
                        ? T.of("schedule.finding.staleSeries.none")
                        : T.of("schedule.finding.staleSeries.detail", instant(fact(finding, 0), time));
            case NOT_RULING -> T.of("schedule.finding.notRuling.detail");
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

    private static String fact(Finding finding, int index) {
        return index < finding.facts().size() ? finding.facts().get(index) : "";
    }

    private static long number(Finding finding, int index) {
        String fact = fact(finding, index);
        return fact.matches("\\d{1,9}") ? Long.parseLong(fact) : 1;
    }

    private static String minutes(Finding finding, int index) {
        return Formats.current().duration(Duration.ofMinutes(number(finding, index)));
    }

    private static String localTime(String fact) {
        try {
            LocalDateTime local = LocalDateTime.parse(fact);
            return DayWords.of(local.toLocalDate()) + ", " + DayWords.of(local.toLocalTime());
        } catch (DateTimeParseException notOne) {
            return fact;
        }
    }

    private static String instant(String fact, SiteTime time) {
        try {
            return time.dateAndTime(Instant.parse(fact));
        } catch (DateTimeParseException notOne) {
            return fact;
        }
    }

    private static String mode(String fact) {
        return Arrays.stream(ControlMode.values())
                .filter(mode -> mode.name().equals(fact))
                .map(mode -> T.of(mode))
                .findFirst()
                .orElse(fact);
    }

    private static String decision(Finding finding) {
        return Optional.ofNullable(finding.decision())
                .flatMap(IntentWords::of)
                .map(IntentWords.Words::all)
                .orElseGet(() -> fact(finding, 1));
    }
}
