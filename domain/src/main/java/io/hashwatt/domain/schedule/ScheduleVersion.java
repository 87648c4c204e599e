package io.hashwatt.domain.schedule;

import io.hashwatt.domain.tenancy.Actor.Principal;
import java.time.Instant;

/**
 * What a schedule said from one activation to the next.
 *
 * @param number from 1, one more each time
 * @param why in the words of whoever activated it; not blank
 */
public record ScheduleVersion(int number, ScheduleContent content, Principal by, Instant at, String why) {

    public ScheduleVersion {
        if (number < 1) {
            throw new IllegalArgumentException("versions are numbered from 1");
        }
        if (why.isBlank()) {
            throw new IllegalArgumentException("a version says why");
        }
    }
}
