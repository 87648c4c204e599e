package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.site.Coupling.CapWorth;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the room under caps is worth: feeder or null, start, end, worth of a MWh, and true where it is no cap but a peak. */
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
                if (each.isPeak()) {
                    json.writeBoolean(true);
                }
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
                worths.add(worth(json));
            }
            return worths;
        });
    }

    private static CapWorth worth(JsonParser json) throws IOException {
        String feeder = Json.readTextOrNull(json);
        Interval interval = new Interval(Instant.parse(Json.readText(json)), Instant.parse(Json.readText(json)));
        BigDecimal perMwh = Json.readDecimal(json);
        boolean isPeak = json.nextToken() == JsonToken.VALUE_TRUE;
        if (isPeak) {
            Json.expect(JsonToken.END_ARRAY, json);
        }
        return new CapWorth(feeder, interval, perMwh, isPeak);
    }
}
