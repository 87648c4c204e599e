package io.hashwatt.domain.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How long something holds, as people on site read it off the wall.
 *
 * @param since the instant from which they count on to the end
 * @param zone of the site
 */
public record Until(Instant end, Instant since, ZoneId zone) {

    /** Less by an hour than a day, for the day on which the clocks go forward. */
    private static final Duration A_DAY = Duration.ofHours(23);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Whether the time alone could be another day's, so that the date is told too. */
    public boolean isDated() {
        return !end.isBefore(since.plus(A_DAY));
    }

    String english() {
        return (isDated() ? DATE_AND_TIME : TIME).format(LocalDateTime.ofInstant(end, zone));
    }
}
