package io.hashwatt.documents.schedule;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Values;
import io.hashwatt.documents.Weekdays;
import io.hashwatt.domain.schedule.Recurrence;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Reads on which days something comes again: {@code weekly}, a {@code rule} or {@code dates}. */
final class RecurrenceFields {

    private static final int LONGEST_RULE = 1_000;
    private static final int MOST_DATES = 10_000;

    private RecurrenceFields() {}

    static Recurrence recurrence(JsonFields fields) {
        if (fields.names().contains("weekly")) {
            fields.refuseUnknown("weekly");
            return weekly(fields.required("weekly").object());
        }
        if (fields.names().contains("rule")) {
            fields.refuseUnknown("rule", "first");
            return new Recurrence.Rule(
                    Values.sentence(fields.required("rule"), LONGEST_RULE), Values.date(fields.required("first")));
        }
        fields.refuseUnknown("weekly", "rule", "first", "dates");
        return new Recurrence.Dates(atLeastOne(fields));
    }

    private static Recurrence.Weekly weekly(JsonFields fields) {
        fields.refuseUnknown("days", "every_weeks");
        return new Recurrence.Weekly(
                Weekdays.of(fields.required("days")),
                fields.optional("every_weeks")
                        .map(weeks -> (int) weeks.wholeNumber(1, Recurrence.Weekly.MOST_WEEKS))
                        .orElse(1));
    }

    private static NavigableSet<LocalDate> atLeastOne(JsonFields fields) {
        JsonValue array = fields.required("dates");
        NavigableSet<LocalDate> dates = dates(array);
        if (dates.isEmpty() || dates.size() > MOST_DATES && !array.isOurs()) {
            throw array.refusal("must be 1 to " + MOST_DATES + " dates");
        }
        return dates;
    }

    static NavigableSet<LocalDate> dates(JsonValue array) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        for (JsonValue date : array.elements()) {
            if (!dates.add(Values.date(date))) {
                throw date.refusal("stands there already");
            }
        }
        return dates;
    }
}
