package io.hashwatt.persistence.schedule;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target as one field of an object: {@code "groups": null} for the whole site, {@code "groups": [id, …]}, {@code "feeder":
 * "A"} or {@code "tag": "hydro"}.
 */
final class TargetJson {

    private TargetJson() {}

    static void write(JsonGenerator json, Target target) throws IOException {
        switch (target) {
            case Target.WholeSite ignored -> json.writeNullField("groups");
            case Target.Feeder(String feeder) -> json.writeStringField("feeder", feeder);
            case Target.Tagged(String tag) -> json.writeStringField("tag", tag);
            case Target.Groups(List<GroupId> groups) -> {
                json.writeFieldName("groups");
                Json.writeTexts(json, groups.stream().map(GroupId::toString).toList());
            }
        }
    }

    static Target read(JsonParser json) throws IOException {
        Json.expect(JsonToken.FIELD_NAME, json);
        return switch (json.currentName()) {
            case "groups" -> groups(Json.readTextsOrNull(json));
            case "feeder" -> new Target.Feeder(Json.readText(json));
            case "tag" -> new Target.Tagged(Json.readText(json));
            default -> throw new IOException("expected a target at " + json.currentTokenLocation());
        };
    }

    /** @param ids null for the whole site */
    static Target groups(@Nullable List<String> ids) {
        return ids == null
                ? new Target.WholeSite()
                : new Target.Groups(
                        ids.stream().map(id -> new GroupId(UUID.fromString(id))).toList());
    }
}
