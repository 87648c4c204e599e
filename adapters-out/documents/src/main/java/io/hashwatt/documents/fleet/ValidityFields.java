package io.hashwatt.documents.fleet;

import io.hashwatt.documents.CalendarWindowFields;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.Interval;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.Stream;

/** Reads and writes when something holds, beside what it is: {@code once} from an instant to another, or {@code when} by the calendar. */
final class ValidityFields {

    private static final String ONCE = "once";
    private static final String WHEN = "when";
    private static final String FROM = "from";
    private static final String TO = "to";

    private ValidityFields() {}

    /** The names of its fields, behind others that stand beside them. */
    static String[] beside(String... others) {
        return Stream.concat(Stream.of(others), Stream.of(ONCE, WHEN)).toArray(String[]::new);
    }

    static Validity read(JsonFields fields) {
        if (fields.optional(ONCE).isPresent() == fields.optional(WHEN).isPresent()) {
            throw fields.refusal("must have either once or when");
        }
        return fields.optional(ONCE)
                .<Validity>map(once -> once(once.object()))
                .orElseGet(() -> new Validity.Recurring(
                        CalendarWindowFields.read(fields.required(WHEN).object())));
    }

    static void write(Validity validity, JsonOutput json) throws IOException {
        switch (validity) {
            case Validity.Once(Interval interval) ->
                json.object(ONCE, once -> once.time(FROM, interval.start()).time(TO, interval.end()));
            case Validity.Recurring(var window) -> json.object(WHEN, when -> CalendarWindowFields.write(window, when));
        }
    }

    private static Validity once(JsonFields fields) {
        fields.refuseUnknown(FROM, TO);
        Instant from = fields.required(FROM).instant();
        Instant to = fields.required(TO).instant();
        if (!from.isBefore(to)) {
            throw fields.refusal(TO, "must be after from");
        }
        return new Validity.Once(new Interval(from, to));
    }
}
