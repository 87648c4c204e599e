package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.schedule.intent.Claim;
import io.hashwatt.domain.schedule.intent.Claims;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.LevelRange;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Which levels were left, and who said so: {@code [[lowest, highest, [claim, …], [overruled claim, …], against, held], …]}. A
 * claim is {@code [class, source, origin]}, against as {@link StoredYielding}.
 */
final class RulesJson {

    private RulesJson() {}

    static void write(JsonGenerator json, List<LevelRule> rules) throws IOException {
        json.writeStartArray();
        for (LevelRule rule : rules) {
            json.writeStartArray();
            json.writeNumber(rule.levels().lowest());
            json.writeNumber(rule.levels().highest());
            claims(json, rule.claims().ruling());
            claims(json, rule.claims().overruled());
            StoredYielding.write(json, rule.against());
            json.writeBoolean(rule.held());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void claims(JsonGenerator json, List<Claim> claims) throws IOException {
        json.writeStartArray();
        for (Claim claim : claims) {
            IntentClass intentClass = claim.intentClass();
            UUID source = claim.source();
            json.writeStartArray();
            json.writeString(intentClass == null ? null : intentClass.name());
            json.writeString(source == null ? null : source.toString());
            StoredOrigin.write(json, claim.origin());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** The next value. */
    static List<LevelRule> read(JsonParser json) throws IOException {
        List<LevelRule> rules = new ArrayList<>();
        Json.expect(JsonToken.START_ARRAY, json);
        while (json.nextToken() == JsonToken.START_ARRAY) {
            rules.add(new LevelRule(
                    new LevelRange(Json.readInteger(json), Json.readInteger(json)),
                    new Claims(claims(json), claims(json)),
                    StoredYielding.readOrNull(json),
                    json.nextToken() == JsonToken.VALUE_TRUE));
            Json.expect(JsonToken.END_ARRAY, json);
        }
        return rules;
    }

    private static List<Claim> claims(JsonParser json) throws IOException {
        List<Claim> claims = new ArrayList<>();
        Json.expect(JsonToken.START_ARRAY, json);
        while (json.nextToken() == JsonToken.START_ARRAY) {
            String intentClass = Json.readTextOrNull(json);
            String source = Json.readTextOrNull(json);
            claims.add(new Claim(
                    intentClass == null ? null : IntentClass.valueOf(intentClass),
                    source == null ? null : UUID.fromString(source),
                    StoredOrigin.read(json)));
            Json.expect(JsonToken.END_ARRAY, json);
        }
        return claims;
    }
}
