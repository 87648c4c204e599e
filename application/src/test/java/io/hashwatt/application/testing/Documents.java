package io.hashwatt.application.testing;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.application.market.port.BitcoinDocumentReader;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.QuotedHashprice;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents without a format: a test says what is in them, and the reader reads that. */
public final class Documents implements PriceDocumentReader, BitcoinDocumentReader {

    private final Map<String, List<?>> contents = new HashMap<>();
    private final Map<String, List<DocumentDefect>> defects = new HashMap<>();

    /** @param values possibly none, which makes a document that says nothing */
    public SourceDocument of(String name, List<?> values) {
        contents.put(name, values);
        return new SourceDocument(name, name.getBytes(StandardCharsets.UTF_8));
    }

    /** A document that breaks rules. */
    public SourceDocument refused(String name, List<DocumentDefect> found) {
        defects.put(name, List.copyOf(found));
        return new SourceDocument(name, name.getBytes(StandardCharsets.UTF_8));
    }

    public static SourceDocument ofUnknownFormat(String name) {
        return new SourceDocument(name, new byte[] {1});
    }

    public static QuotedPrice price(PowerSeriesId series, Instant start, Duration length, String perMwh) {
        return price(series, start, length, perMwh, Finality.FINAL);
    }

    public static QuotedPrice price(
            PowerSeriesId series, Instant start, Duration length, String perMwh, Finality finality) {
        DocumentPlace place = DocumentPlace.element("document", start.toString());
        return new QuotedPrice(series, Interval.of(start, length), new BigDecimal(perMwh), finality, null, true, place);
    }

    @Override
    public boolean recognises(SourceDocument document) {
        return contents.containsKey(keyOf(document)) || defects.containsKey(keyOf(document));
    }

    @Override
    public DocumentReading<List<QuotedPrice>> read(SourceDocument document, CurrencyCode currency) {
        List<DocumentDefect> found = defects.getOrDefault(keyOf(document), List.of());
        if (!found.isEmpty()) {
            return new DocumentReading.Refused<>(found);
        }
        List<QuotedPrice> prices = contentOf(document, QuotedPrice.class);
        return prices.stream().allMatch(price -> price.series().currency().equals(currency))
                ? DocumentReading.read(prices)
                : DocumentReading.refused(DocumentPlace.whole(document.name()), "is not in " + currency);
    }

    @Override
    public DocumentReading<List<BitcoinQuote>> readQuotes(SourceDocument document) {
        return DocumentReading.read(contentOf(document, BitcoinQuote.class));
    }

    @Override
    public DocumentReading<List<DifficultyPoint>> readDifficulties(SourceDocument document) {
        return DocumentReading.read(contentOf(document, DifficultyPoint.class));
    }

    @Override
    public DocumentReading<List<QuotedHashprice.Quote>> readHashprice(SourceDocument document) {
        return DocumentReading.read(contentOf(document, QuotedHashprice.Quote.class));
    }

    private <V> List<V> contentOf(SourceDocument document, Class<V> type) {
        return contents.getOrDefault(keyOf(document), List.of()).stream()
                .map(type::cast)
                .toList();
    }

    private static String keyOf(SourceDocument document) {
        return new String(document.content(), StandardCharsets.UTF_8);
    }
}
