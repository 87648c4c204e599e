package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.Place;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.domain.kernel.CurrencyCode;
import java.util.List;

/** Finds the reader for a power price document by its content, and has it read. */
record PowerQuoteReading(List<PriceDocumentReader> readers) {

    private static final String UNKNOWN_FORMAT =
            "not a known power price format: CSV with a header line, ENTSO-E XML, Nord Pool JSON or aWATTar JSON";

    DocumentReading<List<QuotedPrice>> read(SourceDocument document, CurrencyCode currency) {
        return readers.stream()
                .filter(reader -> reader.recognises(document))
                .findFirst()
                .map(reader -> reader.read(document, currency))
                .orElseGet(() -> DocumentReading.refused(Place.whole(document.name()), UNKNOWN_FORMAT));
    }
}
