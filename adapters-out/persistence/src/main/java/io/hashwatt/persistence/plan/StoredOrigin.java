package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Until;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Where an intent comes from: {@code [form, …]}, the form by its name and its fields in their order. */
final class StoredOrigin {

    private static final String DECISION = "decision";
    private static final String CALENDAR = "calendar";
    private static final String PROTECTED = "protected";
    private static final String STRIKE = "strike";
    private static final String NO_PRICE = "no price";
    private static final String DEFAULT_LEVEL = "default level";
    private static final String CAP = "cap";
    private static final String TOLD = "told";

    private StoredOrigin() {}

    static void write(JsonGenerator json, Origin origin) throws IOException {
        json.writeStartArray();
        switch (origin) {
            case Origin.Decision decision -> {
                texts(json, DECISION, decision.kind().name(), decision.by());
                until(json, decision.until());
                json.writeString(decision.reason());
            }
            case Origin.Calendar calendar -> {
                texts(json, CALENDAR, calendar.name());
                until(json, calendar.until());
            }
            case Origin.Protected guarded -> texts(json, PROTECTED, guarded.by(), guarded.reason());
            case Origin.Strike strike -> strike(json, strike);
            case Origin.NoPrice unpriced -> texts(json, NO_PRICE, unpriced.rule());
            case Origin.DefaultLevel level ->
                texts(json, DEFAULT_LEVEL, level.mode().name());
            case Origin.Cap cap -> texts(json, CAP, cap.feeder());
            case Origin.Told told -> texts(json, TOLD, told.words());
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, @Nullable String... texts) throws IOException {
        for (String text : texts) {
            json.writeString(text);
        }
    }

    private static void strike(JsonGenerator json, Origin.Strike strike) throws IOException {
        texts(json, STRIKE, strike.rule(), strike.currency().value());
        Json.writeDecimal(json, strike.price());
        Json.writeDecimal(json, strike.below());
        Json.writeDecimal(json, strike.notBelow());
        json.writeBoolean(strike.waits());
    }

    private static void until(JsonGenerator json, @Nullable Until until) throws IOException {
        if (until == null) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        texts(
                json,
                until.end().toString(),
                until.since().toString(),
                until.zone().getId());
        json.writeEndArray();
    }

    /** The next value. */
    static Origin read(JsonParser json) throws IOException {
        Json.expect(JsonToken.START_ARRAY, json);
        Origin origin = of(Json.readText(json), json);
        Json.expect(JsonToken.END_ARRAY, json);
        return origin;
    }

    private static Origin of(String form, JsonParser json) throws IOException {
        return switch (form) {
            case DECISION ->
                new Origin.Decision(
                        Intervention.Kind.valueOf(Json.readText(json)),
                        Json.readText(json),
                        untilOrNull(json),
                        Json.readText(json));
            case CALENDAR -> calendar(json);
            case PROTECTED -> new Origin.Protected(Json.readText(json), Json.readText(json));
            case STRIKE -> strike(json);
            case NO_PRICE -> new Origin.NoPrice(Json.readTextOrNull(json));
            case DEFAULT_LEVEL -> new Origin.DefaultLevel(ControlMode.valueOf(Json.readText(json)));
            case CAP -> new Origin.Cap(Json.readTextOrNull(json));
            case TOLD -> new Origin.Told(Json.readText(json));
            default -> throw new IOException("an origin that is not known: " + form);
        };
    }

    private static Origin calendar(JsonParser json) throws IOException {
        String name = Json.readText(json);
        Json.expect(JsonToken.START_ARRAY, json);
        return new Origin.Calendar(name, restOfUntil(json));
    }

    private static Origin strike(JsonParser json) throws IOException {
        return new Origin.Strike(
                Json.readTextOrNull(json),
                new CurrencyCode(Json.readText(json)),
                Json.readDecimal(json),
                Json.readDecimalOrNull(json),
                Json.readDecimalOrNull(json),
                json.nextToken() == JsonToken.VALUE_TRUE);
    }

    private static @Nullable Until untilOrNull(JsonParser json) throws IOException {
        return json.nextToken() == JsonToken.VALUE_NULL ? null : restOfUntil(json);
    }

    private static Until restOfUntil(JsonParser json) throws IOException {
        Until until = new Until(
                Instant.parse(Json.readText(json)), Instant.parse(Json.readText(json)), ZoneId.of(Json.readText(json)));
        Json.expect(JsonToken.END_ARRAY, json);
        return until;
    }
}
