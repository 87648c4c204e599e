package io.hashwatt.persistence.schedule;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code {"weekly":["MONDAY"],"every_weeks":1}}, {@code {"rule":"FREQ=…","first":…}} or {@code {"dates":[…]}}. */
final class RecurrenceValue {

    private RecurrenceValue() {}

    static void write(JsonGenerator json, Recurrence on) throws IOException {
        json.writeStartObject();
        switch (on) {
            case Recurrence.Weekly(var days, int everyWeeks) -> {
                json.writeFieldName("weekly");
                Json.writeTexts(json, days.stream().map(DayOfWeek::name).toList());
                json.writeNumberField("every_weeks", everyWeeks);
            }
            case Recurrence.Rule(String rule, LocalDate first) -> {
                json.writeStringField("rule", rule);
                json.writeStringField("first", first.toString());
            }
            case Recurrence.Dates(var days) -> StoredCalendar.writeDates(json, "dates", days);
        }
        json.writeEndObject();
    }

    /** The next value. */
    static Recurrence read(JsonParser json) throws IOException {
        Json.expect(JsonToken.START_OBJECT, json);
        String kind = json.nextFieldName();
        Recurrence on = switch (kind) {
            case "weekly" ->
                new Recurrence.Weekly(days(Json.readTexts(json)), Json.readInteger(Json.field(json, "every_weeks")));
            case "rule" ->
                new Recurrence.Rule(Json.readText(json), LocalDate.parse(Json.readText(Json.field(json, "first"))));
            case "dates" -> new Recurrence.Dates(StoredCalendar.dates(json));
            case null, default -> throw new IOException("no recurrence: " + kind);
        };
        Json.expect(JsonToken.END_OBJECT, json);
        return on;
    }

    private static Set<DayOfWeek> days(List<String> names) {
        return names.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }
}
