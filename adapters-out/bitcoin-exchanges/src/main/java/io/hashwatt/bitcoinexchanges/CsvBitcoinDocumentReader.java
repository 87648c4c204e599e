package io.hashwatt.bitcoinexchanges;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.port.BitcoinDocumentReader;
import io.hashwatt.documents.CsvColumns;
import io.hashwatt.documents.CsvTable;
import io.hashwatt.documents.Located;
import io.hashwatt.documents.Overlaps;
import io.hashwatt.documents.Reading;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.QuotedHashprice;
import java.time.Duration;
import java.util.List;

/** Bitcoin prices, difficulties and hashprices in plain tables; rows in any order. */
final class CsvBitcoinDocumentReader implements BitcoinDocumentReader {

    private static final String TIME = "time_utc";
    private static final String PRICE = "price";
    private static final String HEIGHT = "height";
    private static final String DIFFICULTY = "difficulty";
    private static final String START = "start_utc";
    private static final String MINUTES = "minutes";
    private static final String HASHPRICE = "hashprice_per_ph_day";

    private static final CsvColumns QUOTES = CsvColumns.of(TIME, PRICE);
    private static final CsvColumns DIFFICULTIES = CsvColumns.of(TIME, HEIGHT, DIFFICULTY);
    private static final CsvColumns HASHPRICES = CsvColumns.of(START, MINUTES, HASHPRICE);

    /** A block every ten minutes reaches it after nineteen thousand years. */
    private static final long HIGHEST_BLOCK = 999_999_999;

    /** Longer than anybody states one for, shorter than most typing errors. */
    private static final Duration LONGEST_HASHPRICE = Duration.ofDays(366);

    @Override
    public DocumentReading<List<BitcoinQuote>> readQuotes(SourceDocument document) {
        return Reading.of(() -> {
            List<Located<BitcoinQuote>> rows = CsvTable.rows(
                    document,
                    QUOTES,
                    row -> new BitcoinQuote(
                            row.required(TIME).utc(), row.required(PRICE).decimalAboveZero()));
            TimeOrder.refuseSameInstant(document.name(), rows, BitcoinQuote::from);
            return values(rows);
        });
    }

    @Override
    public DocumentReading<List<DifficultyPoint>> readDifficulties(SourceDocument document) {
        return Reading.of(() -> {
            List<Located<DifficultyPoint>> rows = CsvTable.rows(
                    document,
                    DIFFICULTIES,
                    row -> new DifficultyPoint(
                            row.required(TIME).utc(),
                            row.required(HEIGHT).wholeNumber(0, HIGHEST_BLOCK),
                            row.required(DIFFICULTY).decimalAboveZero()));
            TimeOrder.refuseSameInstant(document.name(), rows, DifficultyPoint::from);
            TimeOrder.refuseFalling(document.name(), rows, DifficultyPoint::from, DifficultyPoint::height);
            return values(rows);
        });
    }

    @Override
    public DocumentReading<List<QuotedHashprice.Quote>> readHashprice(SourceDocument document) {
        return Reading.of(() -> {
            List<Located<QuotedHashprice.Quote>> rows = CsvTable.rows(
                    document,
                    HASHPRICES,
                    row -> new QuotedHashprice.Quote(
                            row.interval(START, MINUTES, LONGEST_HASHPRICE, "a year"),
                            row.required(HASHPRICE).decimalNotBelowZero()));
            Overlaps.refuse(document.name(), rows, QuotedHashprice.Quote::interval);
            return values(rows);
        });
    }

    private static <T> List<T> values(List<Located<T>> rows) {
        return rows.stream().map(Located::value).toList();
    }
}
