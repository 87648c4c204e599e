package io.hashwatt.powerexchanges;

import static io.hashwatt.documents.testing.Given.defectsOf;
import static io.hashwatt.powerexchanges.Prices.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvPriceReaderTest {

    @Test
    void a_row_is_a_final_price_of_a_series_without_a_name() {
        assertThat(prices("start_utc,minutes,price_per_mwh\n2025-01-01T00:00Z,15,-5.5\n"))
                .singleElement()
                .satisfies(price -> {
                    assertThat(price.series()).isEqualTo(new PowerSeriesId(PowerProduct.UNNAMED, "", Prices.EUR));
                    assertThat(price.finality()).isEqualTo(Finality.FINAL);
                    assertThat(price.statedPublication()).isNull();
                    assertThat(price.repeatable()).isFalse();
                    assertThat(price.place()).hasToString("file:2");
                });
    }

    @Test
    void a_row_may_say_when_it_was_published() {
        assertThat(prices(
                        "start_utc,minutes,price_per_mwh,published_at_utc\n2025-01-01T00:00Z,15,1,2024-12-31T12:00Z\n"))
                .extracting(QuotedPrice::statedPublication)
                .containsExactly(Instant.parse("2024-12-31T12:00:00Z"));
    }

    @Test
    void rows_and_columns_come_in_any_order_and_lengths_mix() {
        assertThat(lines(prices("""
                        price_per_mwh,start_utc,minutes
                        1e-05,2025-01-01T01:00Z,60
                        0,2025-01-01T00:00:00Z,5
                        1E+8,2025-01-01T00:05Z,55
                        """)))
                .containsExactly(
                        "2025-01-01T01:00:00Z PT1H 0.00001",
                        "2025-01-01T00:00:00Z PT5M 0",
                        "2025-01-01T00:05:00Z PT55M 100000000");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 60, 23", "2024-10-27, 60, 25", "2024-06-01, 60, 24",
        "2024-03-31, 15, 92", "2024-10-27, 15, 100", "2024-06-01, 15, 96"
    })
    void a_local_day_of_any_length_is_just_rows(LocalDate day, int minutes, int rows) {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        StringBuilder csv = new StringBuilder("start_utc,minutes,price_per_mwh\n");
        Instant start = day.atStartOfDay(zone).toInstant();
        for (; start.isBefore(end); start = start.plusSeconds(minutes * 60L)) {
            csv.append("%s,%d,7.5\n".formatted(start, minutes));
        }

        assertThat(prices(csv.toString())).hasSize(rows);
    }

    @Test
    void a_row_may_hold_for_the_longest_month_there_is_for_a_flat_tariff() {
        assertThat(lines(prices("start_utc,minutes,price_per_mwh\n2026-09-30T22:00Z,44700,80\n")))
                .containsExactly("2026-09-30T22:00:00Z PT745H 80");
    }

    @Test
    void identical_rows_are_refused_too_and_both_lines_named() {
        String row = "2025-01-01T00:00Z,60,5\n";

        assertThat(defectsOf(Prices.reading(new CsvPriceReader(), "start_utc,minutes,price_per_mwh\n" + row + row)))
                .containsExactly("file:3: overlaps in time with line 2");
    }

    private static List<QuotedPrice> prices(String csv) {
        return Prices.prices(new CsvPriceReader(), csv);
    }
}
