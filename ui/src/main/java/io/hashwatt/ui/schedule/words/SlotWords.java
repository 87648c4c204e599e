package io.hashwatt.ui.schedule.words;

import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.ui.text.T;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** When a slot is, in words. */
public final class SlotWords {

    private static final int DAYS_OF_WEEK = 7;

    private SlotWords() {}

    /** Of a weekly slot: Mon – Fri 22:00 – 06:00, from Sat 14:00 to Sun 09:00. */
    static String weekly(CalendarSlot slot, Set<DayOfWeek> days) {
        if (days.size() == 1 && lasts(slot) != Length.WITHIN_A_DAY) {
            DayOfWeek first = days.iterator().next();
            int later = endsAtMidnight(slot) ? slot.daysLater() - 1 : slot.daysLater();
            return T.of(
                    "schedule.say.fromTo",
                    DayWords.shortly(first),
                    DayWords.of(slot.starts()),
                    DayWords.shortly(first.plus(later)),
                    DayWords.end(slot));
        }
        return days.size() == DAYS_OF_WEEK ? hours(slot) : DayWords.of(days) + " " + hours(slot);
    }

    /** 22:00 – 06:00, all day, 22:00 until 06:00 two days later. */
    public static String hours(CalendarSlot slot) {
        if (slot.starts().equals(LocalTime.MIDNIGHT) && slot.daysLater() == 1 && endsAtMidnight(slot)) {
            return T.of("schedule.say.allDay");
        }
        String hours = DayWords.of(slot.starts()) + DayWords.TO + DayWords.end(slot);
        return lasts(slot) == Length.DAYS
                ? T.count(
                        "schedule.say.daysLater", endsAtMidnight(slot) ? slot.daysLater() - 1 : slot.daysLater(), hours)
                : hours;
    }

    /** On which days a slot begins that no week can show. */
    public static String days(Recurrence on) {
        return switch (on) {
            case Recurrence.Weekly weekly ->
                T.of(
                        "schedule.say.everyWeeksOn",
                        RuleWords.every(weekly.everyWeeks(), "schedule.rule.weeks"),
                        DayWords.of(weekly.days()));
            case Recurrence.Rule rule -> RuleWords.of(rule);
            case Recurrence.Dates(var days) -> T.of("schedule.say.on", DayWords.of(days));
        };
    }

    private enum Length {
        WITHIN_A_DAY,
        OVERNIGHT,
        DAYS
    }

    private static Length lasts(CalendarSlot slot) {
        if (slot.daysLater() == 0 || slot.daysLater() == 1 && endsAtMidnight(slot)) {
            return Length.WITHIN_A_DAY;
        }
        return slot.daysLater() == 1 && !slot.ends().isAfter(slot.starts()) ? Length.OVERNIGHT : Length.DAYS;
    }

    private static boolean endsAtMidnight(CalendarSlot slot) {
        return slot.daysLater() > 0 && slot.ends().equals(LocalTime.MIDNIGHT);
    }
}
