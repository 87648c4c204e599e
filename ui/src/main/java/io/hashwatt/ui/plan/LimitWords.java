package io.hashwatt.ui.plan;

import io.hashwatt.ui.schedule.IntentWords;
import io.hashwatt.ui.text.T;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A limit of a level in the user's language. Plans keep it as an English clause; where it comes from an intervention, a
 * calendar or a protection it is told whose, how long and why, and any other stays as somebody wrote it.
 */
final class LimitWords {

    static final String PREFIX = "limit: ";

    private static final Pattern LIMIT = Pattern.compile(
            "(?<ruling>.*?)(?: \\(overrules (?<overruled>.*)\\))?(?<yields>, against .*)?(?<held>, as nearly as its limits allow)?"
                    + " \\(levels? (?<lowest>\\d+)(?: to (?<highest>\\d+))?\\)");

    private LimitWords() {}

    /** @param clause without {@link #PREFIX} */
    static String of(String clause) {
        Matcher limit = LIMIT.matcher(clause);
        Optional<String> words = limit.matches() ? known(limit.group("ruling")) : Optional.empty();
        return words.map(said -> limit.group("yields") == null ? said : T.of("plan.bound.yields", said))
                .map(said -> limit.group("held") == null ? said : T.of("plan.bound.held", said))
                .orElseGet(() -> T.of("plan.bound.level", clause));
    }

    /** What rules, and whose it is; empty: nothing that somebody wants. @param reason all clauses of a slot */
    static Optional<String> ruling(String reason) {
        return limits(reason)
                .flatMap(limit -> IntentWords.of(limit.group("ruling")).stream())
                .map(IntentWords.Words::source)
                .findFirst();
    }

    /** What the site's economic source wanted, where it was not the planner that chose. @param reason all clauses of a slot */
    static Optional<String> source(String reason) {
        return limits(reason)
                .map(limit -> SourceWords.of(limit.group("ruling")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static boolean isByCalendar(String reason) {
        return limits(reason).anyMatch(limit -> IntentWords.isCalendar(limit.group("ruling")));
    }

    /** What is left of the levels, and by whom. */
    record Bounds(int lowest, int highest, String source) {}

    /** Empty: nobody that is known here bounds it. @param reason all clauses of a slot */
    static Optional<Bounds> bounds(String reason) {
        return limits(reason)
                .flatMap(limit -> IntentWords.of(limit.group("ruling")).stream()
                        .map(words -> new Bounds(
                                Integer.parseInt(limit.group("lowest")),
                                Integer.parseInt(
                                        limit.group("highest") == null
                                                ? limit.group("lowest")
                                                : limit.group("highest")),
                                words.source())))
                .findFirst();
    }

    /** Whom somebody of a higher class has overruled. @param reason all clauses of a slot */
    static Optional<String> overruled(String reason) {
        return limits(reason)
                .flatMap(limit -> Optional.ofNullable(limit.group("overruled")).stream())
                .map(whom -> known(whom).orElse(whom))
                .reduce((one, other) -> one + " · " + other);
    }

    private static Stream<Matcher> limits(String reason) {
        return Arrays.stream(reason.split("; "))
                .filter(clause -> clause.startsWith(PREFIX))
                .map(clause -> LIMIT.matcher(clause.substring(PREFIX.length())))
                .filter(Matcher::matches);
    }

    private static Optional<String> known(String text) {
        return IntentWords.of(text).map(IntentWords.Words::all).or(() -> SourceWords.of(text));
    }
}
