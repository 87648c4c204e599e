package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Recurrence;
import java.util.ArrayList;
import java.util.List;

/** Which rules a calendar breaks at whatever site. */
final class CalendarRules {

    private final RecurrenceExpander recurrences;

    CalendarRules(RecurrenceExpander recurrences) {
        this.recurrences = recurrences;
    }

    List<Violation> violations(CalendarContent calendar) {
        List<Violation> violations = new ArrayList<>();
        for (int at = 0; at < calendar.slots().size(); at++) {
            if (calendar.slots().get(at).on() instanceof Recurrence.Rule rule) {
                String field = "slots[" + at + "].on.rule";
                recurrences.defect(rule).ifPresent(defect -> violations.add(new Violation(field, defect)));
            }
        }
        CalendarContent.Holidays holidays = calendar.holidays();
        if (holidays != null && !recurrences.regions().contains(holidays.region())) {
            violations.add(new Violation("holidays.region", "must be a region whose public holidays are known"));
        }
        return violations;
    }
}
