package io.hashwatt.ui.plan;

import io.hashwatt.application.plan.ReadWhy;
import io.hashwatt.domain.plan.record.RulingLevel;
import io.hashwatt.domain.schedule.Intent;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.schedule.words.IntentWords;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.Optional;

/** Says in the user's language what rules where it is not what the plan says. */
final class RulesWords {

    private RulesWords() {}

    /** Empty: it is the planned level that rules, or nothing is known to. */
    static Optional<Why.Row> of(ReadWhy.Why why, SiteTime time) {
        RulingLevel rules = why.rules();
        Intent boundBy = rules == null ? null : rules.boundBy();
        if (rules == null || boundBy == null) {
            return Optional.empty();
        }
        String words = T.of(
                "plan.why.rules.since",
                why.group().group().level(rules.level()).name(),
                time.timeWithZone(boundBy.interval().start()),
                IntentWords.of(boundBy.origin()).map(IntentWords.Words::all).orElse(boundBy.reason()));
        return Optional.of(new Why.Row(T.of("plan.why.rules"), words, Tone.WARNING));
    }
}
