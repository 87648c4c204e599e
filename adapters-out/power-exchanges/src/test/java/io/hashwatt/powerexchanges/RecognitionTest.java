package io.hashwatt.powerexchanges;

import static io.hashwatt.documents.testing.Given.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.port.PriceDocumentReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats are told apart by what stands in the document; its name is not asked. */
class RecognitionTest {

    record Case(String text, Class<? extends PriceDocumentReader> reader) {}

    @ParameterizedTest
    @MethodSource
    void each_format_has_one_reader(Case document) {
        assertThat(recognising(document.text)).hasSize(1).first().isInstanceOf(document.reader);
    }

    static Stream<Case> each_format_has_one_reader() {
        return Stream.of(
                new Case(EntsoeXml.document().text(), EntsoeDocumentReader.class),
                new Case("\uFEFF \n<Acknowledgement_MarketDocument/>", EntsoeDocumentReader.class),
                new Case("<html><body>Service unavailable</body></html>", EntsoeDocumentReader.class),
                new Case(NordPoolDocumentReaderTest.document(), NordPoolDocumentReader.class),
                new Case("\uFEFF\n" + NordPoolDocumentReaderTest.document(), NordPoolDocumentReader.class),
                new Case(
                        AwattarDocumentReaderTest.document(AwattarDocumentReaderTest.entry(1, 2, "3")),
                        AwattarDocumentReader.class),
                new Case("start_utc,minutes,price_per_mwh\n", CsvPriceReader.class),
                new Case("\uFEFFprice_per_mwh,minutes,start_utc\r\n", CsvPriceReader.class),
                new Case("start_utc;minutes;price_per_mwh\n", CsvPriceReader.class),
                new Case("", CsvPriceReader.class),
                new Case("2025-01-01T00:00Z,60,5\n", CsvPriceReader.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear Sir or Madam", "{}", "{\"fields\": []}", "[1, 2]", "\u001f\u008b\b\u0000"})
    void something_else_has_none(String text) {
        assertThat(recognising(text)).isEmpty();
    }

    private static List<PriceDocumentReader> recognising(String text) {
        return PowerDocumentReaders.all().stream()
                .filter(reader -> reader.recognises(document(text)))
                .toList();
    }
}
