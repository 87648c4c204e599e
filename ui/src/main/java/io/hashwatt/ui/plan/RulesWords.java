package io.hashwatt.ui.plan;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.plan.record.RulingLevel;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.schedule.words.IntentWords;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;

/** Says in the user's language what rules where it is not what the plan says. */
final class RulesWords {

    private RulesWords() {}

    static Why.Row of(RulingLevel.Wanted rules, MinerGroup group, SiteTime time) {
        Intent by = rules.by();
        String words = T.of(
                "plan.why.rules.since",
                group.level(rules.level()).name(),
                time.timeWithZone(by.interval().start()),
                IntentWords.of(by.origin()).map(IntentWords.Words::all).orElse(by.reason()));
        return new Why.Row(T.of("plan.why.rules"), words, Tone.WARNING);
    }
}
