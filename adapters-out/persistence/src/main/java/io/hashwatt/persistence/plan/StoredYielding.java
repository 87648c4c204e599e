package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.YieldingLimit;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What of a group's own limits yields: {@code [which, value]}, or null. Plans of older releases have its English words instead. */
final class StoredYielding {

    private static final String PAST = "past";
    private static final String MINIMUM_UP = "minimum up";
    private static final String MINIMUM_DOWN = "minimum down";
    private static final String STARTS = "starts";
    private static final String RAMP = "ramp";
    private static final String ALL = "all";

    private StoredYielding() {}

    static void write(JsonGenerator json, @Nullable YieldingLimit limit) throws IOException {
        switch (limit) {
            case null -> json.writeNull();
            case YieldingLimit.Told(String english) -> json.writeString(english);
            case YieldingLimit.Past() -> write(json, PAST, null);
            case YieldingLimit.MinimumUp(Duration time) -> write(json, MINIMUM_UP, time);
            case YieldingLimit.MinimumDown(Duration time) -> write(json, MINIMUM_DOWN, time);
            case YieldingLimit.Starts(int perDay) -> write(json, STARTS, perDay);
            case YieldingLimit.Ramp(Power perMinute) -> write(json, RAMP, perMinute == null ? null : perMinute.watts());
            case YieldingLimit.All() -> write(json, ALL, null);
        }
    }

    private static void write(JsonGenerator json, String which, @Nullable Object value) throws IOException {
        json.writeStartArray();
        json.writeString(which);
        json.writeString(value == null ? null : value.toString());
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
            case MINIMUM_UP -> new YieldingLimit.MinimumUp(Duration.parse(present(value)));
            case MINIMUM_DOWN -> new YieldingLimit.MinimumDown(Duration.parse(present(value)));
            case STARTS -> new YieldingLimit.Starts(Integer.parseInt(present(value)));
            case RAMP -> new YieldingLimit.Ramp(value == null ? null : new Power(new BigDecimal(value)));
            case ALL -> new YieldingLimit.All();
            default -> throw new IOException("a limit that is not known: " + which);
        };
    }

    private static String present(@Nullable String value) throws IOException {
        if (value == null) {
            throw new IOException("a limit without its value");
        }
        return value;
    }
}
