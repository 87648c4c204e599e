package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.intent.Intent;
import java.util.List;

/**
 * What people have scheduled for one group, to be replayed.
 *
 * @param intents of calendars, over the whole period
 * @param rules by price; all of them watch the prices of the replay
 */
public record GroupSchedules(List<Intent> intents, List<StrikeContent> rules) {

    public GroupSchedules {
        intents = List.copyOf(intents);
        rules = List.copyOf(rules);
    }
}
