package io.hashwatt.persistence.schedule;

import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.persistence.jdbc.Json;

/**
 * What a schedule says, in one column: {@code {"kind":"CALENDAR","name":…, target, …}}. Names stand in it, because
 * versions are kept for good; all of them and in one order, so that a text that says more or less than this program writes
 * is found out.
 */
final class ContentColumn {

    private ContentColumn() {}

    private enum Kind {
        CALENDAR,
        STRIKE
    }

    static String of(ScheduleContent content) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("kind", kind(content).name());
            json.writeStringField("name", content.name());
            TargetJson.write(json, content.target());
            switch (content) {
                case CalendarContent calendar -> StoredCalendar.write(json, calendar);
                case StrikeContent strike -> StoredStrike.write(json, strike);
            }
            json.writeEndObject();
        });
    }

    private static Kind kind(ScheduleContent content) {
        return switch (content) {
            case CalendarContent ignored -> Kind.CALENDAR;
            case StrikeContent ignored -> Kind.STRIKE;
        };
    }

    static ScheduleContent read(String column) {
        return Json.read(column, json -> {
            Json.expect(JsonToken.START_OBJECT, json);
            Kind kind = Kind.valueOf(Json.readText(Json.field(json, "kind")));
            String name = Json.readText(Json.field(json, "name"));
            Target target = TargetJson.read(json);
            ScheduleContent content = switch (kind) {
                case CALENDAR -> StoredCalendar.read(json, name, target);
                case STRIKE -> StoredStrike.read(json, name, target);
            };
            Json.expect(JsonToken.END_OBJECT, json);
            return content;
        });
    }
}
