package io.hashwatt.powerexchanges;

import static io.hashwatt.powerexchanges.Prices.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwattarDocumentReaderTest {

    @Test
    void an_entry_is_a_day_ahead_price() {
        List<QuotedPrice> prices = prices(document(entry(1_730_761_200_000L, 1_730_764_800_000L, "21.54")));

        assertThat(lines(prices)).containsExactly("2024-11-04T23:00:00Z PT1H 21.54");
        assertThat(prices).singleElement().satisfies(price -> {
            assertThat(price.series()).isEqualTo(new PowerSeriesId(PowerProduct.DAY_AHEAD, "aWATTar", Prices.EUR));
            assertThat(price.finality()).isEqualTo(Finality.FINAL);
            assertThat(price.statedPublication()).isNull();
            assertThat(price.repeatable()).isTrue();
            assertThat(price.place()).hasToString("file: data[0].marketprice");
        });
    }

    @Test
    void negative_prices_and_0_are_prices_and_quarter_hours_are_welcome() {
        String json = document(
                entry(1_730_761_200_000L, 1_730_762_100_000L, "-5.1"),
                entry(1_730_762_100_000L, 1_730_763_000_000L, "0"));

        assertThat(lines(prices(json)))
                .containsExactly("2024-11-04T23:00:00Z PT15M -5.1", "2024-11-04T23:15:00Z PT15M 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eur/MWh", "EUR/MWh", "eur/mwh"})
    void the_case_of_the_unit_does_not_matter(String unit) {
        String json = document(entry(1_730_761_200_000L, 1_730_764_800_000L, "21.54"));

        assertThat(prices(json.replace("Eur/MWh", unit))).hasSize(1);
    }

    @Test
    void fields_that_are_not_needed_may_come_and_go() {
        String json = document(entry(1_730_761_200_000L, 1_730_764_800_000L, "21.54"))
                .replace("\"object\": \"list\"", "\"url\": \"/v1/marketdata\"");

        assertThat(prices(json)).hasSize(1);
    }

    static String document(String... entries) {
        return "{\"object\": \"list\",\n\"data\": [" + String.join(",\n", entries) + "]}";
    }

    static String entry(long start, long end, String price) {
        return "{\"start_timestamp\": %d, \"end_timestamp\": %d, \"marketprice\": %s, \"unit\": \"Eur/MWh\"}"
                .formatted(start, end, price);
    }

    private static List<QuotedPrice> prices(String json) {
        return Prices.prices(new AwattarDocumentReader(), json);
    }
}
