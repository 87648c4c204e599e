package io.hashwatt.persistence.plan;

import com.fasterxml.jackson.core.JsonToken;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.HashpriceOrigin;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.persistence.jdbc.Json;
import io.hashwatt.persistence.kernel.ImplausibleColumn;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan rests on: {@code [hashprice, findings]}, the hashprice as texts, none if none was known. */
final class GroundsColumn {

    private GroundsColumn() {}

    static String of(PlanGrounds grounds) {
        return Json.text(json -> {
            json.writeStartArray();
            Json.writeTexts(json, texts(grounds.hashprice()));
            ImplausibleColumn.write(json, grounds.findings());
            json.writeEndArray();
        });
    }

    static PlanGrounds read(String column) {
        return Json.read(column, json -> {
            Json.expect(JsonToken.START_ARRAY, json);
            return new PlanGrounds(hashprice(Json.readTexts(json)), ImplausibleColumn.read(json));
        });
    }

    private static List<String> texts(@Nullable HashpriceOrigin origin) {
        return switch (origin) {
            case null -> List.of();
            case HashpriceOrigin.Quoted(QuotedHashprice.Quote(Interval interval, BigDecimal perPhDay)) ->
                List.of("QUOTED", interval.start().toString(), interval.end().toString(), perPhDay.toString());
            case HashpriceOrigin.Derived(
                    BitcoinQuote(Instant quoted, BigDecimal price),
                    DifficultyPoint(Instant since, long height, BigDecimal difficulty)) ->
                List.of(
                        "DERIVED",
                        quoted.toString(),
                        price.toString(),
                        since.toString(),
                        Long.toString(height),
                        difficulty.toString());
        };
    }

    private static @Nullable HashpriceOrigin hashprice(List<String> texts) throws IOException {
        if (texts.isEmpty()) {
            return null;
        }
        return switch (texts.getFirst()) {
            case "QUOTED" ->
                new HashpriceOrigin.Quoted(new QuotedHashprice.Quote(
                        new Interval(Instant.parse(texts.get(1)), Instant.parse(texts.get(2))),
                        new BigDecimal(texts.get(3))));
            case "DERIVED" ->
                new HashpriceOrigin.Derived(
                        new BitcoinQuote(Instant.parse(texts.get(1)), new BigDecimal(texts.get(2))),
                        new DifficultyPoint(
                                Instant.parse(texts.get(3)),
                                Long.parseLong(texts.get(4)),
                                new BigDecimal(texts.get(5))));
            default -> throw new IOException("not where a hashprice comes from: " + texts);
        };
    }
}
