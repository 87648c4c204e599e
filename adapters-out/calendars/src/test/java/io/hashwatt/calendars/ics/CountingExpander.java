package io.hashwatt.calendars.ics;

import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.domain.schedule.Recurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** Counts what is asked of another one: work, whatever the machine it is done on. */
final class CountingExpander implements RecurrenceExpander {

    private final RecurrenceExpander expander;
    private long days;
    private long mostDaysAtOnce;
    private int rulesChecked;

    CountingExpander(RecurrenceExpander expander) {
        this.expander = expander;
    }

    long days() {
        return days;
    }

    long mostDaysAtOnce() {
        return mostDaysAtOnce;
    }

    int rulesChecked() {
        return rulesChecked;
    }

    @Override
    public List<LocalDate> of(Recurrence.Rule rule, LocalDate from, LocalDate to) {
        List<LocalDate> found = expander.of(rule, from, to);
        days += found.size();
        mostDaysAtOnce = Math.max(mostDaysAtOnce, found.size());
        return found;
    }

    @Override
    public Optional<String> defect(Recurrence.Rule rule) {
        rulesChecked++;
        return expander.defect(rule);
    }

    @Override
    public Set<LocalDate> holidays(String region, LocalDate from, LocalDate to) {
        return expander.holidays(region, from, to);
    }

    @Override
    public NavigableSet<String> regions() {
        return expander.regions();
    }
}
