package io.hashwatt.bitcoinexchanges;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.port.BitcoinDocumentReader;
import io.hashwatt.documents.testing.DocumentFuzz;
import io.hashwatt.documents.testing.StatedValues;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A million broken tables, some for each reading: nothing comes out that does not stand in it. */
@Tag("fuzz")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BitcoinReaderFuzzTest {

    private static final long SEED = 20_090_103;
    private static final int DOCUMENTS_PER_TABLE = 334_000;
    private static final List<String> TOKENS = List.of(
            ",",
            "\n",
            "\r\n",
            "\"",
            "\"\"",
            "\uFEFF",
            "2025-01-01T00:00Z",
            "0",
            "-1",
            "1e30",
            "1E+16",
            "NaN",
            "",
            "15",
            "9".repeat(41),
            "time_utc",
            "price",
            "height");

    private final BitcoinDocumentReader reader = BitcoinDocuments.reader();

    @Test
    void bitcoin_prices_stand_in_the_document() throws Exception {
        fuzz(
                "time_utc,price\n2025-01-01T00:00Z,90000.5\n2025-01-01T01:00:00Z,9.1e4\n",
                reader::readQuotes,
                (stated, quote) -> stated.times().contains(quote.from())
                        && stated.state(quote.price())
                        && quote.price().signum() > 0);
    }

    @Test
    void difficulties_stand_in_the_document() throws Exception {
        fuzz(
                """
                time_utc,height,difficulty
                2025-01-01T00:00Z,877000,109782075598905.2
                2025-01-13T00:00Z,878976,1.1e14
                """,
                reader::readDifficulties,
                (stated, point) -> stated.times().contains(point.from())
                        && stated.state(point.height())
                        && stated.state(point.difficulty())
                        && point.difficulty().signum() > 0);
    }

    @Test
    void hashprices_stand_in_the_document() throws Exception {
        fuzz(
                "start_utc,minutes,hashprice_per_ph_day\n2025-01-01T00:00Z,60,55.5\n2025-01-01T01:00Z,15,0\n",
                reader::readHashprice,
                (stated, quote) -> stated.times().contains(quote.interval().start())
                        && stated.state(quote.interval().length().toMinutes())
                        && stated.state(quote.perPhDay())
                        && quote.perPhDay().signum() >= 0);
    }

    private static <T> void fuzz(
            String base,
            Function<SourceDocument, DocumentReading<List<T>>> reading,
            BiPredicate<StatedValues, T> isStated)
            throws Exception {
        new DocumentFuzz(DOCUMENTS_PER_TABLE, List.of(base), TOKENS)
                .run(SEED, document -> compare(document, reading.apply(document), isStated));
    }

    private static <T> boolean compare(
            SourceDocument document, DocumentReading<List<T>> reading, BiPredicate<StatedValues, T> isStated) {
        if (!(reading instanceof DocumentReading.Read<List<T>> read)) {
            return false;
        }
        String text = new String(document.content(), StandardCharsets.UTF_8);
        StatedValues stated = StatedValues.in(text);
        assertThat(read.content()).allMatch(value -> isStated.test(stated, value));
        assertThat((long) read.content().size()).isLessThan(text.lines().count());
        return true;
    }
}
