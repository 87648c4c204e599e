package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.port.BitcoinDocumentReader;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
            case SeriesContent.PowerPrices power -> power(series, power.series(), document);
            case SeriesContent.BitcoinPrices ignored ->
                bitcoinReader.readQuotes(document).map(SeriesValues.BitcoinPrices::new);
            case SeriesContent.Difficulties ignored ->
                bitcoinReader.readDifficulties(document).map(SeriesValues.Difficulties::new);
            case SeriesContent.Hashprices ignored ->
                bitcoinReader.readHashprice(document).map(SeriesValues.Hashprices::new);
        };
    }

    private DocumentReading<SeriesValues> power(MarketSeries series, PowerSeriesId identity, SourceDocument document) {
        return powerReading
                .read(List.of(document), identity.currency())
                .then(quotes -> chosen(series, identity, DocumentPlace.whole(document.name()), quotes))
                .map(chosen -> new SeriesValues.PowerPrices(chosen.quotes()));
    }

    private static DocumentReading<SeriesChoice> chosen(
            MarketSeries series, PowerSeriesId identity, DocumentPlace document, List<QuotedPrice> quotes) {
        Set<String> areas = areasOf(quotes);
        Set<String> ours = new TreeSet<>(series.areaAliases());
        ours.add(identity.area());
        ours.retainAll(areas);
        if (!areas.isEmpty() && ours.isEmpty()) {
            return DocumentReading.refused(
                    document,
                    "is of area " + String.join(", ", areas) + ", the series of " + identity.area()
                            + "; if they are the same, add the name to the series' area_aliases");
        }
        if (!areas.isEmpty() && identity.product().kind() != PowerProduct.Kind.DAY_AHEAD) {
            return DocumentReading.refused(
                    document,
                    "has prices of the " + productsOf(quotes) + ", the series is of the " + identity.product());
        }
        PriceSelection selection = new PriceSelection(
                identity.product().sequence(), ours.stream().findFirst().orElse(null));
        return SeriesChoice.choose(selection, identity, quotes);
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
}
