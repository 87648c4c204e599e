package io.hashwatt.powerexchanges;

import static io.hashwatt.documents.testing.Given.defectsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.hashwatt.application.market.port.PriceDocumentReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents made to hurt: each must end soon, in one refusal. What the toolkit refuses is tested there. */
class HostileDocumentsTest {

    @Test
    void a_document_type_is_refused_before_anything_in_it_counts() {
        String xml = """
                <?xml version="1.0"?>
                <!DOCTYPE Publication_MarketDocument [<!ENTITY price SYSTEM "file:///etc/hostname">]>
                """
                + EntsoeXml.document()
                        .period("2024-10-05T22:00Z", "2024-10-05T23:00Z", "PT60M", "1=&price;")
                        .text()
                        .replaceFirst("<\\?xml.*\\?>", "");

        assertRefusedSoon(new EntsoeDocumentReader(), xml, "file:2: has a DOCTYPE, which is not allowed");
    }

    @Test
    void many_periods_that_each_claim_many_prices_are_cut_off() {
        EntsoeXml xml = EntsoeXml.document();
        for (int i = 0; i < 1_000; i++) {
            xml.period("2024-01-01T00:00Z", "2025-01-01T00:00Z", "PT5M", "1=1");
        }

        assertThat(defectsOf(Prices.reading(new EntsoeDocumentReader(), xml.text())))
                .hasSize(100)
                .allMatch(defect -> defect.endsWith("brings the document beyond 400000 prices"));
    }

    @Test
    void deep_nesting_ends_at_once_in_every_format() {
        assertRefusedSoon(
                new EntsoeDocumentReader(), "<a>".repeat(2_000_000), "file:1: is nested more than 32 levels deep");
        String json = "{\"multiAreaEntries\":" + "[".repeat(2_000_000);
        assertRefusedSoon(new NordPoolDocumentReader(), json, "file:1: is too deeply nested or has a too long value");
        assertRefusedSoon(new AwattarDocumentReader(), json, "file:1: is too deeply nested or has a too long value");
    }

    @Test
    void a_hundred_defects_are_enough_in_every_format() {
        String csv = "start_utc,minutes,price_per_mwh\n" + "2025-01-01T00:00Z,60,x\n".repeat(200_000);
        String[] entries = new String[10_000];
        Arrays.fill(entries, AwattarDocumentReaderTest.entry(0, 0, "1"));

        assertThat(defectsOf(Prices.reading(new CsvPriceReader(), csv))).hasSize(100);
        assertThat(defectsOf(Prices.reading(new AwattarDocumentReader(), AwattarDocumentReaderTest.document(entries))))
                .hasSize(100);
    }

    @Test
    void a_table_in_which_everything_overlaps_ends_soon() {
        String csv = "start_utc,minutes,price_per_mwh\n" + "2025-01-01T00:00Z,60,5\n".repeat(200_000);

        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(defectsOf(Prices.reading(new CsvPriceReader(), csv)))
                        .hasSize(100));
    }

    @Test
    void a_message_has_one_line_and_repeats_little() {
        String evil = "\u001b]0;title\u0007\r\n\u2028\u202e" + "A".repeat(90_000);
        List<String> defects = defectsOf(Prices.reading(
                new NordPoolDocumentReader(),
                NordPoolDocumentReaderTest.document()
                        .replace(
                                "DayAhead",
                                evil.replace("\u001b", "\\u001b")
                                        .replace("\u0007", "")
                                        .replace("\r\n", ""))));

        assertThat(defects)
                .singleElement()
                .asString()
                .hasSizeLessThan(160)
                .matches("\\P{Cc}*")
                .doesNotContain("\u202e");
    }

    private static void assertRefusedSoon(PriceDocumentReader reader, String text, String refusal) {
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(defectsOf(Prices.reading(reader, text))).containsExactly(refusal));
    }
}
