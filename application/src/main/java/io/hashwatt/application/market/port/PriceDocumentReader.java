package io.hashwatt.application.market.port;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.domain.kernel.CurrencyCode;
import java.util.List;

/**
 * Reads one format of power price documents. Hostile input is input: a reader ends in bounded time and
 * memory, never throws for what a document says, opens nothing the document names, and invents no value.
 */
public interface PriceDocumentReader {

    /** Whether the content looks like this reader's format; decided by content, never by file name. */
    boolean recognises(SourceDocument document);

    /**
     * All prices of all series in the document, or its defects.
     *
     * @param currency what prices without a currency of their own are in; a document that names another
     *     currency is refused, because nothing is converted
     */
    DocumentReading<List<QuotedPrice>> read(SourceDocument document, CurrencyCode currency);
}
