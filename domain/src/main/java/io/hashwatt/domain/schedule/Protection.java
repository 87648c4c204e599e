package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import io.hashwatt.domain.tenancy.Actor.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A group that neither calendars nor prices move, because somebody was promised so: it holds its default level. People may
 * still override it, lock it out and stop it.
 *
 * @param reason why, in the words of whoever protected it; not blank
 */
public record Protection(GroupId group, Principal by, Instant since, String reason) {

    public Protection {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a protection has a reason");
        }
    }

    /**
     * That the group stays where it is taken to be at home; empty while it was not protected yet.
     *
     * @param defaultLevel of the group, by its id
     */
    public Optional<TargetedIntent> intentWithin(Interval period, int defaultLevel) {
        return Since.minute(since, period)
                .map(protectedTime -> new TargetedIntent(
                        new Target.Groups(List.of(group)),
                        new Intent(
                                group.value(),
                                IntentClass.PROTECTION,
                                protectedTime,
                                Bound.exactly(defaultLevel),
                                new Origin.Protected(by.name(), reason))));
    }
}
