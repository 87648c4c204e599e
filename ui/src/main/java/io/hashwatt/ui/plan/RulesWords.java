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

    /** @param rules which is not what is planned */
    static Why.Row of(RulingLevel rules, MinerGroup group, SiteTime time) {
        String level = group.level(rules.level()).name();
        String words = rules instanceof RulingLevel.Wanted(int ignored, Intent by)
                ? T.of(
                        "plan.why.rules.since",
                        level,
                        time.timeWithZone(by.interval().start()),
                        IntentWords.of(by.origin()).map(IntentWords.Words::all).orElse(by.reason()))
                : T.of("plan.why.rules.cap", level);
        return new Why.Row(T.of("plan.why.rules"), words, Tone.WARNING);
    }
}
