package io.hashwatt.domain.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says an instant as people on site read it off the wall: the time, and the date where it is another day. */
final class LocalClock {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private LocalClock() {}

    /** @param since an instant whose day is taken for granted */
    static String text(Instant instant, Instant since, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        boolean sameDay =
                local.toLocalDate().equals(LocalDateTime.ofInstant(since, zone).toLocalDate());
        return (sameDay ? TIME : DATE_AND_TIME).format(local);
    }
}
