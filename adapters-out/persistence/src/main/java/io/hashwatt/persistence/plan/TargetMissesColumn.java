package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.site.TargetMiss;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Where a plan misses draw targets: start, end, watts that are missing or too much, and the target. */
final class TargetMissesColumn {

    private TargetMissesColumn() {}

    static byte[] of(List<TargetMiss> misses) {
        return Json.deflated(json -> {
            json.writeStartArray();
            for (TargetMiss each : misses) {
                json.writeStartArray();
                json.writeString(each.interval().start().toString());
                json.writeString(each.interval().end().toString());
                Json.writeDecimal(json, each.missed().watts());
                StoredTarget.write(json, each.target());
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    static List<TargetMiss> read(byte[] column) {
        return Json.inflated(column, json -> {
            List<TargetMiss> misses = new ArrayList<>();
            Json.expect(JsonToken.START_ARRAY, json);
            while (json.nextToken() == JsonToken.START_ARRAY) {
                misses.add(miss(json));
            }
            return misses;
        });
    }

    private static TargetMiss miss(JsonParser json) throws IOException {
        Interval interval = new Interval(Instant.parse(Json.readText(json)), Instant.parse(Json.readText(json)));
        Power missed = new Power(Json.readDecimal(json));
        Json.expect(JsonToken.START_OBJECT, json);
        TargetMiss miss = new TargetMiss(StoredTarget.rest(json), interval, missed);
        Json.expect(JsonToken.END_ARRAY, json);
        return miss;
    }
}
