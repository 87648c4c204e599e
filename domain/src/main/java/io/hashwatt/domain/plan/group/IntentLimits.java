package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.Rulings;
import java.util.List;

/** What is wanted of a group, as limits that follow one upon the other and never contradict each other. */
public final class IntentLimits {

    private IntentLimits() {}

    /** @param intents about the group, in any order */
    public static List<LevelLimit> of(List<Intent> intents, MinerGroup group, Interval period) {
        return Rulings.over(period, intents, group.topLevel()).stream()
                .map(LevelLimit::of)
                .toList();
    }
}
