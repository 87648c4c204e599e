package io.hashwatt.persistence.schedule;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarContent.Holidays;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields of a calendar, behind its name and target: {@code "zone":…,"from":…,"until":…,"slots":[…], …}. */
final class StoredCalendar {

    private StoredCalendar() {}

    static void write(JsonGenerator json, CalendarContent calendar) throws IOException {
        json.writeStringField("zone", calendar.zone().getId());
        json.writeStringField("from", textOrNull(calendar.from()));
        json.writeStringField("until", textOrNull(calendar.until()));
        json.writeArrayFieldStart("slots");
        for (CalendarSlot slot : calendar.slots()) {
            write(json, slot);
        }
        json.writeEndArray();
        writeDates(json, "except", calendar.except());
        Holidays holidays = calendar.holidays();
        json.writeStringField("region", holidays == null ? null : holidays.region());
        json.writeStringField(
                "holidays", holidays == null ? null : holidays.effect().name());
        json.writeStringField("gap", calendar.clockChange().gap().name());
        json.writeStringField("overlap", calendar.clockChange().overlap().name());
    }

    private static void write(JsonGenerator json, CalendarSlot slot) throws IOException {
        json.writeStartObject();
        json.writeFieldName("on");
        RecurrenceValue.write(json, slot.on());
        json.writeStringField("starts", slot.starts().toString());
        json.writeStringField("ends", slot.ends().toString());
        json.writeNumberField("days_later", slot.daysLater());
        json.writeStringField("wish", slot.wish().form().name());
        json.writeNumberField("level", slot.wish().level());
        json.writeEndObject();
    }

    static void writeDates(JsonGenerator json, String name, Collection<LocalDate> dates) throws IOException {
        json.writeFieldName(name);
        Json.writeTexts(json, dates.stream().map(LocalDate::toString).toList());
    }

    private static @Nullable String textOrNull(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    static CalendarContent read(JsonParser json, String name, Target target) throws IOException {
        return new CalendarContent(
                name,
                target,
                ZoneId.of(Json.readText(Json.field(json, "zone"))),
                dateOrNull(Json.field(json, "from")),
                dateOrNull(Json.field(json, "until")),
                slots(Json.field(json, "slots")),
                dates(Json.field(json, "except")),
                holidays(json),
                new ClockChange(
                        ClockChange.Gap.valueOf(Json.readText(Json.field(json, "gap"))),
                        ClockChange.Overlap.valueOf(Json.readText(Json.field(json, "overlap")))));
    }

    private static List<CalendarSlot> slots(JsonParser json) throws IOException {
        List<CalendarSlot> slots = new ArrayList<>();
        Json.expect(JsonToken.START_ARRAY, json);
        while (json.nextToken() == JsonToken.START_OBJECT) {
            slots.add(new CalendarSlot(
                    RecurrenceValue.read(Json.field(json, "on")),
                    LocalTime.parse(Json.readText(Json.field(json, "starts"))),
                    LocalTime.parse(Json.readText(Json.field(json, "ends"))),
                    Json.readInteger(Json.field(json, "days_later")),
                    new Wish(
                            Wish.Form.valueOf(Json.readText(Json.field(json, "wish"))),
                            Json.readInteger(Json.field(json, "level")))));
            Json.expect(JsonToken.END_OBJECT, json);
        }
        return slots;
    }

    private static @Nullable Holidays holidays(JsonParser json) throws IOException {
        String region = Json.readTextOrNull(Json.field(json, "region"));
        String effect = Json.readTextOrNull(Json.field(json, "holidays"));
        return region == null || effect == null ? null : new Holidays(region, Holidays.Effect.valueOf(effect));
    }

    /** The next value. */
    static NavigableSet<LocalDate> dates(JsonParser json) throws IOException {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        for (String text : Json.readTexts(json)) {
            dates.add(LocalDate.parse(text));
        }
        return dates;
    }

    private static @Nullable LocalDate dateOrNull(JsonParser json) throws IOException {
        String text = Json.readTextOrNull(json);
        return text == null ? null : LocalDate.parse(text);
    }
}
