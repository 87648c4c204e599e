package io.hashwatt.persistence.fleet;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The bands of a start cost: {@code [["PT0S","12.5"],["PT4H","40"]]}. */
public final class StartCostJson {

    private StartCostJson() {}

    public static void write(JsonGenerator json, StartCost cost) throws IOException {
        json.writeStartArray();
        for (StartCost.Band band : cost.bands()) {
            json.writeStartArray();
            json.writeString(band.offlineAtLeast().toString());
            Json.writeDecimal(json, band.cost());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** The next value. */
    public static StartCost read(JsonParser json) throws IOException {
        List<StartCost.Band> bands = new ArrayList<>();
        Json.expect(JsonToken.START_ARRAY, json);
        while (json.nextToken() == JsonToken.START_ARRAY) {
            bands.add(new StartCost.Band(Duration.parse(Json.readText(json)), Json.readDecimal(json)));
            Json.expect(JsonToken.END_ARRAY, json);
        }
        return new StartCost(bands);
    }
}
