package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.site.Coupling.CapWorth;
import io.hashwatt.persistence.jdbc.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the room under caps is worth: feeder or null, start, end, worth of a MWh. */
final class CapWorthsColumn {

    private CapWorthsColumn() {}

    static byte[] of(List<CapWorth> worths) {
        return Json.deflated(json -> {
            json.writeStartArray();
            for (CapWorth each : worths) {
                json.writeStartArray();
                json.writeString(each.feeder());
                json.writeString(each.interval().start().toString());
                json.writeString(each.interval().end().toString());
                Json.writeDecimal(json, each.perMwh());
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    static List<CapWorth> read(byte[] column) {
        return Json.inflated(column, json -> {
            List<CapWorth> worths = new ArrayList<>();
            Json.expect(JsonToken.START_ARRAY, json);
            while (json.nextToken() == JsonToken.START_ARRAY) {
                worths.add(new CapWorth(
                        Json.readTextOrNull(json),
                        new Interval(Instant.parse(Json.readText(json)), Instant.parse(Json.readText(json))),
                        Json.readDecimal(json)));
                Json.expect(JsonToken.END_ARRAY, json);
            }
            return worths;
        });
    }
}
