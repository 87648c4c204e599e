package io.hashwatt.domain.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says an instant as people on site read it off the wall: the time, and the date where the time alone could be another day's. */
final class LocalClock {

    /** Less by an hour than a day, for the day on which the clocks go forward. */
    private static final Duration A_DAY = Duration.ofHours(23);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private LocalClock() {}

    /** @param since the instant from which one counts on to it */
    static String text(Instant instant, Instant since, ZoneId zone) {
        boolean isNext = instant.isBefore(since.plus(A_DAY));
        return (isNext ? TIME : DATE_AND_TIME).format(LocalDateTime.ofInstant(instant, zone));
    }
}
