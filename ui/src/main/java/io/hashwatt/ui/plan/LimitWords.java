package io.hashwatt.ui.plan;

import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Claim;
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
        return claim.origin() instanceof Origin.BySource source
                ? Optional.of(SourceWords.of(source))
                : IntentWords.of(claim.origin()).map(IntentWords.Words::all);
    }
}
