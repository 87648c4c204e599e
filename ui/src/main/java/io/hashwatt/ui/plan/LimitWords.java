package io.hashwatt.ui.plan;

import io.hashwatt.domain.schedule.Intervention.Kind;
import io.hashwatt.ui.text.T;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A limit of a level in the user's language. Plans keep it as an English clause; where it comes from an intervention it is
 * told whose, how long and why, and any other stays as somebody wrote it.
 */
final class LimitWords {

    static final String PREFIX = "limit: ";

    private static final String KINDS =
            Arrays.stream(Kind.values()).map(Kind::words).map(Pattern::quote).collect(Collectors.joining("|"));

    private static final Pattern INTERVENTION =
            Pattern.compile("(?<kind>" + KINDS + ") by (?<name>.+?)(?: until (?<until>[-0-9: ]+))?: '(?<reason>.*)'");

    private static final Pattern LIMIT = Pattern.compile(
            "(?<ruling>.*?)(?: \\(overrules (?<overruled>.*)\\))?(?<yields>, against .*)?(?<held>, as nearly as its limits allow)?"
                    + " \\(levels? \\d+(?: to \\d+)?\\)");

    private LimitWords() {}

    /** @param clause without {@link #PREFIX} */
    static String of(String clause) {
        Matcher limit = LIMIT.matcher(clause);
        Optional<String> words = limit.matches() ? known(limit.group("ruling")) : Optional.empty();
        return words.map(said -> limit.group("yields") == null ? said : T.of("plan.bound.yields", said))
                .map(said -> limit.group("held") == null ? said : T.of("plan.bound.held", said))
                .orElseGet(() -> T.of("plan.bound.level", clause));
    }

    /** What somebody has decided, and who; empty: no intervention rules. @param reason all clauses of a slot */
    static Optional<String> ruling(String reason) {
        return limits(reason)
                .map(limit -> INTERVENTION.matcher(limit.group("ruling")))
                .filter(Matcher::matches)
                .map(found -> T.of("plan.why.ruling.intervention", kind(found), found.group("name")))
                .findFirst();
    }

    /** What the site's economic source wanted, where it was not the planner that chose. @param reason all clauses of a slot */
    static Optional<String> source(String reason) {
        return limits(reason)
                .map(limit -> SourceWords.of(limit.group("ruling")))
                .flatMap(Optional::stream)
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
        return intervention(text).or(() -> SourceWords.of(text));
    }

    private static Optional<String> intervention(String text) {
        Matcher found = INTERVENTION.matcher(text);
        return found.matches() ? Optional.of(said(found)) : Optional.empty();
    }

    private static String said(Matcher found) {
        String until = found.group("until");
        return until == null
                ? T.of("plan.bound.intervention", kind(found), found.group("name"), found.group("reason"))
                : T.of("plan.bound.interventionUntil", kind(found), found.group("name"), until, found.group("reason"));
    }

    private static String kind(Matcher found) {
        return Arrays.stream(Kind.values())
                .filter(one -> one.words().equals(found.group("kind")))
                .map(one -> T.of(one))
                .findFirst()
                .orElseThrow();
    }
}
