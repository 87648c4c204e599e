package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.domain.kernel.CurrencyCode;
import java.util.ArrayList;
import java.util.List;

/** Finds the reader for each power price document by its content, and has it read. */
record PowerQuoteReading(List<PriceDocumentReader> readers) {

    private static final String UNKNOWN_FORMAT =
            "not a known power price format: CSV with a header line, ENTSO-E XML, Nord Pool JSON or aWATTar JSON";

    /** The prices of all documents together, at least one. @param documents at least one */
    DocumentReading<List<QuotedPrice>> read(List<SourceDocument> documents, CurrencyCode currency) {
        DocumentReading<List<QuotedPrice>> all = DocumentReading.read(List.of());
        for (SourceDocument document : documents) {
            all = all.then(before -> read(document, currency).map(more -> joined(before, more)));
        }
        return all.then(quotes -> quotes.isEmpty()
                ? DocumentReading.refused(
                        DocumentPlace.whole(documents.getFirst().name()), "holds no price")
                : DocumentReading.read(quotes));
    }

    private DocumentReading<List<QuotedPrice>> read(SourceDocument document, CurrencyCode currency) {
        return readers.stream()
                .filter(reader -> reader.recognises(document))
                .findFirst()
                .map(reader -> reader.read(document, currency))
                .orElseGet(() -> DocumentReading.refused(DocumentPlace.whole(document.name()), UNKNOWN_FORMAT));
    }

    private static List<QuotedPrice> joined(List<QuotedPrice> before, List<QuotedPrice> more) {
        List<QuotedPrice> joined = new ArrayList<>(before);
        joined.addAll(more);
        return joined;
    }
}
