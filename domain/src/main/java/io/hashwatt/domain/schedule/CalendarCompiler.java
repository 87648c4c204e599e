package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lays a calendar over time: which of its slots take place when. */
public final class CalendarCompiler {

    private static final Comparator<Firing> IN_TIME = Comparator.comparing(Firing::interval)
            .thenComparing(firing -> firing.slot().wish().level());

    private final CalendarContent content;
    private final CalendarDays days;

    public CalendarCompiler(CalendarContent content, CalendarDays days) {
        this.content = content;
        this.days = days;
    }

    /** @return what takes place within the period at least in part, whole, in order of time */
    public List<Firing> over(Interval period) {
        LocalDate first = LocalDate.ofInstant(period.start(), content.zone()).minusDays(CalendarSlot.MOST_DAYS + 1L);
        LocalDate last = LocalDate.ofInstant(period.end(), content.zone()).plusDays(1);
        if (content.from() != null && content.from().isAfter(first)) {
            first = content.from();
        }
        if (content.until() != null && content.until().isBefore(last)) {
            last = content.until();
        }
        return first.isAfter(last) ? List.of() : between(first, last, period);
    }

    private List<Firing> between(LocalDate first, LocalDate last, Interval period) {
        CalendarContent.Holidays holidays = content.holidays();
        Set<LocalDate> free = holidays == null ? Set.of() : days.holidays(holidays.region(), first, last);
        List<Firing> firings = new ArrayList<>();
        for (CalendarSlot slot : content.slots()) {
            days(slot.on(), first, last, free)
                    .filter(content::isOpenOn)
                    .flatMap(day -> firings(slot, day))
                    .filter(firing -> firing.interval().overlaps(period))
                    .forEach(firings::add);
        }
        firings.sort(IN_TIME);
        return List.copyOf(firings);
    }

    private Stream<LocalDate> days(Recurrence on, LocalDate first, LocalDate last, Set<LocalDate> free) {
        return switch (on) {
            case Recurrence.Weekly weekly -> weekly(weekly, first, last, free);
            case Recurrence.Rule rule ->
                days.of(rule, first, last).stream().filter(day -> !isSkippedHoliday(day, free));
            case Recurrence.Dates(var dates) -> dates.subSet(first, true, last, true).stream();
        };
    }

    private Stream<LocalDate> weekly(Recurrence.Weekly weekly, LocalDate first, LocalDate last, Set<LocalDate> free) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> !isSkippedHoliday(day, free))
                .filter(day -> weekly.days().contains(free.contains(day) ? DayOfWeek.SUNDAY : day.getDayOfWeek()))
                .filter(day -> isInWeek(day, weekly.everyWeeks()));
    }

    private boolean isSkippedHoliday(LocalDate day, Set<LocalDate> free) {
        CalendarContent.Holidays holidays = content.holidays();
        return holidays != null && holidays.effect() == CalendarContent.Holidays.Effect.SKIP && free.contains(day);
    }

    private boolean isInWeek(LocalDate day, int everyWeeks) {
        return content.from() == null
                || ChronoUnit.WEEKS.between(monday(content.from()), monday(day)) % everyWeeks == 0;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Stream<Firing> firings(CalendarSlot slot, LocalDate day) {
        return content.clockChange().resolve(slot.startOn(day), slot.endFrom(day), content.zone()).stream()
                .map(interval -> new Firing(interval, slot, slot.startOn(day), slot.endFrom(day)));
    }
}
