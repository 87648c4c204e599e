package io.hashwatt.application.schedule;

import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.domain.schedule.Recurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Knows {@code FREQ=DAILY}, {@code FREQ=WEEKLY} and {@code FREQ=MONTHLY} without more, and that Nowhere keeps New Year. */
public final class FakeRecurrenceExpander implements RecurrenceExpander {

    private static final Set<String> RULES = Set.of("FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY");

    @Override
    public List<LocalDate> of(Recurrence.Rule rule, LocalDate from, LocalDate to) {
        LocalDate first = rule.first().isAfter(from) ? rule.first() : from;
        return first.isAfter(to)
                ? List.of()
                : first.datesUntil(to.plusDays(1))
                        .filter(day -> isOn(rule, day))
                        .toList();
    }

    private static boolean isOn(Recurrence.Rule rule, LocalDate day) {
        return switch (rule.rule()) {
            case "FREQ=DAILY" -> true;
            case "FREQ=WEEKLY" -> day.getDayOfWeek() == rule.first().getDayOfWeek();
            case "FREQ=MONTHLY" -> day.getDayOfMonth() == rule.first().getDayOfMonth();
            default -> throw new IllegalArgumentException("not a rule the fake knows: " + rule.rule());
        };
    }

    @Override
    public Set<LocalDate> holidays(String region, LocalDate from, LocalDate to) {
        return regions().contains(region)
                ? from.datesUntil(to.plusDays(1))
                        .filter(day -> day.getDayOfYear() == 1)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public Optional<String> defect(Recurrence.Rule rule) {
        return RULES.contains(rule.rule()) ? Optional.empty() : Optional.of("must be a rule of iCalendar in days");
    }

    @Override
    public NavigableSet<String> regions() {
        return new TreeSet<>(Set.of("NOWHERE"));
    }
}
