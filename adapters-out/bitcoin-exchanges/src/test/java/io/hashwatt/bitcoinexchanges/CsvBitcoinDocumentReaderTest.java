package io.hashwatt.bitcoinexchanges;

import static io.hashwatt.documents.testing.Given.contentOf;
import static io.hashwatt.documents.testing.Given.defectsOf;
import static io.hashwatt.documents.testing.Given.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.port.BitcoinDocumentReader;
import io.hashwatt.documents.testing.RecordedData;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.QuotedHashprice;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvBitcoinDocumentReaderTest {

    private static final BitcoinDocumentReader READER = BitcoinDocuments.reader();
    private static final Instant NEW_YEAR = Instant.parse("2025-01-01T00:00:00Z");

    @Nested
    class Bitcoin_prices {

        private static final String GOOD = """
                time_utc,price
                2025-01-01T00:00Z,90000.5
                2025-01-01T01:00Z,91000
                2025-01-01T02:00Z,92000
                """;

        @Test
        void hold_from_their_instant() {
            assertThat(contentOf(READER.readQuotes(document(GOOD))))
                    .hasSize(3)
                    .first()
                    .isEqualTo(new BitcoinQuote(NEW_YEAR, new BigDecimal("90000.5")));
        }

        @Test
        void may_come_in_any_order() {
            String csv = "price,time_utc\n2,2025-01-01T01:00Z\n1,2025-01-01T00:00Z\n";

            assertThat(contentOf(READER.readQuotes(document(csv)))).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
                time_utc,price          | time_utc,close          | file:1: the column "close" is not known; the columns are time_utc,price
                time_utc,price          | nothing                 | file:1: the column "" is not known
                ,91000                  | ,0                      | file:3: price must be above 0, not "0"
                ,91000                  | ,-5                     | file:3: price must be above 0, not "-5"
                ,91000                  | ,                       | file:3: price must be a decimal number
                ,91000                  | ,91.000,00              | file:3: has too many cells: 3 instead of 2
                ,91000                  | nothing                 | file:3: has too few cells: 1 instead of 2
                ,91000                  | ,1e400                  | file:3: price must be a decimal number
                2025-01-01T01:00Z       | 2025-01-01T00:00Z       | file:3: has the same time as line 2
                2025-01-01T01:00Z       | 2025-01-01T02:00:00.000Z | file:4: has the same time as line 3
                2025-01-01T01:00Z       | 2025-01-01              | file:3: time_utc must be a UTC time
                2025-01-01T01:00Z       | 2025-01-01T01:00+01:00  | file:3: time_utc must be a UTC time
                """)
        void that_are_malformed_are_refused(String replaced, String by, String refusal) {
            assertRefused(READER::readQuotes, GOOD, replaced, by, refusal);
        }
    }

    @Nested
    class Difficulties {

        private static final String GOOD = """
                time_utc,height,difficulty
                2025-01-01T00:00Z,877000,109782075598905.2
                2025-01-13T00:00Z,878976,1.1e14
                2025-01-27T00:00Z,881000,108105433845147.2
                """;

        @Test
        void come_with_the_height_of_the_chain() {
            assertThat(contentOf(READER.readDifficulties(document(GOOD))))
                    .hasSize(3)
                    .first()
                    .isEqualTo(new DifficultyPoint(NEW_YEAR, 877_000, new BigDecimal("109782075598905.2")));
        }

        @Test
        void may_come_in_any_order_and_stay_at_one_height() {
            String csv =
                    "time_utc,height,difficulty\n2025-01-02T00:00Z,5,1\n2025-01-03T00:00Z,5,1\n2025-01-01T00:00Z,0,1\n";

            assertThat(contentOf(READER.readDifficulties(document(csv)))).hasSize(3);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
                height                | block              | file:1: the column "block" is not known
                ,878976,              | ,876999,           | file:3: is later than line 2, but its height is lower
                ,878976,              | ,881001,           | file:4: is later than line 3, but its height is lower
                ,878976,              | ,878976.5,         | file:3: height must be a whole number from 0 to 999999999
                ,878976,              | ,-1,               | file:3: height must be a whole number from 0 to 999999999
                ,878976,              | ,1000000000,       | file:3: height must be a whole number from 0 to 999999999
                ,878976,              | ,,                 | file:3: height must be a whole number from 0 to 999999999
                ,1.1e14               | ,0                 | file:3: difficulty must be above 0
                ,1.1e14               | ,-1                | file:3: difficulty must be above 0
                ,1.1e14               | ,Infinity          | file:3: difficulty must be a decimal number
                2025-01-13T00:00Z     | 2025-01-01T00:00Z  | file:3: has the same time as line 2
                2025-01-13T00:00Z     | 2025-01-32T00:00Z  | file:3: time_utc must be a UTC time
                """)
        void that_are_malformed_are_refused(String replaced, String by, String refusal) {
            assertRefused(READER::readDifficulties, GOOD, replaced, by, refusal);
        }

        @Test
        void of_every_retarget_since_2020_are_read() {
            SourceDocument recorded = RecordedData.document("bitcoin/retargets_2020-2025.csv");

            List<DifficultyPoint> points = contentOf(READER.readDifficulties(withTimes(recorded)));

            assertThat(points).hasSizeGreaterThan(100).allMatch(point -> point.height() % 2016 == 0);
        }

        /** The recording states days, not times; what is tested are five years of real values. */
        private SourceDocument withTimes(SourceDocument recorded) {
            String rows = new String(recorded.content(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> "%sT00:00Z,%s,%s".formatted(cells[0], cells[1], cells[2]))
                    .collect(Collectors.joining("\n"));
            return document("time_utc,height,difficulty\n" + rows);
        }
    }

    @Nested
    class Hashprices {

        private static final String GOOD = """
                start_utc,minutes,hashprice_per_ph_day
                2025-01-01T00:00Z,60,55.5
                2025-01-01T01:00Z,60,0
                2025-01-01T02:00Z,60,54
                """;

        @Test
        void are_quoted_for_intervals_and_may_be_0() {
            List<QuotedHashprice.Quote> quotes = contentOf(READER.readHashprice(document(GOOD)));

            Interval first = new Interval(NEW_YEAR, NEW_YEAR.plusSeconds(3_600));
            assertThat(quotes).hasSize(3).first().isEqualTo(new QuotedHashprice.Quote(first, new BigDecimal("55.5")));
            assertThat(quotes.get(1).perPhDay()).isZero();
        }

        @Test
        void may_leave_gaps() {
            String csv = "start_utc,minutes,hashprice_per_ph_day\n2025-01-02T00:00Z,5,1\n2025-01-01T00:00Z,5,1\n";

            assertThat(contentOf(READER.readHashprice(document(csv)))).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
                hashprice_per_ph_day  | hashprice_per_th_day | file:1: the column "hashprice_per_th_day" is not known
                ,60,0                 | ,60,-0.01            | file:3: hashprice_per_ph_day must not be below 0, not "-0.01"
                ,60,0                 | ,60,                 | file:3: hashprice_per_ph_day must be a decimal number
                ,60,0                 | ,61,0                | file:4: overlaps in time with line 3
                ,60,0                 | ,527041,0            | file:3: minutes must be at most 527040 (a year), not "527041"
                ,60,0                 | ,0,0                 | file:3: minutes must be a positive whole number
                2025-01-01T01:00Z     | 2025-01-01T00:59Z    | file:3: overlaps in time with line 2
                2025-01-01T01:00Z     | 2025-01-01T00:00Z    | file:3: overlaps in time with line 2
                2025-01-01T01:00Z     | 01.01.2025           | file:3: start_utc must be a UTC time
                """)
        void that_are_malformed_are_refused(String replaced, String by, String refusal) {
            assertRefused(READER::readHashprice, GOOD, replaced, by, refusal);
        }
    }

    private static <T> void assertRefused(
            Function<SourceDocument, DocumentReading<T>> reading,
            String good,
            String replaced,
            String by,
            String refusal) {
        assertThat(good).contains(replaced);
        String malformed = good.replace(replaced, by == null ? "" : by);

        assertThat(defectsOf(reading.apply(document(malformed))))
                .first()
                .asString()
                .startsWith(refusal);
    }
}
