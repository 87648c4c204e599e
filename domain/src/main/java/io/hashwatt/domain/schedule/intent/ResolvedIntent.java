package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.fleet.MinerGroup;
import java.util.Comparator;

/**
 * An intent as it is meant for one group.
 *
 * @param levels those that it leaves of the group's
 */
record ResolvedIntent(Intent intent, LevelRange levels) {

    static final Comparator<ResolvedIntent> ORDER = Comparator.comparing(ResolvedIntent::intent, Intent.ORDER);

    static ResolvedIntent of(Intent intent, MinerGroup group) {
        return new ResolvedIntent(intent, intent.bound().levelsOf(group));
    }
}
