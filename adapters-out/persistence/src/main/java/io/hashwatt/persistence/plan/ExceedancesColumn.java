package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.site.SitePlan.CapExceedance;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Where a plan exceeds a cap: start, end, watts drawn, watts allowed, and whose cap it is if it is a feeder's. */
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
                if (each.feeder() != null) {
                    json.writeString(each.feeder());
                }
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
                exceedances.add(exceedance(json));
            }
            return exceedances;
        });
    }

    private static CapExceedance exceedance(JsonParser json) throws IOException {
        Interval interval = new Interval(Instant.parse(Json.readText(json)), Instant.parse(Json.readText(json)));
        Power drawn = new Power(Json.readDecimal(json));
        Power cap = new Power(Json.readDecimal(json));
        if (json.nextToken() == JsonToken.END_ARRAY) {
            return new CapExceedance(interval, drawn, cap);
        }
        String feeder = json.getText();
        Json.expect(JsonToken.END_ARRAY, json);
        return new CapExceedance(interval, drawn, cap, feeder);
    }
}
