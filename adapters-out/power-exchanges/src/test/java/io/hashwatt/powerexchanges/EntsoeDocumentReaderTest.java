package io.hashwatt.powerexchanges;

import static io.hashwatt.documents.testing.Given.defectsOf;
import static io.hashwatt.powerexchanges.Prices.amounts;
import static io.hashwatt.powerexchanges.Prices.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntsoeDocumentReaderTest {

    private static final String START = "2024-10-05T22:00Z";
    private static final String HOUR_LATER = "2024-10-05T23:00Z";

    @Test
    void a_price_knows_its_series_its_place_and_that_overlapping_requests_may_repeat_it() {
        String xml = EntsoeXml.document()
                .period(START, HOUR_LATER, "PT60M", "1=55.35")
                .text();

        assertThat(prices(xml)).singleElement().satisfies(price -> {
            assertThat(price.series())
                    .isEqualTo(new PowerSeriesId(PowerProduct.DAY_AHEAD, "10YBE----------2", Prices.EUR));
            assertThat(price.finality()).isEqualTo(Finality.FINAL);
            assertThat(price.repeatable()).isTrue();
            assertThat(price.place()).hasToString("file:25: TimeSeries[1]/Period[1]/Point[1]");
        });
    }

    @Test
    void the_time_of_the_answer_is_not_the_time_of_publication() {
        String xml = EntsoeXml.document()
                .period(START, HOUR_LATER, "PT60M", "1=55.35")
                .text();

        assertThat(prices(xml))
                .singleElement()
                .extracting(QuotedPrice::statedPublication)
                .isNull();
    }

    @Test
    void negative_prices_and_0_are_prices() {
        String xml = EntsoeXml.document()
                .period(START, HOUR_LATER, "PT15M", "1=-29.91", "2=0.00", "3=0", "4=-0.01")
                .text();

        assertThat(amounts(prices(xml))).containsExactly("-29.91", "0", "0", "-0.01");
    }

    @Nested
    class Omitted_positions {

        @Test
        void repeat_the_previous_price_under_curve_type_A03_up_to_the_next_position_and_the_end() {
            String xml = EntsoeXml.document()
                    .curve("A03")
                    .period(START, HOUR_LATER, "PT15M", "1=55.35", "3=44.22")
                    .text();

            assertThat(lines(prices(xml)))
                    .containsExactly(
                            "2024-10-05T22:00:00Z PT15M 55.35",
                            "2024-10-05T22:15:00Z PT15M 55.35",
                            "2024-10-05T22:30:00Z PT15M 44.22",
                            "2024-10-05T22:45:00Z PT15M 44.22");
        }

        @Test
        void at_position_1_leave_nothing_to_repeat() {
            String xml = EntsoeXml.document()
                    .curve("A03")
                    .period(START, HOUR_LATER, "PT15M", "2=55.35")
                    .text();

            assertThat(defects(xml))
                    .containsExactly("file:19: TimeSeries[1]/Period[1]: has no Point with position 1, "
                            + "so its first price is not known");
        }

        @ParameterizedTest
        @CsvSource({"1=1 2=2 4=4, 3", "2=2 3=3 4=4, 1", "1=1 2=2 3=3, 4"})
        void are_refused_under_curve_type_A01(String points, int missing) {
            String xml = EntsoeXml.document()
                    .curve("A01")
                    .period(START, HOUR_LATER, "PT15M", points.split(" "))
                    .text();

            assertThat(defects(xml)).singleElement().asString().contains("position " + missing);
        }

        @Test
        void are_refused_without_a_curve_type_as_A01_is_the_default() {
            String complete = EntsoeXml.document()
                    .withoutCurve()
                    .period(START, HOUR_LATER, "PT30M", "1=1", "2=2")
                    .text();
            String hole = EntsoeXml.document()
                    .withoutCurve()
                    .period(START, HOUR_LATER, "PT30M", "1=1")
                    .text();

            assertThat(amounts(prices(complete))).containsExactly("1", "2");
            assertThat(defects(hole)).singleElement().asString().contains("position 2 is missing");
        }
    }

    @Test
    void points_may_come_in_any_order() {
        String xml = EntsoeXml.document()
                .period(START, HOUR_LATER, "PT15M", "4=4", "1=1", "3=3")
                .text();

        assertThat(amounts(prices(xml))).containsExactly("1", "1", "3", "4");
    }

    @ParameterizedTest
    @CsvSource({"PT5M, 12", "PT15M, 4", "PT30M, 2", "PT60M, 1", "PT1H, 1", "PT0H20M, 3"})
    void the_number_of_slots_follows_from_interval_and_resolution(String resolution, int slots) {
        String xml = EntsoeXml.document()
                .period(START, HOUR_LATER, resolution, "1=7")
                .text();

        assertThat(prices(xml)).hasSize(slots);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P1D", "P1Y", "P7D", "PT", "PT0M", "PT15S", "PT15M30S", "-PT15M", "PT1.5H", "15", "pt15m", ""})
    void a_resolution_is_whole_minutes(String resolution) {
        String xml = EntsoeXml.document()
                .period(START, HOUR_LATER, resolution, "1=7")
                .text();

        assertThat(defects(xml))
                .containsExactly("file:24: TimeSeries[1]/Period[1]: resolution must be whole minutes "
                        + "such as PT15M or PT60M, not \"" + resolution + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 60, 23", "2024-10-27, 60, 25", "2024-06-01, 60, 24",
        "2024-03-31, 15, 92", "2024-10-27, 15, 100", "2024-06-01, 15, 96"
    })
    void a_local_day_has_as_many_slots_as_it_has_hours(LocalDate day, int minutes, int slots) {
        Interval local = localDay(day);
        String xml = EntsoeXml.document()
                .period(local.start().toString(), local.end().toString(), "PT" + minutes + "M", "1=7")
                .text();

        List<QuotedPrice> prices = prices(xml);

        assertThat(prices).hasSize(slots);
        assertThat(prices.getFirst().delivery().start()).isEqualTo(local.start());
        assertThat(prices.getLast().delivery().end()).isEqualTo(local.end());
    }

    @Test
    void a_period_may_be_a_part_of_a_day() {
        String xml = EntsoeXml.document()
                .period("2024-10-05T23:00Z", "2024-10-06T22:00Z", "PT15M", "1=7")
                .text();

        assertThat(prices(xml)).hasSize(92);
    }

    @Test
    void the_switch_from_hours_to_quarter_hours_happens_between_two_periods() {
        String xml = EntsoeXml.document()
                .period("2025-09-30T22:00Z", "2025-10-01T22:00Z", "PT15M", "1=2")
                .period("2025-09-29T22:00Z", "2025-09-30T22:00Z", "PT60M", "1=1")
                .text();

        assertThat(prices(xml)).hasSize(96 + 24);
    }

    @Test
    void overlapping_resolutions_of_one_auction_are_all_kept() {
        String xml = EntsoeXml.document()
                .period(START, HOUR_LATER, "PT60M", "1=10")
                .another()
                .period(START, HOUR_LATER, "PT15M", "1=11")
                .text();

        assertThat(amounts(prices(xml))).containsExactly("10", "11", "11", "11", "11");
        assertThat(prices(xml))
                .extracting(QuotedPrice::series)
                .containsOnly(prices(xml).getFirst().series());
    }

    @Test
    void the_period_of_the_document_does_not_cut_the_periods_inside() {
        String xml = EntsoeXml.document()
                .period("2023-01-01T00:00Z", "2023-01-01T01:00Z", "PT60M", "1=10")
                .text();

        assertThat(lines(prices(xml))).containsExactly("2023-01-01T00:00:00Z PT1H 10");
    }

    @Nested
    class Auctions {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void of_different_sequences_are_different_series(int sequence) {
            String xml = EntsoeXml.document()
                    .sequence(sequence)
                    .period(START, HOUR_LATER, "PT60M", "1=10")
                    .text();

            assertThat(products(xml)).containsExactly(new PowerProduct(PowerProduct.Kind.DAY_AHEAD, sequence));
        }

        @Test
        void without_a_sequence_are_the_first() {
            String xml = EntsoeXml.document()
                    .period(START, HOUR_LATER, "PT60M", "1=10")
                    .text();

            assertThat(products(xml)).containsExactly(PowerProduct.DAY_AHEAD);
        }

        @Test
        void of_both_sequences_may_stand_in_one_document_in_any_order() {
            String xml = EntsoeXml.document()
                    .sequence(2)
                    .period(START, HOUR_LATER, "PT60M", "1=10")
                    .another()
                    .sequence(1)
                    .period(START, HOUR_LATER, "PT60M", "1=20")
                    .text();

            assertThat(products(xml))
                    .containsExactly(
                            new PowerProduct(PowerProduct.Kind.DAY_AHEAD, 2),
                            new PowerProduct(PowerProduct.Kind.DAY_AHEAD, 1));
        }

        @Test
        void of_the_intraday_contract_are_another_product() {
            String xml = EntsoeXml.document()
                    .contract("A07")
                    .sequence(3)
                    .period(START, HOUR_LATER, "PT60M", "1=10")
                    .text();

            assertThat(products(xml)).containsExactly(new PowerProduct(PowerProduct.Kind.INTRADAY_AUCTION, 3));
        }

        @Test
        void without_a_contract_are_day_ahead_as_in_old_documents() {
            String xml = EntsoeXml.document()
                    .withoutContract()
                    .period(START, HOUR_LATER, "PT60M", "1=10")
                    .text();

            assertThat(products(xml)).containsExactly(PowerProduct.DAY_AHEAD);
        }

        private List<PowerProduct> products(String xml) {
            return prices(xml).stream().map(price -> price.series().product()).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-10-05T22:00Z", "2024-10-05T22:00:00Z", "2024-10-06T00:00+02:00"})
    void times_are_utc_or_carry_their_offset(String start) {
        String xml =
                EntsoeXml.document().period(start, HOUR_LATER, "PT60M", "1=10").text();

        assertThat(lines(prices(xml))).containsExactly("2024-10-05T22:00:00Z PT1H 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publicationdocument:7:0", "publicationdocument:7:3", "publicationdocument:9:9"})
    void the_version_in_the_name_space_does_not_matter(String version) {
        String xml = EntsoeXml.document()
                .period(START, HOUR_LATER, "PT60M", "1=10")
                .text()
                .replace("publicationdocument:7:3", version);

        assertThat(prices(xml)).hasSize(1);
    }

    @Test
    void an_acknowledgement_is_an_error_and_gives_its_reason() {
        String xml = """
                <Acknowledgement_MarketDocument xmlns="urn:iec62325.351:tc57wg16:451-1:acknowledgementdocument:7:0">
                <Reason><code>999</code><text>No matching data found</text></Reason>
                </Acknowledgement_MarketDocument>""";

        assertThat(defects(xml))
                .containsExactly("file:1: is an error of the publisher, not prices: 999 No matching data found");
    }

    @Test
    void the_reason_of_an_acknowledgement_is_cut_and_escaped() {
        String xml = "<Acknowledgement_MarketDocument>"
                + "<Reason><code>999</code><text>a\nb"
                        .concat("x".repeat(5_000))
                        .concat("</text></Reason>")
                        .repeat(1)
                + "</Acknowledgement_MarketDocument>";

        assertThat(defects(xml)).singleElement().asString().hasSizeLessThan(120).doesNotContain("\n");
    }

    @Test
    void one_point_cannot_become_more_than_eleven_years_of_quarter_hours() {
        String xml = EntsoeXml.document()
                .period("0001-01-01T00:00Z", "9999-01-01T00:00Z", "PT1M", "1=10")
                .text();

        assertThat(defects(xml))
                .containsExactly("file:19: TimeSeries[1]/Period[1]: brings the document beyond 400000 prices");
    }

    private static Interval localDay(LocalDate day) {
        ZoneId zone = ZoneId.of("Europe/Brussels");
        return new Interval(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static List<QuotedPrice> prices(String xml) {
        return Prices.prices(new EntsoeDocumentReader(), xml);
    }

    private static List<String> defects(String xml) {
        return defectsOf(Prices.reading(new EntsoeDocumentReader(), xml));
    }
}
