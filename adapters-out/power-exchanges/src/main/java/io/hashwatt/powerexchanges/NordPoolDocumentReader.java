package io.hashwatt.powerexchanges;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Quoted;
import io.hashwatt.documents.Reading;
import io.hashwatt.documents.Remarks;
import io.hashwatt.documents.Utf8Text;
import io.hashwatt.domain.kernel.CurrencyCode;
import java.time.Instant;
import java.util.List;

/**
 * {@code DayAheadPrices} of the Nord Pool Data Portal: one delivery day, any number of areas, each area a series
 * of its own. Fields that are not needed are left alone: the portal adds some from time to time.
 */
final class NordPoolDocumentReader implements PriceDocumentReader {

    private static final String ENTRIES = "multiAreaEntries";

    @Override
    public boolean recognises(SourceDocument document) {
        String beginning = Utf8Text.beginning(document);
        return beginning.startsWith("{") && beginning.contains('"' + ENTRIES + '"');
    }

    @Override
    public DocumentReading<List<QuotedPrice>> read(SourceDocument document, CurrencyCode currency) {
        return Reading.withRemarks(remarks -> prices(JsonDocument.object(document), currency, remarks));
    }

    private static List<QuotedPrice> prices(JsonFields file, CurrencyCode currency, Remarks remarks) {
        refuseUnless("DayAhead", file.required("market"), "other markets are other series");
        refuseUnless(currency.value(), file.required("currency"), "nothing is converted");
        Instant published =
                file.optional("updatedAt").map(NordPoolDelivery::instant).orElse(null);
        NordPoolEntries reading = new NordPoolEntries(currency, NordPoolStates.of(file), published, remarks);
        JsonValue entries = file.required(ENTRIES);
        List<List<QuotedPrice>> prices = entries.objects(reading::prices);
        if (prices.isEmpty()) {
            throw entries.refusal("must not be empty");
        }
        return prices.stream().flatMap(List::stream).toList();
    }

    private static void refuseUnless(String expected, JsonValue stated, String why) {
        String text = stated.text();
        if (!text.equals(expected)) {
            throw stated.refusal("must be " + expected + ", not " + Quoted.of(text) + ": " + why);
        }
    }
}
