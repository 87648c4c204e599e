package io.hashwatt.persistence.market;

import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.PeakReading;
import io.hashwatt.persistence.jdbc.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a site's meter shows, as somebody told it: charge, watts, when, and the version of the market that was first to have it. */
final class PeakReadingsColumn {

    private PeakReadingsColumn() {}

    /** Null: nobody has told anything. */
    static @Nullable String of(List<PeakReading> readings) {
        return readings.isEmpty()
                ? null
                : Json.text(json -> {
                    json.writeStartArray();
                    for (PeakReading reading : readings) {
                        json.writeStartArray();
                        json.writeString(reading.charge());
                        Json.writeDecimal(json, reading.peak().watts());
                        json.writeString(reading.asOf().toString());
                        json.writeString(Long.toString(reading.since()));
                        json.writeEndArray();
                    }
                    json.writeEndArray();
                });
    }

    static List<PeakReading> read(@Nullable String column) {
        return column == null
                ? List.of()
                : Json.read(column, json -> {
                    List<PeakReading> readings = new ArrayList<>();
                    Json.expect(JsonToken.START_ARRAY, json);
                    while (json.nextToken() == JsonToken.START_ARRAY) {
                        readings.add(new PeakReading(
                                Json.readText(json),
                                new Power(Json.readDecimal(json)),
                                Instant.parse(Json.readText(json)),
                                Long.parseLong(Json.readText(json))));
                        Json.expect(JsonToken.END_ARRAY, json);
                    }
                    return readings;
                });
    }
}
