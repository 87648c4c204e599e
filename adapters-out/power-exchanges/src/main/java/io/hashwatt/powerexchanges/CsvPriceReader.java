package io.hashwatt.powerexchanges;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.documents.CsvColumns;
import io.hashwatt.documents.CsvRow;
import io.hashwatt.documents.CsvTable;
import io.hashwatt.documents.Located;
import io.hashwatt.documents.Overlaps;
import io.hashwatt.documents.Reading;
import io.hashwatt.documents.TextValue;
import io.hashwatt.documents.Utf8Text;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import java.util.List;

/**
 * Prices in a plain table: {@code start_utc,minutes,price_per_mwh} and, where the author knows it,
 * {@code published_at_utc}. The file names neither product nor area nor currency; its prices are final, and two
 * rows for the same time are a mistake even when they agree.
 */
final class CsvPriceReader implements PriceDocumentReader {

    private static final String START = "start_utc";
    private static final String MINUTES = "minutes";
    private static final String PRICE = "price_per_mwh";
    private static final String PUBLISHED = "published_at_utc";
    private static final CsvColumns COLUMNS =
            CsvColumns.of(START, MINUTES, PRICE).optionally(PUBLISHED);

    /** Also says yes to an empty file and to a wrong header, because this reader can say what is missing. */
    @Override
    public boolean recognises(SourceDocument document) {
        String beginning = Utf8Text.beginning(document);
        if (beginning.isEmpty()) {
            return true;
        }
        String firstLine = beginning.lines().findFirst().orElse("");
        boolean otherFormat = "<{[".indexOf(beginning.charAt(0)) >= 0;
        return !otherFormat && (firstLine.contains(",") || firstLine.contains(START));
    }

    @Override
    public DocumentReading<List<QuotedPrice>> read(SourceDocument document, CurrencyCode currency) {
        PowerSeriesId series = new PowerSeriesId(PowerProduct.UNNAMED, "", currency);
        return Reading.of(() -> {
            List<Located<QuotedPrice>> rows = CsvTable.rows(document, COLUMNS, row -> price(row, series));
            Overlaps.refuse(document.name(), rows, QuotedPrice::delivery);
            return rows.stream().map(Located::value).toList();
        });
    }

    private static QuotedPrice price(CsvRow row, PowerSeriesId series) {
        return new QuotedPrice(
                series,
                row.interval(START, MINUTES, DeliveryLengths.LONGEST, DeliveryLengths.NAMED),
                PriceBounds.price(row.required(PRICE)),
                Finality.FINAL,
                row.optional(PUBLISHED).map(TextValue::utc).orElse(null),
                false,
                row.place());
    }
}
