package io.hashwatt.ui.plan;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.plan.group.YieldingLimit;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Claim;
import io.hashwatt.ui.schedule.words.IntentWords;
import io.hashwatt.ui.text.LimitValue;
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

    /** @param currency of the site */
    static String of(LevelRule rule, CurrencyCode currency) {
        List<Claim> ruling = rule.claims().ruling();
        Stream<String> words = ruling.stream().flatMap(claim -> known(claim).stream());
        List<String> known = words.toList();
        if (known.isEmpty()) {
            return T.of("plan.bound.level", rule.describe());
        }
        String said = IntentWords.listed(known);
        YieldingLimit against = rule.against();
        String yielding = against == null ? said : said + ". " + yields(against, currency);
        return rule.held() ? T.of("plan.bound.held", yielding) : yielding;
    }

    /** As a sentence. */
    private static String yields(YieldingLimit yielding, CurrencyCode currency) {
        return switch (yielding) {
            case YieldingLimit.Past() -> T.of("plan.yields.past");
            case YieldingLimit.Own(GroupLimit limit, TransitionLimits value) -> yields(limit, value, currency);
            case YieldingLimit.All() -> T.of("plan.yields.all");
            case YieldingLimit.Told ignored -> T.of("plan.yields.all");
        };
    }

    private static String yields(GroupLimit limit, TransitionLimits value, CurrencyCode currency) {
        return LimitValue.of(limit, value, currency)
                .map(words -> T.of("plan.yields." + limit.rule(), words))
                .orElseGet(() -> T.of("plan.yields.all"));
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
        return switch (claim.origin()) {
            case Origin.BySource source -> Optional.of(SourceWords.of(source));
            case Origin.Cap(String feeder) -> Optional.of(CapWords.yielding(feeder));
            case Origin other -> IntentWords.of(other).map(IntentWords.Words::all);
        };
    }
}
