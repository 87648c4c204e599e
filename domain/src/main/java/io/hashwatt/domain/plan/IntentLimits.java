package io.hashwatt.domain.plan;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.Rulings;
import io.hashwatt.domain.schedule.TargetedIntent;
import java.util.List;

/** What is wanted of a group, as limits that follow one upon the other and never contradict each other. */
public final class IntentLimits {

    private IntentLimits() {}

    /** @param intents at the group's site */
    public static List<LevelLimit> of(List<TargetedIntent> intents, RegisteredGroup group, Interval period) {
        return Rulings.over(
                        period,
                        TargetedIntent.about(group.id(), intents),
                        group.group().topLevel())
                .stream()
                .map(LevelLimit::of)
                .toList();
    }
}
