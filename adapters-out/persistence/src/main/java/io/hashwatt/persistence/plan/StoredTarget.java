package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * A draw target: by its side the feeder, which may be nothing, watts and the penalty per MWh. Behind them it says true of a block
 * that is paid whether it is drawn or not.
 */
final class StoredTarget {

    private StoredTarget() {}

    static void write(JsonGenerator json, TargetPrice target) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart(target.side().name());
        json.writeString(target.feeder());
        Json.writeDecimal(json, target.power().watts());
        Json.writeDecimal(json, target.perMwh());
        if (target.isBlock()) {
            json.writeBoolean(true);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What follows the begin of the object. */
    static TargetPrice rest(JsonParser json) throws IOException {
        DrawTarget.Side side = DrawTarget.Side.valueOf(json.nextFieldName());
        Json.expect(JsonToken.START_ARRAY, json);
        String feeder = Json.readTextOrNull(json);
        Power power = new Power(Json.readDecimal(json));
        BigDecimal perMwh = Json.readDecimal(json);
        boolean isBlock = json.nextToken() == JsonToken.VALUE_TRUE;
        if (isBlock) {
            Json.expect(JsonToken.END_ARRAY, json);
        }
        Json.expect(JsonToken.END_OBJECT, json);
        return new TargetPrice(feeder, side, power, perMwh, isBlock);
    }
}
