package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.Place;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.port.BitcoinDocumentReader;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads from a document the values that belong to one series, or refuses it. Nothing is stored here. */
final class SeriesDocument {

    private final PowerQuoteReading powerReading;
    private final BitcoinDocumentReader bitcoinReader;

    SeriesDocument(List<PriceDocumentReader> priceReaders, BitcoinDocumentReader bitcoinReader) {
        this.powerReading = new PowerQuoteReading(priceReaders);
        this.bitcoinReader = bitcoinReader;
    }

    DocumentReading<SeriesValues> read(MarketSeries series, SourceDocument document) {
        return switch (series.content()) {
            case SeriesContent.PowerPrices power -> power(series, power, document);
            case SeriesContent.BitcoinPrices ignored ->
                as(bitcoinReader.readQuotes(document), SeriesValues.BitcoinPrices::new);
            case SeriesContent.Difficulties ignored ->
                as(bitcoinReader.readDifficulties(document), SeriesValues.Difficulties::new);
            case SeriesContent.Hashprices ignored ->
                as(bitcoinReader.readHashprice(document), SeriesValues.Hashprices::new);
        };
    }

    private DocumentReading<SeriesValues> power(
            MarketSeries series, SeriesContent.PowerPrices power, SourceDocument document) {
        return switch (powerReading.read(document, power.series().currency())) {
            case DocumentReading.Refused<List<QuotedPrice>> refused -> new DocumentReading.Refused<>(refused.defects());
            case DocumentReading.Read<List<QuotedPrice>> read -> chosen(series, power, document, read);
        };
    }

    private static DocumentReading<SeriesValues> chosen(
            MarketSeries series,
            SeriesContent.PowerPrices power,
            SourceDocument document,
            DocumentReading.Read<List<QuotedPrice>> read) {
        List<QuotedPrice> quotes = new ArrayList<>(read.content());
        PowerSeriesId identity = power.series();
        Set<String> areas = areasOf(quotes);
        Set<String> ours = new TreeSet<>(series.areaAliases());
        ours.add(identity.area());
        ours.retainAll(areas);
        if (!areas.isEmpty() && ours.isEmpty()) {
            return DocumentReading.refused(
                    Place.whole(document.name()),
                    "is of area " + String.join(", ", areas) + ", the series of " + identity.area()
                            + "; if they are the same, add the name to the series' area_aliases");
        }
        if (!areas.isEmpty() && identity.product().kind() != PowerProduct.Kind.DAY_AHEAD) {
            return DocumentReading.refused(
                    Place.whole(document.name()),
                    "has prices of the " + productsOf(quotes) + ", the series is of the " + identity.product());
        }
        PriceSelection selection = new PriceSelection(
                identity.product().sequence(), ours.stream().findFirst().orElse(null));
        var command = new ImportPowerPrices.Command(
                List.of(document),
                identity.currency(),
                selection,
                identity.product(),
                power.days(),
                power.dayAheadKnownAt());
        return switch (SeriesChoice.choose(command, quotes)) {
            case SeriesChoice.Refused refused -> new DocumentReading.Refused<>(List.of(refused.defect()));
            case SeriesChoice.Chosen chosen ->
                new DocumentReading.Read<>(new SeriesValues.PowerPrices(chosen.quotes()), read.remarks());
        };
    }

    /** Of the quotes that name one; a plain table does not. */
    private static Set<String> areasOf(List<QuotedPrice> quotes) {
        Set<String> areas = new TreeSet<>();
        for (QuotedPrice quote : quotes) {
            if (quote.series().product().kind() != PowerProduct.Kind.UNNAMED) {
                areas.add(quote.series().area());
            }
        }
        return areas;
    }

    private static String productsOf(List<QuotedPrice> quotes) {
        return quotes.stream()
                .map(quote -> quote.series().product())
                .filter(product -> product.kind() != PowerProduct.Kind.UNNAMED)
                .map(PowerProduct::toString)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static <T> DocumentReading<SeriesValues> as(DocumentReading<T> reading, Function<T, SeriesValues> values) {
        return switch (reading) {
            case DocumentReading.Refused<T> refused -> new DocumentReading.Refused<>(refused.defects());
            case DocumentReading.Read<T> read ->
                new DocumentReading.Read<>(values.apply(read.content()), read.remarks());
        };
    }
}
