package io.hashwatt.application.market.port;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.QuotedHashprice;
import java.util.List;

/** Reads the bitcoin side from documents, under the same duties as {@link PriceDocumentReader}. */
public interface BitcoinDocumentReader {

    /** Bitcoin prices: {@code time_utc,price}; one row per instant, price above 0. */
    DocumentReading<List<BitcoinQuote>> readQuotes(SourceDocument document);

    /** Difficulties: {@code time_utc,height,difficulty}; one row per instant, the height never falls. */
    DocumentReading<List<DifficultyPoint>> readDifficulties(SourceDocument document);

    /** A quoted hashprice: {@code start_utc,minutes,hashprice_per_ph_day}; no overlaps, not below 0. */
    DocumentReading<List<QuotedHashprice.Quote>> readHashprice(SourceDocument document);
}
