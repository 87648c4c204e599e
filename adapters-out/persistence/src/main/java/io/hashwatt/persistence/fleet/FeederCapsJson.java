package io.hashwatt.persistence.fleet;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The caps of feeders, in watts: {@code [["North","2500000"],["South","1000000"]]}. */
final class FeederCapsJson {

    private FeederCapsJson() {}

    static void write(JsonGenerator json, List<FeederCap> caps) throws IOException {
        json.writeStartArray();
        for (FeederCap cap : caps) {
            json.writeStartArray();
            json.writeString(cap.feeder());
            Json.writeDecimal(json, cap.cap().watts());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** The next value. */
    static List<FeederCap> read(JsonParser json) throws IOException {
        List<FeederCap> caps = new ArrayList<>();
        Json.expect(JsonToken.START_ARRAY, json);
        while (json.nextToken() == JsonToken.START_ARRAY) {
            caps.add(new FeederCap(Json.readText(json), new Power(Json.readDecimal(json))));
            Json.expect(JsonToken.END_ARRAY, json);
        }
        return caps;
    }
}
