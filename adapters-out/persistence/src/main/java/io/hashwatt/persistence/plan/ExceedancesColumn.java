package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.site.SitePlan.CapExceedance;
import io.hashwatt.persistence.jdbc.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Where a plan's groups together exceed the cap: start, end, watts drawn, watts allowed. */
final class ExceedancesColumn {

    private ExceedancesColumn() {}

    static byte[] of(List<CapExceedance> exceedances) {
        return Json.deflated(json -> {
            json.writeStartArray();
            for (CapExceedance each : exceedances) {
                json.writeStartArray();
                json.writeString(each.interval().start().toString());
                json.writeString(each.interval().end().toString());
                Json.writeDecimal(json, each.drawn().watts());
                Json.writeDecimal(json, each.cap().watts());
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    static List<CapExceedance> read(byte[] column) {
        return Json.inflated(column, json -> {
            List<CapExceedance> exceedances = new ArrayList<>();
            Json.expect(JsonToken.START_ARRAY, json);
            while (json.nextToken() == JsonToken.START_ARRAY) {
                exceedances.add(new CapExceedance(
                        new Interval(Instant.parse(Json.readText(json)), Instant.parse(Json.readText(json))),
                        new Power(Json.readDecimal(json)),
                        new Power(Json.readDecimal(json))));
                Json.expect(JsonToken.END_ARRAY, json);
            }
            return exceedances;
        });
    }
}
