package io.hashwatt.documents.fleet;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.domain.kernel.Power;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and writes a base load step by step: when it begins, how many minutes a step has, and the watts of each. */
final class LoadSeriesFields {

    private static final String FROM = "from";
    private static final String STEP = "step_minutes";
    private static final String WATTS = "watts";

    private LoadSeriesFields() {}

    /** @param powers reads one */
    static LoadSeries read(JsonFields fields, Function<JsonValue, Power> powers) {
        fields.refuseUnknown(FROM, STEP, WATTS);
        return new LoadSeries(
                from(fields.required(FROM)), step(fields.required(STEP)), values(fields.required(WATTS), powers));
    }

    /** @param series null: none, which is written too */
    static JsonOutput write(String name, @Nullable LoadSeries series, JsonOutput json) throws IOException {
        return series == null
                ? json.nothing(name)
                : json.object(
                        name,
                        one -> one.time(FROM, series.from())
                                .whole(STEP, series.step().toMinutes())
                                .exact(
                                        WATTS,
                                        series.values().stream()
                                                .map(Power::watts)
                                                .toList()));
    }

    private static Instant from(JsonValue value) {
        Instant from = value.instant();
        if (from.getNano() != 0) {
            throw value.refusal(LoadSeries.FROM_RULE);
        }
        return from;
    }

    private static Duration step(JsonValue value) {
        Duration step =
                Duration.ofMinutes(value.wholeNumber(1, Duration.ofDays(1).toMinutes()));
        if (!LoadSeries.isStep(step)) {
            throw value.refusal(LoadSeries.STEP_RULE);
        }
        return step;
    }

    private static List<Power> values(JsonValue array, Function<JsonValue, Power> powers) {
        List<JsonValue> values = array.elements();
        if (values.isEmpty() || values.size() > LoadSeries.MOST_VALUES) {
            throw array.refusal(LoadSeries.VALUES_RULE);
        }
        return values.stream().map(powers).toList();
    }
}
