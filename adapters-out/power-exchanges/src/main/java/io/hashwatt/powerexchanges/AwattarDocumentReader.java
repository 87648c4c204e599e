package io.hashwatt.powerexchanges;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.documents.InstantText;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Quoted;
import io.hashwatt.documents.Reading;
import io.hashwatt.documents.Utf8Text;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * {@code /v1/marketdata} of aWATTar: the day-ahead prices of Germany or Austria. The document names neither the
 * country nor a time of publication. Times are milliseconds since 1970.
 */
final class AwattarDocumentReader implements PriceDocumentReader {

    private static final String AREA = "aWATTar";
    private static final long LATEST = InstantText.END_OF_YEARS.toEpochMilli() - 1;

    @Override
    public boolean recognises(SourceDocument document) {
        String beginning = Utf8Text.beginning(document);
        return beginning.startsWith("{") && beginning.contains("\"marketprice\"");
    }

    @Override
    public DocumentReading<List<QuotedPrice>> read(SourceDocument document, CurrencyCode currency) {
        PowerSeriesId series = new PowerSeriesId(PowerProduct.DAY_AHEAD, AREA, currency);
        return Reading.of(() -> {
            JsonValue data = JsonDocument.object(document).required("data");
            if (data.elements().isEmpty()) {
                throw data.refusal("must not be empty");
            }
            return data.objects(entry -> price(entry, series));
        });
    }

    private static QuotedPrice price(JsonFields entry, PowerSeriesId series) {
        refuseOtherUnit(entry.required("unit"), series.currency());
        JsonValue price = entry.required("marketprice");
        return new QuotedPrice(
                series, delivery(entry), PriceBounds.price(price), Finality.FINAL, null, true, price.place());
    }

    private static Interval delivery(JsonFields entry) {
        Instant start = Instant.ofEpochMilli(entry.required("start_timestamp").wholeNumber(0, LATEST));
        JsonValue end = entry.required("end_timestamp");
        Duration length = Duration.between(start, Instant.ofEpochMilli(end.wholeNumber(0, LATEST)));
        if (!DeliveryLengths.areTraded(length)) {
            throw end.refusal("end_timestamp " + DeliveryLengths.RULE);
        }
        return Interval.of(start, length);
    }

    private static void refuseOtherUnit(JsonValue unit, CurrencyCode currency) {
        String expected = currency + "/MWh";
        if (!unit.text().equalsIgnoreCase(expected)) {
            throw unit.refusal("must be " + expected + ", as nothing is converted, not " + Quoted.of(unit.text()));
        }
    }
}
