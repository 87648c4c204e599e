package io.hashwatt.persistence.kernel;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.kernel.PlausibleRange;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can hardly be meant: {@code [[measure, place, value, low, high, basis, unit, currency, count], …]}. */
public final class ImplausibleColumn {

    private ImplausibleColumn() {}

    public static String of(List<ImplausibleValue> findings) {
        return Json.text(json -> write(json, findings));
    }

    public static List<ImplausibleValue> read(String column) {
        return Json.read(column, ImplausibleColumn::read);
    }

    public static void write(JsonGenerator json, List<ImplausibleValue> findings) throws IOException {
        json.writeStartArray();
        for (ImplausibleValue found : findings) {
            json.writeStartArray();
            json.writeString(found.measure().name());
            Json.writeTexts(json, place(found.place()));
            Json.writeDecimal(json, found.value());
            Json.writeDecimal(json, found.range().low());
            Json.writeDecimal(json, found.range().high());
            json.writeString(found.range().basis().name());
            json.writeString(found.likelyUnit());
            json.writeString(found.currency() == null ? null : found.currency().value());
            json.writeNumber(found.count());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** The next value, an array of findings. */
    public static List<ImplausibleValue> read(JsonParser json) throws IOException {
        List<ImplausibleValue> findings = new ArrayList<>();
        Json.expect(JsonToken.START_ARRAY, json);
        while (json.nextToken() == JsonToken.START_ARRAY) {
            findings.add(new ImplausibleValue(
                    Measure.valueOf(Json.readText(json)),
                    place(Json.readTexts(json)),
                    Json.readDecimal(json),
                    new PlausibleRange(
                            Json.readDecimal(json),
                            Json.readDecimal(json),
                            PlausibleRange.Basis.valueOf(Json.readText(json))),
                    Json.readTextOrNull(json),
                    currency(json),
                    Json.readInteger(json)));
            Json.expect(JsonToken.END_ARRAY, json);
        }
        return findings;
    }

    private static @Nullable CurrencyCode currency(JsonParser json) throws IOException {
        String code = Json.readTextOrNull(json);
        return code == null ? null : new CurrencyCode(code);
    }

    /** What kind of place, and what says which. */
    private static List<String> place(InputPlace place) {
        return switch (place) {
            case InputPlace.OfGroup(String group, String field) -> List.of("GROUP", group, field);
            case InputPlace.OfMarket(String field) -> List.of("MARKET", field);
            case InputPlace.AtBlock(Instant from, long height) ->
                List.of("BLOCK", from.toString(), Long.toString(height));
            case InputPlace.From(Instant from) -> List.of("FROM", from.toString());
            case InputPlace.Over(Interval span) ->
                List.of("OVER", span.start().toString(), span.end().toString());
        };
    }

    private static InputPlace place(List<String> texts) throws IOException {
        return switch (texts.getFirst()) {
            case "GROUP" -> new InputPlace.OfGroup(texts.get(1), texts.get(2));
            case "MARKET" -> new InputPlace.OfMarket(texts.get(1));
            case "BLOCK" -> new InputPlace.AtBlock(Instant.parse(texts.get(1)), Long.parseLong(texts.get(2)));
            case "FROM" -> new InputPlace.From(Instant.parse(texts.get(1)));
            case "OVER" -> new InputPlace.Over(new Interval(Instant.parse(texts.get(1)), Instant.parse(texts.get(2))));
            default -> throw new IOException("not a place: " + texts);
        };
    }
}
