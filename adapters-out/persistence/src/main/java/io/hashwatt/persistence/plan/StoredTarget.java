package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;

/** A draw target: by its side the feeder, which may be nothing, watts and the penalty per MWh. */
final class StoredTarget {

    private StoredTarget() {}

    static void write(JsonGenerator json, TargetPrice target) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart(target.side().name());
        json.writeString(target.feeder());
        Json.writeDecimal(json, target.power().watts());
        Json.writeDecimal(json, target.perMwh());
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What follows the begin of the object. */
    static TargetPrice rest(JsonParser json) throws IOException {
        DrawTarget.Side side = DrawTarget.Side.valueOf(json.nextFieldName());
        Json.expect(JsonToken.START_ARRAY, json);
        String feeder = Json.readTextOrNull(json);
        TargetPrice target = new TargetPrice(feeder, side, new Power(Json.readDecimal(json)), Json.readDecimal(json));
        Json.expect(JsonToken.END_ARRAY, json);
        Json.expect(JsonToken.END_OBJECT, json);
        return target;
    }
}
