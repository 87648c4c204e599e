package io.hashwatt.powerexchanges;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.documents.testing.Given;
import io.hashwatt.domain.kernel.CurrencyCode;
import java.util.List;

/** What the tests of all readers say about prices. */
final class Prices {

    static final CurrencyCode EUR = new CurrencyCode("EUR");

    private Prices() {}

    static DocumentReading<List<QuotedPrice>> reading(PriceDocumentReader reader, String text) {
        return reader.read(Given.document(text), EUR);
    }

    static List<QuotedPrice> prices(PriceDocumentReader reader, String text) {
        return Given.contentOf(reading(reader, text));
    }

    /** {@code 2024-10-05T22:00:00Z PT15M 55.35}, one for each price. */
    static List<String> lines(List<QuotedPrice> prices) {
        return prices.stream()
                .map(price -> "%s %s %s"
                        .formatted(
                                price.delivery().start(),
                                price.delivery().length(),
                                price.perMwh().toPlainString()))
                .toList();
    }

    static List<String> amounts(List<QuotedPrice> prices) {
        return prices.stream().map(price -> price.perMwh().toPlainString()).toList();
    }
}
