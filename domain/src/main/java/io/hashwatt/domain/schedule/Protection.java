package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.tenancy.Actor.Principal;
import java.time.Instant;

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
}
