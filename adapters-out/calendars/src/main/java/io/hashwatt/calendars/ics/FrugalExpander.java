package io.hashwatt.calendars.ics;

import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.documents.Refusal;
import io.hashwatt.domain.schedule.Recurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/**
 * Expands the rules of one document for as long as they are of so many days. A line of text may name every day of two
 * centuries, and a document has two hundred such lines.
 */
final class FrugalExpander implements RecurrenceExpander {

    static final int MOST_DAYS = 1_000_000;

    private final RecurrenceExpander expander;
    private long spent;

    FrugalExpander(RecurrenceExpander expander) {
        this.expander = expander;
    }

    /** @throws Refusal when this was too much */
    @Override
    public List<LocalDate> of(Recurrence.Rule rule, LocalDate from, LocalDate to) {
        List<LocalDate> days = expander.of(rule, from, to);
        spent += 1 + days.size() + (from.isAfter(rule.first()) ? counted(rule) : 0);
        if (spent > MOST_DAYS) {
            throw new Refusal(
                    IcsDocument.place(1),
                    "RRULE must be of fewer days, all events together: more than " + MOST_DAYS
                            + " would have to be looked at");
        }
        return days;
    }

    /** One that counts does so from its first day on, whichever are wanted. */
    private static long counted(Recurrence.Rule rule) {
        return Long.parseLong(RuleText.of(rule.rule()).get("COUNT", "0"));
    }

    @Override
    public Optional<String> defect(Recurrence.Rule rule) {
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
