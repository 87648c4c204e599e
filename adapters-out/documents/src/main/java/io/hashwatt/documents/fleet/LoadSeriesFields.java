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

/** Reads and writes a base load by values: from when on, so many minutes each, so many watts. */
final class LoadSeriesFields {

    private static final String FROM = "from";
    private static final String MINUTES = "minutes";
    private static final String WATTS = "watts";
    private static final int MINUTES_OF_A_DAY = 1_440;

    private LoadSeriesFields() {}

    /** @param load reads one value */
    static LoadSeries read(JsonFields fields, Function<JsonValue, Power> load) {
        fields.refuseUnknown(FROM, MINUTES, WATTS);
        Instant from = fields.required(FROM).instant();
        JsonValue minutes = fields.required(MINUTES);
        Duration step = Duration.ofMinutes(minutes.wholeNumber(1, MINUTES_OF_A_DAY));
        if (!LoadSeries.isStep(step)) {
            throw minutes.refusal(LoadSeries.STEP_RULE);
        }
        JsonValue watts = fields.required(WATTS);
        List<JsonValue> values = watts.elements();
        if (values.isEmpty() || values.size() > LoadSeries.MOST_VALUES) {
            throw watts.refusal("must be 1 to " + LoadSeries.MOST_VALUES);
        }
        return new LoadSeries(from, step, values.stream().map(load).toList());
    }

    static void write(String name, @Nullable LoadSeries series, JsonOutput json) throws IOException {
        if (series == null) {
            json.nothing(name);
        } else {
            json.object(
                    name,
                    one -> one.time(FROM, series.from())
                            .whole(MINUTES, series.step().toMinutes())
                            .exact(
                                    WATTS,
                                    series.values().stream().map(Power::watts).toList()));
        }
    }
}
