package io.hashwatt.documents.schedule;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Values;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a strike rule. */
final class StrikeFields {

    /** More levels than any group has. */
    private static final int MOST_STRIKES = 1_000;

    private StrikeFields() {}

    static StrikeContent strike(JsonFields fields, Function<JsonValue, GroupId> group) {
        ContentFields.refuseUnknown(
                fields,
                "series_id",
                "strikes",
                "adder_per_mwh",
                "up_below_per_mwh",
                "intervals_down",
                "intervals_up",
                "at_once_above_per_mwh",
                "minimum_off_minutes",
                "minimum_on_minutes");
        return new StrikeContent(
                ContentFields.name(fields),
                ContentFields.target(fields, group),
                series(fields, "series_id"),
                strikes(fields.required("strikes").object()),
                fields.optional("adder_per_mwh").map(JsonValue::decimal).orElse(BigDecimal.ZERO),
                patience(fields));
    }

    static @Nullable SeriesId series(JsonFields fields, String name) {
        return fields.optional(name)
                .map(series -> Values.id(series, SeriesId::new))
                .orElse(null);
    }

    private static Strikes strikes(JsonFields fields) {
        fields.refuseUnknown("automatic", "typed");
        if (fields.names().size() > 1) {
            throw fields.refusal("must be either automatic or typed");
        }
        return fields.optional("automatic")
                .<Strikes>map(automatic -> automatic(automatic.object()))
                .orElseGet(() -> typed(fields.required("typed").object()));
    }

    private static Strikes.Automatic automatic(JsonFields fields) {
        fields.refuseUnknown("margin_per_mwh");
        return new Strikes.Automatic(notNegative(fields, "margin_per_mwh"));
    }

    private static Strikes.Typed typed(JsonFields fields) {
        fields.refuseUnknown("currency", "price_per_mwh");
        JsonValue array = fields.required("price_per_mwh");
        List<BigDecimal> prices = new ArrayList<>();
        for (JsonValue price : array.elements()) {
            if (!prices.isEmpty() && price.decimal().compareTo(prices.getLast()) > 0) {
                throw price.refusal("must not be above the one of the level below");
            }
            prices.add(price.decimal());
        }
        if (prices.isEmpty() || prices.size() > MOST_STRIKES) {
            throw array.refusal("must be 1 to " + MOST_STRIKES + " prices, for level 1, 2 and so on");
        }
        return new Strikes.Typed(Values.currency(fields.required("currency")), prices);
    }

    private static Patience patience(JsonFields fields) {
        return new Patience(
                notNegative(fields, "up_below_per_mwh"),
                count(fields, "intervals_down"),
                count(fields, "intervals_up"),
                fields.optional("at_once_above_per_mwh").map(JsonValue::decimal).orElse(null),
                minutes(fields, "minimum_off_minutes"),
                minutes(fields, "minimum_on_minutes"));
    }

    private static BigDecimal notNegative(JsonFields fields, String name) {
        return fields.optional(name).map(number -> number.decimalNotBelow(0)).orElse(BigDecimal.ZERO);
    }

    static int count(JsonFields fields, String name) {
        return fields.optional(name)
                .map(number -> (int) number.wholeNumber(1, Patience.MOST_INTERVALS))
                .orElse(1);
    }

    private static Duration minutes(JsonFields fields, String name) {
        return fields.optional(name)
                .map(number -> Duration.ofMinutes(number.wholeNumber(0, Patience.LONGEST_HOLD.toMinutes())))
                .orElse(Duration.ZERO);
    }
}
