package io.hashwatt.domain.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted at which local times, again and again.
 *
 * @param zone in which its times are meant
 * @param from first day on which a slot may begin; null: since ever
 * @param until last day on which a slot may begin, not before {@code from}; null: until further notice
 * @param slots at least one, at most {@link #MOST_SLOTS}
 * @param except days on which no slot begins, at most {@link #MOST_EXCEPTIONS}
 * @param holidays what public holidays change; null: nothing
 * @param clockChange what the days mean on which the clocks change
 */
public record CalendarContent(
        String name,
        Target target,
        ZoneId zone,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<CalendarSlot> slots,
        NavigableSet<LocalDate> except,
        @Nullable Holidays holidays,
        ClockChange clockChange)
        implements ScheduleContent {

    public static final int MOST_SLOTS = 200;
    public static final int MOST_EXCEPTIONS = 1_000;

    public CalendarContent {
        ScheduleContent.checkedName(name);
        slots = List.copyOf(slots);
        except = Collections.unmodifiableNavigableSet(new TreeSet<>(except));
        if (slots.isEmpty() || slots.size() > MOST_SLOTS) {
            throw new IllegalArgumentException("a calendar has 1 to " + MOST_SLOTS + " slots");
        }
        if (except.size() > MOST_EXCEPTIONS) {
            throw new IllegalArgumentException("a calendar has at most " + MOST_EXCEPTIONS + " exceptions");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("the last day is not before the first");
        }
        if (from == null && slots.stream().anyMatch(slot -> slot.on().countsFromFirstDay())) {
            throw new IllegalArgumentException("every second week and the like are counted from a first day");
        }
    }

    /**
     * What a public holiday changes.
     *
     * @param region whose holidays: an ISO 3166 country, with its subdivision after a hyphen where it has its own, as in
     *     {@code US-TX} or {@code DE-BY}
     */
    public record Holidays(String region, Effect effect) {

        public enum Effect {
            /** No slot begins on a holiday, unless a date names it. */
            SKIP,
            /** Of the weekly slots those of a Sunday begin, whatever day of the week it is. */
            AS_SUNDAY
        }
    }

    /** Whether a slot may begin on the day at all. */
    boolean isOpenOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)) && !except.contains(day);
    }

    @Override
    public CalendarContent named(String newName) {
        return new CalendarContent(newName, target, zone, from, until, slots, except, holidays, clockChange);
    }

    /** The same under another policy for the days on which the clocks change. */
    CalendarContent when(ClockChange policy) {
        return new CalendarContent(name, target, zone, from, until, slots, except, holidays, policy);
    }

    @Override
    public CalendarContent aimedAt(Target newTarget) {
        return new CalendarContent(name, newTarget, zone, from, until, slots, except, holidays, clockChange);
    }
}
