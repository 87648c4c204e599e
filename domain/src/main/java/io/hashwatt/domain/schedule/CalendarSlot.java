package io.hashwatt.domain.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A part of a day, or longer, that comes again.
 *
 * @param on the days on which it begins
 * @param starts local time, in whole minutes
 * @param ends local time, in whole minutes; does not belong to it
 * @param daysLater how many days after it began it ends, 0 to {@link #MOST_DAYS}; midnight at the end of a day is {@code
 *     00:00} of the next
 * @param wish what is wanted
 */
public record CalendarSlot(Recurrence on, LocalTime starts, LocalTime ends, int daysLater, Wish wish) {

    /** One that takes longer is no slot. */
    public static final int MOST_DAYS = 7;

    public CalendarSlot {
        if (!isWholeMinute(starts) || !isWholeMinute(ends)) {
            throw new IllegalArgumentException("a slot begins and ends on whole minutes");
        }
        if (daysLater < 0 || daysLater > MOST_DAYS) {
            throw new IllegalArgumentException("a slot ends 0 to " + MOST_DAYS + " days after it begins");
        }
        if (daysLater == 0 && !starts.isBefore(ends)) {
            throw new IllegalArgumentException("a slot ends after it begins; one across midnight ends a day later");
        }
    }

    private static boolean isWholeMinute(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
    }

    LocalDateTime startOn(LocalDate day) {
        return day.atTime(starts);
    }

    LocalDateTime endFrom(LocalDate day) {
        return day.plusDays(daysLater).atTime(ends);
    }
}
