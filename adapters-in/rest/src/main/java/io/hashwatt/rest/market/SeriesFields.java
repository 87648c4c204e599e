package io.hashwatt.rest.market;

import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.rest.http.Checks;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the description of a series. Which fields there are depends on its kind. */
final class SeriesFields {

    /** When day-ahead prices are usually out by, local time of the market. */
    private static final LocalTime USUAL_DAY_AHEAD_TIME = LocalTime.of(13, 30);

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final int MOST_ALIASES = 20;
    private static final int MOST_AUCTIONS = 100;

    private SeriesFields() {}

    static ManageSeries.Draft draft(JsonFields fields) {
        JsonValue kind = fields.required("kind");
        return switch (Checks.oneOf(SeriesContent.Kind.class, kind)) {
            case POWER -> power(fields);
            case BITCOIN -> {
                fields.refuseUnknown("name", "kind", "currency");
                yield draft(fields, new SeriesContent.BitcoinPrices(Checks.currency(fields.required("currency"))));
            }
            case DIFFICULTY -> {
                fields.refuseUnknown("name", "kind");
                yield draft(fields, new SeriesContent.Difficulties());
            }
            case HASHPRICE -> {
                fields.refuseUnknown("name", "kind", "currency");
                yield draft(fields, new SeriesContent.Hashprices(Checks.currency(fields.required("currency"))));
            }
        };
    }

    static ManageSeries.Changes changes(JsonFields fields) {
        fields.refuseUnknown("name", "area_aliases");
        return new ManageSeries.Changes(Checks.name(fields.required("name")), aliases(fields));
    }

    private static ManageSeries.Draft power(JsonFields fields) {
        fields.refuseUnknown(
                "name",
                "kind",
                "product",
                "sequence",
                "area",
                "area_aliases",
                "currency",
                "zone",
                "day_ahead_known_at");
        PowerSeriesId identity = new PowerSeriesId(
                product(fields), Checks.name(fields.required("area")), Checks.currency(fields.required("currency")));
        LocalTime knownAt =
                fields.optional("day_ahead_known_at").map(SeriesFields::time).orElse(USUAL_DAY_AHEAD_TIME);
        return draft(
                fields,
                new SeriesContent.PowerPrices(identity, new LocalDays(Checks.zone(fields.required("zone"))), knownAt));
    }

    private static PowerProduct product(JsonFields fields) {
        return new PowerProduct(
                fields.optional("product")
                        .map(product -> Checks.oneOf(PowerProduct.Kind.class, product))
                        .orElse(PowerProduct.Kind.DAY_AHEAD),
                fields.optional("sequence")
                        .map(sequence -> (int) sequence.wholeNumber(1, MOST_AUCTIONS))
                        .orElse(1));
    }

    private static ManageSeries.Draft draft(JsonFields fields, SeriesContent content) {
        return new ManageSeries.Draft(Checks.name(fields.required("name")), content, aliases(fields));
    }

    private static Set<String> aliases(JsonFields fields) {
        return fields.optional("area_aliases").map(SeriesFields::aliases).orElse(Set.of());
    }

    private static Set<String> aliases(JsonValue array) {
        List<JsonValue> aliases = array.elements();
        if (aliases.size() > MOST_ALIASES) {
            throw array.refusal("must have at most " + MOST_ALIASES + " names");
        }
        return aliases.stream().map(Checks::name).collect(Collectors.toSet());
    }

    private static LocalTime time(JsonValue value) {
        if (!TIME.matcher(value.text()).matches()) {
            throw value.refusal("must be a local time such as 13:30");
        }
        return LocalTime.parse(value.text());
    }
}
