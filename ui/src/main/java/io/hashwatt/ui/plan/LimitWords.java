package io.hashwatt.ui.plan;

import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.schedule.Claim;
import io.hashwatt.ui.schedule.words.IntentWords;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What others than the group itself have decided about its level, in the user's language: whose it is, how long and why. What
 * is known only as somebody wrote it stays as he wrote it.
 */
final class LimitWords {

    private LimitWords() {}

    static String of(LevelRule rule) {
        List<Claim> ruling = rule.claims().ruling();
        Stream<String> words = ruling.stream().flatMap(claim -> known(claim).stream());
        List<String> known = words.toList();
        if (known.isEmpty()) {
            return T.of("plan.bound.level", rule.describe());
        }
        String said = IntentWords.listed(known);
        String yielding = rule.against() == null ? said : T.of("plan.bound.yields", said);
        return rule.held() ? T.of("plan.bound.held", yielding) : yielding;
    }

    /** What rules, and whose it is; empty: nothing that somebody wants. */
    static Optional<String> ruling(Reason reason) {
        return reason.rules().stream()
                .flatMap(rule -> IntentWords.of(rule.claims().ruling()).stream())
                .map(IntentWords.Words::source)
                .findFirst();
    }

    /** What the site's economic source wanted, where neither the planner nor people chose. */
    static Optional<String> source(Reason reason) {
        return reason.rules().stream()
                .map(rule -> rule.claims().ruling())
                .filter(ruling -> IntentWords.of(ruling).isEmpty())
                .flatMap(ruling -> SourceWords.of(ruling).stream())
                .findFirst();
    }

    static boolean isByCalendar(Reason reason) {
        return reason.rules().stream()
                .anyMatch(rule -> IntentWords.isCalendar(rule.claims().ruling()));
    }

    /** What is left of the levels, and by whom. */
    record Bounds(int lowest, int highest, String source) {}

    /** Empty: no people bound it. */
    static Optional<Bounds> bounds(Reason reason) {
        return reason.rules().stream()
                .flatMap(rule -> IntentWords.of(rule.claims().ruling()).stream()
                        .map(words -> new Bounds(rule.lowest(), rule.highest(), words.source())))
                .findFirst();
    }

    /** Whom somebody of a higher class has overruled. */
    static Optional<String> overruled(Reason reason) {
        return reason.rules().stream()
                .map(rule -> rule.claims().overruled())
                .filter(overruled -> !overruled.isEmpty())
                .map(overruled -> IntentWords.listed(
                        overruled.stream().map(LimitWords::words).toList()))
                .reduce((one, other) -> one + " · " + other);
    }

    private static String words(Claim claim) {
        return known(claim).orElseGet(() -> claim.origin().english());
    }

    private static Optional<String> known(Claim claim) {
        return IntentWords.of(claim.origin()).map(IntentWords.Words::all).or(() -> SourceWords.of(claim.origin()));
    }
}
