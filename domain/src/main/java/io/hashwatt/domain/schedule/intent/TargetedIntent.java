package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An intent and whom it is about; which groups these are is asked when it is read. Its levels are ids: which they are in a
 * group's own order is asked then, too.
 */
public record TargetedIntent(Target target, Intent intent) {

    /**
     * What an intervention wants within a period; empty if nothing.
     *
     * @param zone of the site, in which people are told how long
     */
    public static Optional<TargetedIntent> of(Intervention intervention, Interval period, ZoneId zone) {
        return intervention.intentWithin(period, zone).map(intent -> new TargetedIntent(intervention.target(), intent));
    }

    /** What is wanted for one group, in levels of its own; for many of a site see {@link IntentsByGroup}. */
    public static List<Intent> about(RegisteredGroup group, Collection<TargetedIntent> all) {
        return LevelPlaces.of(group.group())
                .meant(all.stream()
                        .filter(one -> one.target().covers(group))
                        .map(TargetedIntent::intent)
                        .toList());
    }
}
