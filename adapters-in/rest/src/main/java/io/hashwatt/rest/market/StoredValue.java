package io.hashwatt.rest.market;

import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.QuotedHashprice;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * A value of a series as it is listed.
 *
 * @param at where it stands in the order of the list
 */
record StoredValue(ValuePlace at, JsonOutput.Content content) {

    static List<StoredValue> of(ReadSeries.Values values) {
        return switch (values) {
            case ReadSeries.Values.PowerPrices power ->
                power.prices().stream().map(StoredValue::of).toList();
            case ReadSeries.Values.BitcoinPrices bitcoin ->
                bitcoin.quotes().stream().map(StoredValue::of).toList();
            case ReadSeries.Values.Difficulties difficulties ->
                difficulties.points().stream().map(StoredValue::of).toList();
            case ReadSeries.Values.Hashprices hashprices ->
                hashprices.quotes().stream().map(StoredValue::of).toList();
        };
    }

    Instant start() {
        return at.start();
    }

    void write(JsonOutput json) throws IOException {
        content.writeTo(json);
    }

    private static StoredValue of(PowerPrice price) {
        ValuePlace at =
                new ValuePlace(price.delivery().start(), price.delivery().end());
        return new StoredValue(
                at,
                json -> json.time("start", at.start())
                        .time("end", at.end())
                        .exact("price_per_mwh", price.perMwh())
                        .words("finality", price.finality())
                        .text("source", price.source())
                        .time("published_at", price.publishedAt())
                        .time("recorded_at", price.recordedAt()));
    }

    private static StoredValue of(BitcoinQuote quote) {
        return new StoredValue(
                new ValuePlace(quote.from(), quote.from()),
                json -> json.time("start", quote.from()).exact("price", quote.price()));
    }

    private static StoredValue of(DifficultyPoint point) {
        return new StoredValue(
                new ValuePlace(point.from(), point.from()),
                json -> json.time("start", point.from())
                        .whole("height", point.height())
                        .exact("difficulty", point.difficulty()));
    }

    private static StoredValue of(QuotedHashprice.Quote quote) {
        ValuePlace at =
                new ValuePlace(quote.interval().start(), quote.interval().end());
        return new StoredValue(
                at,
                json -> json.time("start", at.start())
                        .time("end", at.end())
                        .exact("hashprice_per_ph_day", quote.perPhDay()));
    }
}
