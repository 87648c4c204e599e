package io.hashwatt.persistence.schedule;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.persistence.jdbc.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a strike rule, behind its name and target: {@code "series":…,"margin":…, …}; durations as ISO 8601 has them. */
final class StoredStrike {

    private StoredStrike() {}

    static void write(JsonGenerator json, StrikeContent strike) throws IOException {
        SeriesId series = strike.series();
        json.writeStringField("series", series == null ? null : series.toString());
        switch (strike.strikes()) {
            case Strikes.Automatic(BigDecimal margin) -> writeDecimal(json, "margin", margin);
            case Strikes.Typed(CurrencyCode currency, List<BigDecimal> prices) -> {
                json.writeStringField("currency", currency.value());
                json.writeFieldName("prices");
                Json.writeTexts(json, prices.stream().map(BigDecimal::toString).toList());
            }
        }
        writeDecimal(json, "adder", strike.adderPerMwh());
        Patience patience = strike.patience();
        writeDecimal(json, "up_below", patience.upBelowPerMwh());
        json.writeNumberField("intervals_down", patience.intervalsDown());
        json.writeNumberField("intervals_up", patience.intervalsUp());
        writeDecimal(json, "at_once_above", patience.atOnceAbovePerMwh());
        json.writeStringField("minimum_off", patience.minimumOff().toString());
        json.writeStringField("minimum_on", patience.minimumOn().toString());
    }

    private static void writeDecimal(JsonGenerator json, String name, @Nullable BigDecimal value) throws IOException {
        json.writeFieldName(name);
        Json.writeDecimal(json, value);
    }

    static StrikeContent read(JsonParser json, String name, Target target) throws IOException {
        String series = Json.readTextOrNull(Json.field(json, "series"));
        return new StrikeContent(
                name,
                target,
                series == null ? null : new SeriesId(UUID.fromString(series)),
                strikes(json),
                Json.readDecimal(Json.field(json, "adder")),
                patience(json));
    }

    private static Strikes strikes(JsonParser json) throws IOException {
        String kind = json.nextFieldName();
        return switch (kind) {
            case "margin" -> new Strikes.Automatic(Json.readDecimal(json));
            case "currency" ->
                new Strikes.Typed(
                        new CurrencyCode(Json.readText(json)),
                        Json.readTexts(Json.field(json, "prices")).stream()
                                .map(BigDecimal::new)
                                .toList());
            case null, default -> throw new IOException("no strikes: " + kind);
        };
    }

    private static Patience patience(JsonParser json) throws IOException {
        return new Patience(
                Json.readDecimal(Json.field(json, "up_below")),
                Json.readInteger(Json.field(json, "intervals_down")),
                Json.readInteger(Json.field(json, "intervals_up")),
                Json.readDecimalOrNull(Json.field(json, "at_once_above")),
                Duration.parse(Json.readText(Json.field(json, "minimum_off"))),
                Duration.parse(Json.readText(Json.field(json, "minimum_on"))));
    }
}
