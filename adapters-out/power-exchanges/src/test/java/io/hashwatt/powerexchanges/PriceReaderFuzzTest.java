package io.hashwatt.powerexchanges;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.documents.testing.DocumentFuzz;
import io.hashwatt.documents.testing.StatedValues;
import io.hashwatt.domain.kernel.Interval;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A million broken documents a reader. What comes out is compared with the numbers and times that stand in the
 * document: a price, a start or an end that does not stand there would be invented.
 */
@Tag("fuzz")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PriceReaderFuzzTest {

    private static final long SEED = 20_241_105;
    private static final int DOCUMENTS = 1_000_000;
    private static final List<String> NUMBERS =
            List.of("-0.01", "0", "1e-05", "1E+16", "1e30", "9".repeat(41), "1,5", "NaN", "null", "-", "");

    @Test
    void entsoe_prices_stand_in_the_document() throws Exception {
        String mixed = EntsoeXml.document()
                .period("2024-10-05T22:00Z", "2024-10-06T00:00Z", "PT30M", "1=55.35", "3=-44.22")
                .text();
        String twoAuctions = EntsoeXml.document()
                .curve("A01")
                .sequence(2)
                .period("2024-10-05T22:00Z", "2024-10-05T22:30Z", "PT15M", "2=12.5", "1=0.00")
                .another()
                .sequence(1)
                .period("2024-10-05T22:00Z", "2024-10-05T23:00Z", "PT60M", "1=99")
                .text();
        List<String> tokens = List.of(
                "<Point>",
                "</Point>",
                "<Period>",
                "</Period>",
                "A01",
                "A03",
                "A07",
                "PT15M",
                "PT60M",
                "PT1M",
                "P1D",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "<!DOCTYPE x [",
                "&lt;",
                "&x;",
                "<?x?>",
                "1",
                "2",
                "3",
                "100000");

        fuzz(new EntsoeDocumentReader(), List.of(lean(mixed), lean(twoAuctions)), tokens, (text, prices) -> {
            StatedValues stated = StatedValues.in(withoutMarkupInsideText(text));
            Interval span = new Interval(stated.times().first(), stated.times().last());
            assertAll(prices, price -> stated.state(price.perMwh()) && span.contains(price.delivery()));
            assertThat((long) prices.size()).isLessThanOrEqualTo(mostPrices(text, span, prices));
        });
    }

    @Test
    void nord_pool_prices_stand_in_the_document() throws Exception {
        String hours = NordPoolDocumentReaderTest.document(
                NordPoolDocumentReaderTest.entry(
                        "2024-11-04T23:00:00Z", "2024-11-05T00:00:00Z", "\"SE3\": 21.54, \"SE4\": null"),
                NordPoolDocumentReaderTest.entry("2024-11-05T00:00:00Z", "2024-11-05T01:00:00Z", "\"SE3\": -6.5e0"));
        String clockChange = NordPoolDocumentReaderTest.document(NordPoolDocumentReaderTest.entry(
                        "2026-10-25T02:45+02:00", "2026-10-25T03:00+01:00", "\"SE3\": 0.0"))
                .replace("[]", "[{\"state\": \"Final\", \"areas\": [\"SE3\"]}]");
        List<String> tokens = List.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "\\u0000",
                "\"SE3\": 7",
                "{\"SE3\": 8}",
                "true",
                "00:15:00Z",
                "+01:00",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[");

        fuzz(new NordPoolDocumentReader(), List.of(hours, clockChange), tokens, (text, prices) -> {
            StatedValues stated = StatedValues.in(text);
            assertAll(
                    prices,
                    price -> stated.state(price.perMwh())
                            && stated.times().contains(price.delivery().start())
                            && DeliveryLengths.areTraded(price.delivery().length()));
            assertThat(prices.size()).isLessThanOrEqualTo(text.length() / 4);
        });
    }

    @Test
    void awattar_prices_stand_in_the_document() throws Exception {
        String base = AwattarDocumentReaderTest.document(
                AwattarDocumentReaderTest.entry(1_730_761_200_000L, 1_730_764_800_000L, "21.54"),
                AwattarDocumentReaderTest.entry(1_730_764_800_000L, 1_730_768_400_000L, "-6.5e0"));
        List<String> tokens = List.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "1730761200000",
                "1730764800000",
                "1730762100000",
                "Eur/MWh",
                "\"marketprice\": 5,");

        fuzz(new AwattarDocumentReader(), List.of(base), tokens, (text, prices) -> {
            StatedValues stated = StatedValues.in(text);
            assertAll(
                    prices,
                    price -> stated.state(price.perMwh())
                            && stated.state(price.delivery().start().toEpochMilli())
                            && stated.state(price.delivery().end().toEpochMilli()));
            assertThat(prices.size()).isLessThanOrEqualTo(text.length() / 4);
        });
    }

    @Test
    void csv_prices_stand_in_the_document() throws Exception {
        String base = """
                start_utc,minutes,price_per_mwh,published_at_utc
                2025-01-01T00:00Z,60,21.54,2024-12-31T12:00Z
                2025-01-01T01:00:00Z,15,-6.5e0,2024-12-31T12:00Z
                2025-01-01T02:00:00.5Z,60,0,2024-12-31T12:00Z
                """;
        List<String> tokens = List.of(",", "\n", "\r\n", "\"", "\"\"", "\uFEFF", "2025-01-01T00:00Z", "15", "minutes");

        fuzz(new CsvPriceReader(), List.of(base), tokens, (text, prices) -> {
            StatedValues stated = StatedValues.in(text);
            assertAll(
                    prices,
                    price -> stated.state(price.perMwh())
                            && stated.times().contains(price.delivery().start())
                            && stated.state(price.delivery().length().toMinutes()));
            assertThat((long) prices.size()).isLessThan(text.lines().count());
            assertNoOverlap(prices);
        });
    }

    private static void fuzz(
            PriceDocumentReader reader,
            List<String> bases,
            List<String> tokens,
            BiConsumer<String, List<QuotedPrice>> comparison)
            throws Exception {
        List<String> all = Stream.concat(tokens.stream(), NUMBERS.stream()).toList();
        new DocumentFuzz(DOCUMENTS, bases, all).run(SEED, document -> {
            reader.recognises(document);
            return switch (reader.read(document, Prices.EUR)) {
                case DocumentReading.Read<List<QuotedPrice>> read -> {
                    comparison.accept(textOf(document), read.content());
                    yield true;
                }
                case DocumentReading.Refused<List<QuotedPrice>> refused -> {
                    assertThat(refused.defects()).isNotEmpty();
                    yield false;
                }
            };
        });
    }

    /** Plain code rather than an assertion a price: a Period can have hundreds of thousands. */
    private static void assertAll(List<QuotedPrice> prices, Predicate<QuotedPrice> isStated) {
        for (QuotedPrice price : prices) {
            if (!isStated.test(price)) {
                throw new AssertionError("does not stand in the document: " + price);
            }
        }
    }

    private static void assertNoOverlap(List<QuotedPrice> prices) {
        List<Interval> deliveries =
                prices.stream().map(QuotedPrice::delivery).sorted().toList();
        for (int i = 1; i < deliveries.size(); i++) {
            assertThat(deliveries.get(i).overlaps(deliveries.get(i - 1))).isFalse();
        }
    }

    /** No Period is longer than from the first to the last time in the document. */
    private static long mostPrices(String text, Interval span, List<QuotedPrice> prices) {
        Duration shortest = prices.stream()
                .map(price -> price.delivery().length())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return text.split("<Period").length * span.length().dividedBy(shortest);
    }

    /** Without what the reader does not look at: the mutations shall hit what it does look at. */
    private static String lean(String xml) {
        return xml.replaceAll("(?s)<mRID>[^<]*</mRID>\n|<createdDateTime>.*</period.timeInterval>\n", "")
                .replaceAll("<businessType>[^<]*</businessType>\n| codingScheme=\"A01\"", "");
    }

    private static String withoutMarkupInsideText(String xml) {
        boolean hasMarkup = xml.contains("<!") || xml.contains("<?");
        return !hasMarkup ? xml : xml.replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[|]]>", "");
    }

    private static String textOf(SourceDocument document) {
        return new String(document.content(), StandardCharsets.UTF_8);
    }
}
