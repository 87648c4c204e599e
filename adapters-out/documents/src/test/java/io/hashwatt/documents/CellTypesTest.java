package io.hashwatt.documents;

import static io.hashwatt.documents.testing.Given.contentOf;
import static io.hashwatt.documents.testing.Given.defectsOf;
import static io.hashwatt.documents.testing.Given.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell may say: decimals, times, intervals. */
class CellTypesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "5, 5",
        "+5, 5",
        "007, 7",
        "-29.91, -29.91",
        ".5, 0.5",
        "5., 5",
        "1e-05, 0.00001",
        "1E+16, 10000000000000000",
        "2.5e3, 2500",
        "0e9999, 0",
        "123456789012345678901234567890, 123456789012345678901234567890",
        "0.0000000000000000000000000000000000000001, 0.0000000000000000000000000000000000000001"
    })
    void a_decimal_is_exact_and_may_have_an_exponent(String written, BigDecimal value) {
        assertThat(DecimalText.parse(written)).hasValueSatisfying(parsed -> {
            assertThat(parsed).isEqualByComparingTo(value);
            assertThat(parsed.scale()).isBetween(0, 40);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 5",
                "5 ",
                "-",
                ".",
                "e5",
                "1e",
                "1,5",
                "1.000,5",
                "1_000",
                "1 000",
                "0x10",
                "NaN",
                "Infinity",
                "-inf",
                "1e30",
                "-1e30",
                "1e-41",
                "1e999999999",
                "1e-999999999",
                "1e9999",
                "5f",
                "5d",
                "1.2.3",
                "--5",
                "٣",
                "½",
                "12345678901234567890123456789012345678901",
                "5\n",
                "5\u0000",
            })
    void anything_else_is_no_decimal(String written) {
        assertThat(DecimalText.parse(written)).isEmpty();
    }

    @Test
    void a_number_of_a_million_digits_is_no_decimal_at_once() {
        assertThat(DecimalText.parse("1".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-31T23:00Z, 2025-01-31T23:00:00Z",
        "2025-01-31T23:00:05Z, 2025-01-31T23:00:05Z",
        "2025-01-31T23:00:05.5Z, 2025-01-31T23:00:05.500Z",
        "2025-01-31T23:00:05.123Z, 2025-01-31T23:00:05.123Z",
        "2024-02-29T00:00Z, 2024-02-29T00:00:00Z",
        "0001-01-01T00:00Z, 0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999Z, 9999-12-31T23:59:59.999Z"
    })
    void a_time_is_utc_and_its_seconds_may_be_left_out(String written, String value) {
        assertThat(InstantText.utc(written))
                .hasValueSatisfying(time -> assertThat(time).hasToString(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-01-31",
                "2025-01-31T23Z",
                "2025-01-31T23:00",
                "2025-01-31 23:00Z",
                "2025-01-31T23:00+00:00",
                "2025-01-31T23:00z",
                "2025-1-31T23:00Z",
                "2025-02-29T00:00Z",
                "2025-02-30T00:00Z",
                "2025-13-01T00:00Z",
                "2025-00-01T00:00Z",
                "2025-01-31T24:00Z",
                "2025-01-31T23:60Z",
                "2025-01-31T23:59:60Z",
                "2025-01-31T23:00:05.1234Z",
                "2025-01-31T23:00:05,5Z",
                "0000-01-01T00:00Z",
                "-2025-01-01T00:00Z",
                "+12025-01-01T00:00Z",
                "12025-01-01T00:00Z",
                "1738364400",
                "٢٠٢٥-01-31T23:00Z",
                " 2025-01-31T23:00Z"
            })
    void anything_else_is_no_time(String written) {
        assertThat(InstantText.utc(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-31T23:00+01:00, 2025-01-31T22:00:00Z",
        "2025-01-31T23:00:00-05:30, 2025-02-01T04:30:00Z",
        "2024-11-04T12:15:03.8832404Z, 2024-11-04T12:15:03.883240400Z"
    })
    void other_peoples_documents_may_use_offsets_and_many_digits(String written, String value) {
        assertThat(InstantText.withOffset(written))
                .hasValueSatisfying(time -> assertThat(time.toInstant()).hasToString(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-31T23:00",
                "2025-01-31T23:00+19:00",
                "2025-01-31T23:00+01",
                "2025-01-31T23:00[Europe/Oslo]",
                "0001-01-01T00:00+01:00",
                "9999-12-31T23:59-01:00"
            })
    void an_offset_exists_and_does_not_lead_out_of_the_years(String written) {
        assertThat(InstantText.withOffset(written)).isEmpty();
    }

    @Test
    void an_interval_has_a_start_and_a_positive_whole_number_of_minutes() {
        assertThat(contentOf(interval("2025-01-01T00:00Z,15")).getFirst().value())
                .hasToString("2025-01-01T00:00:00Z/2025-01-01T00:15:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-15", "15.0", "1e2", "", "+15", "fifteen", "9999999999999999999"})
    void other_minutes_are_refused(String minutes) {
        assertThat(defectsOf(interval("2025-01-01T00:00Z," + minutes)))
                .containsExactly("file:2: minutes must be a positive whole number, not \"" + minutes + "\"");
    }

    @ParameterizedTest
    @CsvSource({"9999-12-31T23:00Z, 60", "2025-01-01T00:00Z, 999999999999999999"})
    void an_interval_ends_within_the_calendar(String start, String minutes) {
        assertThat(defectsOf(interval(start + "," + minutes)))
                .containsExactly("file:2: minutes must end before the year 10000, not \"" + minutes + "\"");
    }

    private static DocumentReading<List<Located<Interval>>> interval(String row) {
        return Reading.of(() -> CsvTable.rows(
                document("start,minutes\n" + row),
                CsvColumns.of("start", "minutes"),
                cells -> cells.interval("start", "minutes")));
    }
}
