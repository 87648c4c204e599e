package io.hashwatt.persistence.fleet;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.fleet.LevelIds;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ids of levels in their order, the next one, and what stands in for those removed: {@code [[0,1,5],6,[[2,1]]]}. */
public final class LevelIdsJson {

    private LevelIdsJson() {}

    public static void write(JsonGenerator json, LevelIds ids) throws IOException {
        json.writeStartArray();
        json.writeStartArray();
        for (PowerLevelId id : ids.inOrder()) {
            json.writeNumber(id.number());
        }
        json.writeEndArray();
        json.writeNumber(ids.next());
        json.writeStartArray();
        for (Map.Entry<PowerLevelId, PowerLevelId> one : new TreeMap<>(ids.standIns()).entrySet()) {
            json.writeStartArray();
            json.writeNumber(one.getKey().number());
            json.writeNumber(one.getValue().number());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    /** The next value. */
    public static LevelIds read(JsonParser json) throws IOException {
        Json.expect(JsonToken.START_ARRAY, json);
        return restOf(json);
    }

    /** The value that the parser has begun to read. */
    public static LevelIds restOf(JsonParser json) throws IOException {
        List<PowerLevelId> inOrder = new ArrayList<>();
        Json.expect(JsonToken.START_ARRAY, json);
        while (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            inOrder.add(new PowerLevelId(json.getIntValue()));
        }
        int next = Json.readInteger(json);
        Map<PowerLevelId, PowerLevelId> standIns = new HashMap<>();
        Json.expect(JsonToken.START_ARRAY, json);
        while (json.nextToken() == JsonToken.START_ARRAY) {
            PowerLevelId removed = new PowerLevelId(Json.readInteger(json));
            standIns.put(removed, new PowerLevelId(Json.readInteger(json)));
            Json.expect(JsonToken.END_ARRAY, json);
        }
        Json.expect(JsonToken.END_ARRAY, json);
        return new LevelIds(inOrder, next, standIns);
    }
}
