package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.persistence.fleet.FurtherLimitsJson;
import io.hashwatt.persistence.fleet.LevelIdsJson;
import io.hashwatt.persistence.fleet.StartCostJson;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A group as it was when it was planned: {@code [name, miners, [[level, watts, terahash], …], minimum up, minimum down,
 * starts per day, ramp, start cost, default level, feeder, [tag, …], ids of levels, further limits]}. Plans of older
 * releases end with the default level; the last two are left out where levels were never edited, or there are none.
 */
final class GroupColumn {

    private static final int ANY = -1;

    private GroupColumn() {}

    static String of(MinerGroup group) {
        return Json.text(json -> {
            json.writeStartArray();
            json.writeString(group.name());
            json.writeNumber(group.miners());
            json.writeStartArray();
            for (PowerLevel level : group.levels()) {
                write(json, level);
            }
            json.writeEndArray();
            write(json, group.limits());
            StartCostJson.write(json, group.startCost());
            json.writeNumber(group.defaultLevel());
            json.writeString(group.placement().feeder());
            Json.writeTexts(json, List.copyOf(group.placement().tags()));
            if (!group.levelIds().areFirst()) {
                LevelIdsJson.write(json, group.levelIds());
            }
            String furtherLimits = FurtherLimitsJson.of(group.limits());
            if (furtherLimits != null) {
                json.writeString(furtherLimits);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, PowerLevel level) throws IOException {
        json.writeStartArray();
        json.writeString(level.name());
        Json.writeDecimal(json, level.power().watts());
        Json.writeDecimal(json, level.hashrate().terahashPerSecond());
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, TransitionLimits limits) throws IOException {
        json.writeString(limits.minimumUp().toString());
        json.writeString(limits.minimumDown().toString());
        json.writeNumber(limits.startsPerDay().orElse(ANY));
        Power ramp = limits.rampPerMinute();
        Json.writeDecimal(json, ramp == null ? null : ramp.watts());
    }

    static MinerGroup read(String column) {
        return Json.read(column, json -> {
            Json.expect(JsonToken.START_ARRAY, json);
            String name = Json.readText(json);
            int miners = json.nextIntValue(0);
            List<PowerLevel> levels = levels(json);
            TransitionLimits limits = limits(json);
            StartCost startCost = StartCostJson.read(json);
            int defaultLevel = json.nextIntValue(0);
            MinerGroup group = new MinerGroup(name, miners, levels, limits, startCost, defaultLevel, placement(json));
            return withTheRest(group, json);
        });
    }

    private static MinerGroup withTheRest(MinerGroup planned, JsonParser json) throws IOException {
        MinerGroup group = planned;
        JsonToken next = json.nextToken();
        while (next == JsonToken.START_ARRAY || next == JsonToken.VALUE_STRING) {
            group = next == JsonToken.START_ARRAY
                    ? group.identified(LevelIdsJson.restOf(json))
                    : group.within(FurtherLimitsJson.with(group.limits(), json.getText()));
            next = json.nextToken();
        }
        return group;
    }

    private static Placement placement(JsonParser json) throws IOException {
        if (json.nextToken() == JsonToken.END_ARRAY) {
            return Placement.UNKNOWN;
        }
        String feeder = json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
        return Placement.of(feeder, Json.readTexts(json));
    }

    private static List<PowerLevel> levels(JsonParser json) throws IOException {
        List<PowerLevel> levels = new ArrayList<>();
        Json.expect(JsonToken.START_ARRAY, json);
        while (json.nextToken() == JsonToken.START_ARRAY) {
            levels.add(new PowerLevel(
                    Json.readText(json), new Power(Json.readDecimal(json)), new Hashrate(Json.readDecimal(json))));
            Json.expect(JsonToken.END_ARRAY, json);
        }
        return levels;
    }

    private static TransitionLimits limits(JsonParser json) throws IOException {
        Duration up = Duration.parse(Json.readText(json));
        Duration down = Duration.parse(Json.readText(json));
        int starts = json.nextIntValue(ANY);
        BigDecimal ramp = Json.readDecimalOrNull(json);
        return TransitionLimits.NONE
                .withMinimumUp(up)
                .withMinimumDown(down)
                .withStartsPerDay(starts == ANY ? OptionalInt.empty() : OptionalInt.of(starts))
                .withRampPerMinute(ramp == null ? null : new Power(ramp));
    }
}
