package io.hashwatt.powerexchanges;

import static io.hashwatt.documents.testing.Given.contentOf;
import static io.hashwatt.documents.testing.Given.defectsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.documents.testing.RecordedData;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerProduct;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What exchanges really sent, against the statistics in the samples' SOURCES.md. */
class RecordedSamplesTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void a_complete_belgian_day_of_hours() {
        List<QuotedPrice> prices = prices("power/entsoe_xml/hass_BE_60M.xml");

        assertThat(prices)
                .hasSize(24)
                .allMatch(price -> price.delivery().length().equals(HOUR));
        assertThat(prices.getFirst().delivery().start()).isEqualTo(Instant.parse("2024-10-07T22:00:00Z"));
        assertThat(prices.getFirst().perMwh()).isEqualByComparingTo("64.98");
        assertThat(prices.getLast().delivery().end()).isEqualTo(Instant.parse("2024-10-08T22:00:00Z"));
    }

    @Test
    void belgian_days_of_quarter_hours_with_omitted_positions_beside_one_of_hours() {
        List<QuotedPrice> prices = prices("power/entsoe_xml/hass_BE_60M_15M_mix.xml");

        assertThat(prices)
                .filteredOn(price -> price.delivery().length().equals(QUARTER))
                .hasSize(2 * 96);
        assertThat(prices)
                .filteredOn(price -> price.delivery().length().equals(HOUR))
                .hasSize(24);
        assertThat(prices.subList(0, 5))
                .extracting(price -> price.perMwh().toString())
                .containsExactly("55.35", "55.35", "55.35", "55.35", "44.22");
    }

    @Test
    void a_belgian_document_of_one_hour() {
        assertThat(prices("power/entsoe_xml/hass_BE_15M_exact4.xml")).hasSize(4);
    }

    @Test
    void a_belgian_document_with_a_position_beyond_its_period_is_refused() {
        assertThat(defectsOf(reading("power/entsoe_xml/hass_BE_15M_avg.xml")))
                .singleElement()
                .asString()
                .startsWith("hass_BE_15M_avg.xml:")
                .contains("TimeSeries[1]/Period[2]/Point[2]: position must be a whole number from 1 to 2, not \"3\"");
    }

    @Test
    void both_german_auctions_of_the_same_two_days_stay_apart() {
        List<QuotedPrice> prices = prices("power/entsoe_xml/hass_DE_60M_15M_overlap.xml");

        assertThat(of(prices, 1))
                .hasSize(2 * 24)
                .allMatch(price -> price.delivery().length().equals(HOUR));
        assertThat(of(prices, 2))
                .hasSize(2 * 96)
                .allMatch(price -> price.delivery().length().equals(QUARTER));
        assertThat(prices)
                .extracting(QuotedPrice::perMwh)
                .usingElementComparator(BigDecimal::compareTo)
                .contains(new BigDecimal("-29.91"))
                .allMatch(price -> price.compareTo(new BigDecimal("-29.91")) >= 0);
        assertThat(of(prices, 1).getFirst().delivery().start()).isEqualTo(Instant.parse("2024-10-05T22:00:00Z"));
        assertThat(of(prices, 2).getLast().delivery().end()).isEqualTo(Instant.parse("2024-10-07T22:00:00Z"));
    }

    @Test
    void a_swedish_day_from_the_nord_pool_portal() {
        List<QuotedPrice> prices = prices("power/nordpool_json/dataportal_DayAheadPrices_SE3_2024-11-05.json");

        assertThat(prices).hasSize(24).allMatch(price -> price.finality() == Finality.FINAL);
        assertThat(prices).extracting(price -> price.series().area()).containsOnly("SE3");
        assertThat(prices.getFirst().delivery().start()).isEqualTo(Instant.parse("2024-11-04T23:00:00Z"));
        assertThat(prices.stream().map(QuotedPrice::perMwh).min(BigDecimal::compareTo))
                .contains(new BigDecimal("5.3"));
        assertThat(prices.stream().map(QuotedPrice::perMwh).max(BigDecimal::compareTo))
                .contains(new BigDecimal("215.86"));
        assertThat(mean(prices)).isEqualTo("77.38");
    }

    private static List<QuotedPrice> of(List<QuotedPrice> prices, int sequence) {
        PowerProduct product = new PowerProduct(PowerProduct.Kind.DAY_AHEAD, sequence);
        return prices.stream()
                .filter(price -> price.series().product().equals(product))
                .toList();
    }

    private static String mean(List<QuotedPrice> prices) {
        BigDecimal sum = prices.stream().map(QuotedPrice::perMwh).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(prices.size()), 2, RoundingMode.HALF_UP)
                .toString();
    }

    private static List<QuotedPrice> prices(String path) {
        return contentOf(reading(path));
    }

    private static DocumentReading<List<QuotedPrice>> reading(String path) {
        var document = RecordedData.document(path);
        List<PriceDocumentReader> readers = PowerDocumentReaders.all().stream()
                .filter(reader -> reader.recognises(document))
                .toList();
        assertThat(readers).as("readers that recognise " + path).hasSize(1);
        return readers.getFirst().read(document, Prices.EUR);
    }
}
