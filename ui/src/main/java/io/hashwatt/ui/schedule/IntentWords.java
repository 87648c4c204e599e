package io.hashwatt.ui.schedule;

import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.ui.text.T;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The reason of an intent in the user's language. Intents keep it in English; where it comes from an intervention, a
 * calendar or a protection it is told whose, how long and why, and any other stays as it was written.
 */
public final class IntentWords {

    private static final String KINDS = Arrays.stream(Intervention.Kind.values())
            .map(Intervention.Kind::words)
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    private static final Pattern INTERVENTION =
            Pattern.compile("(?<kind>" + KINDS + ") by (?<name>.+?)(?: until (?<until>[-0-9: ]+))?: '(?<reason>.*)'");

    private static final Pattern CALENDAR = Pattern.compile("calendar '(?<name>.*)' until (?<until>[-0-9: ]+)");

    private static final Pattern PROTECTION = Pattern.compile("protection by (?<name>.+?): '(?<reason>.*)'");

    /** Between two that rule together. */
    private static final Pattern AND = Pattern.compile(" and (?=(?:calendar '|protection by |(?:" + KINDS + ") by ))");

    /**
     * @param all whose it is, how long and why
     * @param source whose it is, for a line
     * @param bar the shortest name: in a bar of a chart
     */
    public record Words(String all, String source, String bar) {}

    private IntentWords() {}

    /** Empty: nobody's that is known here. @param reason of one intent, or of two that rule together */
    public static Optional<Words> of(String reason) {
        List<Words> known =
                AND.splitAsStream(reason).flatMap(one -> ofOne(one).stream()).toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Words(listed(known, Words::all), listed(known, Words::source), listed(known, Words::bar)));
    }

    /** Whether nobody decides it but a calendar. */
    public static boolean isCalendar(String reason) {
        return AND.splitAsStream(reason).allMatch(one -> CALENDAR.matcher(one).matches());
    }

    private static String listed(List<Words> known, Function<Words, String> part) {
        return Whom.listed(known.stream().map(part).distinct().toList());
    }

    private static Optional<Words> ofOne(String reason) {
        Matcher intervention = INTERVENTION.matcher(reason);
        if (intervention.matches()) {
            return Optional.of(intervention(intervention));
        }
        Matcher calendar = CALENDAR.matcher(reason);
        if (calendar.matches()) {
            return Optional.of(calendar(calendar.group("name"), calendar.group("until")));
        }
        Matcher protection = PROTECTION.matcher(reason);
        return protection.matches()
                ? Optional.of(protection(protection.group("name"), protection.group("reason")))
                : Optional.empty();
    }

    private static Words intervention(Matcher found) {
        String kind = Arrays.stream(Intervention.Kind.values())
                .filter(one -> one.words().equals(found.group("kind")))
                .map(one -> T.of(one))
                .findFirst()
                .orElseThrow();
        String name = found.group("name");
        String until = found.group("until");
        String all = until == null
                ? T.of("schedule.intent.intervention", kind, name, found.group("reason"))
                : T.of("schedule.intent.interventionUntil", kind, name, until, found.group("reason"));
        return new Words(all, T.of("schedule.intent.by", kind, name), kind);
    }

    private static Words calendar(String name, String until) {
        return new Words(
                T.of("schedule.intent.calendarUntil", name, until), T.of("schedule.intent.calendar", name), name);
    }

    private static Words protection(String name, String reason) {
        String kind = T.of("schedule.intent.protection");
        return new Words(
                T.of("schedule.intent.intervention", kind, name, reason), T.of("schedule.intent.by", kind, name), kind);
    }
}
