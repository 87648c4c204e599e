package io.hashwatt.powerexchanges;

import static io.hashwatt.documents.testing.Given.defectsOf;
import static io.hashwatt.documents.testing.Given.remarksOf;
import static io.hashwatt.powerexchanges.Prices.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NordPoolDocumentReaderTest {

    private static final String ENTRY =
            entry("2024-11-04T23:00:00Z", "2024-11-05T00:00:00Z", "\"SE3\": 21.54, \"SE4\": -3");

    @Test
    void each_area_is_a_day_ahead_series_of_its_own() {
        List<QuotedPrice> prices = prices(document(ENTRY));

        assertThat(prices)
                .extracting(QuotedPrice::series)
                .containsExactly(
                        new PowerSeriesId(PowerProduct.DAY_AHEAD, "SE3", Prices.EUR),
                        new PowerSeriesId(PowerProduct.DAY_AHEAD, "SE4", Prices.EUR));
        assertThat(lines(prices)).containsExactly("2024-11-04T23:00:00Z PT1H 21.54", "2024-11-04T23:00:00Z PT1H -3");
    }

    @Test
    void the_time_of_publication_is_when_the_portal_updated_it() {
        assertThat(prices(document(ENTRY)))
                .extracting(QuotedPrice::statedPublication)
                .containsOnly(Instant.parse("2024-11-04T12:15:03.8832404Z"));
        assertThat(prices(document(ENTRY).replace("updatedAt", "other")))
                .extracting(QuotedPrice::statedPublication)
                .containsOnlyNulls();
    }

    @Test
    void a_price_tells_its_place() {
        assertThat(prices(document(ENTRY)).getLast().place()).hasToString("file: multiAreaEntries[0].entryPerArea.SE4");
    }

    @Test
    void a_null_is_a_missing_price_and_0_is_a_price() {
        String entries = entry("2024-11-04T23:00:00Z", "2024-11-05T00:00:00Z", "\"SE3\": null, \"SE4\": 0.00");

        assertThat(prices(document(entries)))
                .extracting(price -> price.series().area())
                .containsExactly("SE4");
    }

    @Test
    void fields_that_are_not_needed_may_come_and_go() {
        String json = document(ENTRY).replaceFirst("\\{", "{\"somethingNew\": {\"deep\": [1, null]},");

        assertThat(prices(json)).hasSize(2);
    }

    @Nested
    class The_state {

        @Test
        void is_that_of_the_group_in_which_the_area_stands() {
            String states =
                    "[{\"state\": \"Preliminary\", \"areas\": [\"SE4\"]}, {\"state\": \"Final\", \"areas\": [\"SE3\"]}]";

            assertThat(finality(document(ENTRY).replace("[]", states)))
                    .containsExactly(Finality.FINAL, Finality.PRELIMINARY);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[]",
                    "null",
                    "[{\"state\": \"Checking\", \"areas\": [\"SE3\", \"SE4\"]}]",
                    "[{\"state\": \"Final\", \"areas\": [\"NO1\"]}]"
                })
        void is_preliminary_when_the_document_does_not_call_it_final(String states) {
            assertThat(finality(document(ENTRY).replace("[]", states))).containsOnly(Finality.PRELIMINARY);
        }

        @Test
        void is_the_weaker_one_where_two_groups_disagree() {
            String states =
                    "[{\"state\": \"Final\", \"areas\": [\"SE3\", \"SE4\"]}, {\"state\": \"Preliminary\", \"areas\": [\"SE3\"]}]";

            assertThat(finality(document(ENTRY).replace("[]", states)))
                    .containsExactly(Finality.PRELIMINARY, Finality.FINAL);
        }

        private List<Finality> finality(String json) {
            return prices(json).stream().map(QuotedPrice::finality).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 60, 23", "2024-10-27, 60, 25", "2024-06-01, 60, 24",
        "2026-03-29, 15, 92", "2026-10-25, 15, 100", "2026-06-01, 15, 96"
    })
    void a_delivery_day_has_as_many_entries_as_it_has_hours(LocalDate day, int minutes, int slots) {
        List<QuotedPrice> prices = prices(document(entriesOf(localDay(day), Duration.ofMinutes(minutes))));

        assertThat(prices).hasSize(slots);
        assertThat(prices.getLast().delivery().end()).isEqualTo(localDay(day).end());
    }

    @Nested
    class A_stamp_of_a_clock_change {

        @Test
        void with_the_offset_of_the_other_side_is_repaired_and_reported() {
            String json = document(entry("2026-10-25T02:45+02:00", "2026-10-25T03:00+01:00", "\"SE3\": 5"));

            assertThat(lines(prices(json))).containsExactly("2026-10-25T00:45:00Z PT15M 5");
            assertThat(remarksOf(Prices.reading(new NordPoolDocumentReader(), json)))
                    .containsExactly(
                            "file: multiAreaEntries[0].deliveryEnd: the end 2026-10-25T03:00+01:00 was read as "
                                    + "2026-10-25T01:00:00Z, as its offset is that of the other side of a clock change");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-10-25T02:00+02:00, 2026-10-25T03:00+01:00, 2026-10-25T00:00:00Z PT1H 5",
            "2026-03-29T01:45+01:00, 2026-03-29T02:00+02:00, 2026-03-29T00:45:00Z PT15M 5"
        })
        void is_repaired_on_either_day_and_at_either_length(String start, String end, String line) {
            assertThat(lines(prices(document(entry(start, end, "\"SE3\": 5"))))).containsExactly(line);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-10-25T02:45+02:00, 2026-10-25T02:00+01:00, 2026-10-25T00:45:00Z PT15M 5",
            "2026-03-29T01:45+01:00, 2026-03-29T03:00+02:00, 2026-03-29T00:45:00Z PT15M 5",
            "2026-10-25T02:00+02:00, 2026-10-25T02:00+01:00, 2026-10-25T00:00:00Z PT1H 5"
        })
        void that_is_right_is_left_alone(String start, String end, String line) {
            String json = document(entry(start, end, "\"SE3\": 5"));

            assertThat(lines(prices(json))).containsExactly(line);
            assertThat(remarksOf(Prices.reading(new NordPoolDocumentReader(), json)))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-10-25T02:45+02:00, 2026-10-25T04:00+02:00",
            "2026-10-25T02:45+02:00, 2026-10-25T04:00+01:00",
            "2026-10-25T02:45Z, 2026-10-25T02:45Z",
            "2026-10-25T02:45Z, 2026-10-25T02:30Z",
            "2026-10-25T02:45Z, 2026-10-25T02:46Z"
        })
        void that_cannot_be_repaired_without_guessing_is_refused(String start, String end) {
            assertThat(defectsOf(
                            Prices.reading(new NordPoolDocumentReader(), document(entry(start, end, "\"SE3\": 5")))))
                    .containsExactly(
                            "file: multiAreaEntries[0].deliveryEnd: deliveryEnd must be 5, 15, 30 or 60 minutes "
                                    + "after its start");
        }
    }

    static String document(String... entries) {
        return """
                {"deliveryDateCET": "2024-11-05",
                 "version": 3,
                 "updatedAt": "2024-11-04T12:15:03.8832404Z",
                 "market": "DayAhead",
                 "multiAreaEntries": [%s],
                 "currency": "EUR",
                 "areaStates": []}""".formatted(String.join(",\n", entries));
    }

    static String entry(String start, String end, String perArea) {
        return "{\"deliveryStart\": \"%s\", \"deliveryEnd\": \"%s\", \"entryPerArea\": {%s}}"
                .formatted(start, end, perArea);
    }

    private static String[] entriesOf(Interval day, Duration length) {
        List<String> entries = new ArrayList<>();
        for (Instant start = day.start(); start.isBefore(day.end()); start = start.plus(length)) {
            entries.add(entry(start.toString(), start.plus(length).toString(), "\"SE3\": " + entries.size()));
        }
        return entries.toArray(String[]::new);
    }

    private static Interval localDay(LocalDate day) {
        ZoneId zone = ZoneId.of("Europe/Oslo");
        return new Interval(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static List<QuotedPrice> prices(String json) {
        return Prices.prices(new NordPoolDocumentReader(), json);
    }
}
