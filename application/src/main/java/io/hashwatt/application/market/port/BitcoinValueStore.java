package io.hashwatt.application.market.port;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.QuotedHashprice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the bitcoin side: prices, difficulties and quoted hashprices. Values are only added; of several for the same time
 * of a series the one of the highest position counts, and of those the one recorded last. What is withdrawn stays, and counts
 * no longer. Answers are in order of time.
 */
public interface BitcoinValueStore {

    void appendQuotes(TenantId owner, SeriesId series, List<BitcoinQuote> quotes, Recorded as);

    void appendDifficulties(TenantId owner, SeriesId series, List<DifficultyPoint> points, Recorded as);

    void appendHashprices(TenantId owner, SeriesId series, List<QuotedHashprice.Quote> quotes, Recorded as);

    /** Has the values of an import count no longer; what was said before them counts again. */
    void withdraw(TenantId owner, SeriesId series, Withdrawal withdrawal);

    /** Those in the period, and before them the one that holds at its start. */
    List<BitcoinQuote> quotes(TenantId owner, SeriesId series, Interval period);

    /** Those in the period, before them the one that holds at its start, and after them the next one. */
    List<DifficultyPoint> difficulties(TenantId owner, SeriesId series, Interval period);

    /** Those that overlap the period. */
    List<QuotedHashprice.Quote> hashprices(TenantId owner, SeriesId series, Interval period);

    /** What the series reaches over with what counts today; empty while nothing does. */
    Optional<Coverage> coverage(TenantId owner, SeriesId series);

    /**
     * @param span from the first value's start to the last one's end, or a second after its start where it has none
     * @param recordedAt when the newest value was stored
     */
    record Coverage(Interval span, Instant recordedAt) {}
}
