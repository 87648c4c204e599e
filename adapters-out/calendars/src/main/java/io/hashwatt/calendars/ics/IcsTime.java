package io.hashwatt.calendars.ics;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a time in whole minutes.
 *
 * @param isDay of a day, then the time is midnight and there is no zone
 * @param zone null: wherever one is
 */
record IcsTime(LocalDateTime local, boolean isDay, @Nullable ZoneId zone) {

    /** The time a clock in another zone shows then; a day is the same everywhere. */
    LocalDateTime in(ZoneId other) {
        return zone == null || zone.equals(other)
                ? local
                : local.atZone(zone).withZoneSameInstant(other).toLocalDateTime();
    }
}
