package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.plan.group.YieldingLimit;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What of a group's own limits yields: {@code [which, value]}, or null. Plans of older releases have its English words
 * instead.
 */
final class StoredYielding {

    private static final String PAST = "past";
    private static final String ALL = "all";

    private StoredYielding() {}

    static void write(JsonGenerator json, @Nullable YieldingLimit yielding) throws IOException {
        switch (yielding) {
            case null -> json.writeNull();
            case YieldingLimit.Told(String english) -> json.writeString(english);
            case YieldingLimit.Past() -> write(json, PAST, null);
            case YieldingLimit.Own(GroupLimit limit, TransitionLimits value) ->
                write(json, nameOf(limit), limit.quantity().text(value));
            case YieldingLimit.All() -> write(json, ALL, null);
        }
    }

    private static void write(JsonGenerator json, String which, @Nullable String value) throws IOException {
        json.writeStartArray();
        json.writeString(which);
        json.writeString(value);
        json.writeEndArray();
    }

    /** The next value. */
    static @Nullable YieldingLimit readOrNull(JsonParser json) throws IOException {
        return switch (json.nextToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> new YieldingLimit.Told(json.getText());
            default -> {
                YieldingLimit limit = of(Json.readText(json), Json.readTextOrNull(json));
                Json.expect(JsonToken.END_ARRAY, json);
                yield limit;
            }
        };
    }

    private static YieldingLimit of(String which, @Nullable String value) throws IOException {
        return switch (which) {
            case PAST -> new YieldingLimit.Past();
            case ALL -> new YieldingLimit.All();
            default -> own(ruling(which), value);
        };
    }

    /** Of a ramp that limits nothing, older releases kept no value. */
    private static YieldingLimit own(GroupLimit limit, @Nullable String value) {
        TransitionLimits none = TransitionLimits.NONE;
        return new YieldingLimit.Own(
                limit, value == null ? none : limit.quantity().parsed(none, value));
    }

    /** As older releases have named them. */
    private static String nameOf(GroupLimit limit) {
        return limit.rule().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static GroupLimit ruling(String name) throws IOException {
        return GroupLimit.binding().stream()
                .filter(limit -> nameOf(limit).equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("a limit that is not known: " + name));
    }
}
