package io.hashwatt.cli.console;

import io.hashwatt.domain.kernel.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Local times of a zone for people. In the hour that comes twice the offset is added, because it decides which one. */
public record Times(ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("x", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd", Locale.ENGLISH);

    public LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** {@code Sun 2024-10-06}. */
    public String dayName(Instant instant) {
        return DAY.format(instant.atZone(zone));
    }

    /** {@code 17:15}. */
    public String time(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        String time = (local.getSecond() == 0 ? TIME : SECONDS).format(local);
        boolean twice = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        return twice ? time + OFFSET.format(local) : time;
    }

    /** {@code 2024-10-06 17:15}. */
    public String dayAndTime(Instant instant) {
        return day(instant) + " " + time(instant);
    }

    /**
     * {@code 17:15 to 18:30}; with dates if {@code dated}, the second one only where it differs. Without dates the end of a
     * day is 24:00.
     */
    public String span(Interval interval, boolean dated) {
        if (!dated && endsWithItsDay(interval)) {
            return time(interval.start()) + " to 24:00";
        }
        String from = dated ? dayAndTime(interval.start()) : time(interval.start());
        boolean sameDay = day(interval.start()).equals(day(interval.end()));
        String to = dated && !sameDay ? dayAndTime(interval.end()) : time(interval.end());
        return from + " to " + to;
    }

    public boolean isWithinOneDay(Interval interval) {
        return !interval.end().isAfter(endOfDay(interval.start()));
    }

    /** Whether it ends with the day it starts in. */
    public boolean endsWithItsDay(Interval interval) {
        return interval.end().equals(endOfDay(interval.start()));
    }

    private Instant endOfDay(Instant instant) {
        return day(instant).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
