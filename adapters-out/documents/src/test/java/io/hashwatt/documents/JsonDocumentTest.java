package io.hashwatt.documents;

import static io.hashwatt.documents.testing.Given.contentOf;
import static io.hashwatt.documents.testing.Given.defectsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.documents.testing.Given;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDocumentTest {

    @Test
    void values_come_in_the_type_that_was_asked_for() {
        String json =
                "{\"name\": \"A\", \"watts\": 3.5e3, \"miners\": 100, \"on\": true, \"at\": \"2025-01-01T00:00Z\"}";

        assertThat(read(json, file -> file.required("name").text())).isEqualTo("A");
        assertThat(read(json, file -> file.required("watts").decimal())).hasToString("3500");
        assertThat(read(json, file -> file.required("miners").wholeNumber(1, 1_000)))
                .isEqualTo(100L);
        assertThat(read(json, file -> file.required("on").truth())).isEqualTo(true);
        assertThat(read(json, file -> file.required("at").instant())).hasToString("2025-01-01T00:00:00Z");
    }

    @Test
    void a_number_keeps_every_digit() {
        String digits = "0.1000000000000000055511151231257827";

        assertThat(read("{\"n\": " + digits + "}", file -> file.required("n").decimal()))
                .hasToString(digits);
    }

    @Test
    void a_field_left_out_and_a_null_field_are_both_absent() {
        assertThat(read(
                        "{\"a\": null}",
                        file -> file.optional("a").isPresent()
                                || file.optional("b").isPresent()))
                .isEqualTo(false);
    }

    @Test
    void a_byte_order_mark_is_tolerated() {
        assertThat(read("\uFEFF{\"n\": 1}", file -> file.required("n").decimal()))
                .hasToString("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"groups": [{"levels": [{}, {"watts": -1}]}]}    | file: groups[0].levels[1].watts: must be a number not below 0, not -1
            {"groups": [{"levels": [{}, {"watts": "5"}]}]}   | file: groups[0].levels[1].watts: must be a number not below 0, not "5"
            {"groups": [{"levels": [{}, {"watts": null}]}]}  | file: groups[0].levels[1].watts: must not be null
            {"groups": [{"levels": [{}, {}]}]}               | file: groups[0].levels[1].watts: is missing
            {"groups": [{"levels": 7}]}                      | file: groups[0].levels: must be an array, not 7
            {"groups": [[]]}                                 | file: groups[0]: must be an object, not an array
            {"groups": [null]}                               | file: groups[0]: must not be null
            {"group": []}                                    | file: group: is not a known field (known here: groups)
            []                                               | file: must be a JSON object, not an array
            """)
    void a_defect_names_the_path_and_the_rule(String json, String defect) {
        assertThat(defectsOf(readFleet(json))).containsExactly(defect);
    }

    @ParameterizedTest
    @CsvSource({"1.0", "1e2", "-1", "1001", "99999999999999999999", "true", "\"5\""})
    void a_whole_number_is_written_without_point_and_exponent_and_lies_in_its_range(String written) {
        assertThat(defectsOf(readOne(
                        "{\"n\": " + written + "}", file -> file.required("n").wholeNumber(0, 1_000))))
                .containsExactly("file: n: must be a whole number from 0 to 1000, not " + written);
    }

    @Test
    void every_broken_element_is_told_and_not_only_the_first() {
        String json = "{\"groups\": [{\"levels\": [{}, {}]}, {\"levels\": []}, {\"levels\": 1}]}";

        assertThat(defectsOf(readFleet(json)))
                .containsExactly(
                        "file: groups[0].levels[1].watts: is missing",
                        "file: groups[2].levels: must be an array, not 1");
    }

    @Nested
    class Text_that_is_no_json {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"a": 1,}                | is not valid JSON near
                {"a": 01}                | is not valid JSON near
                {"a": NaN}               | is not valid JSON near "{"a": NaN}"
                {"a": 1} {               | something follows the end of the JSON value
                {"a": 1} x               | is not valid JSON near "{"a": 1} x"
                {"a": 1, "b": 2, "a": 3} | the field "a" stands twice in one object
                {a: 1}                   | is not valid JSON near
                {'a': 1}                 | is not valid JSON near
                // comment               | is not valid JSON near
                {"a": [1, 2}             | is not valid JSON near
                {"a": "open              | is not valid JSON near
                """)
        void is_refused_with_its_line(String json, String rule) {
            assertThat(defectsOf(readOne("\n\n" + json, JsonFields::names)))
                    .singleElement()
                    .asString()
                    .startsWith("file:3: ")
                    .contains(rule);
        }

        @Test
        void is_refused_when_it_ends_too_early() {
            assertThat(defectsOf(readOne("{\"a\": [1, 2", JsonFields::names)))
                    .singleElement()
                    .asString()
                    .startsWith("file:1: is not valid JSON");
        }

        @Test
        void is_refused_when_it_is_empty() {
            assertThat(defectsOf(readOne(" ", JsonFields::names))).containsExactly("file: is empty");
        }

        @Test
        void is_refused_when_a_byte_is_no_utf_8() {
            assertThat(defectsOf(Reading.of(() -> JsonDocument.object(Given.bytes('{', '\n', 0xC3, 0x28)))))
                    .containsExactly("file:2: is not UTF-8 text");
        }

        @Test
        void is_quoted_in_one_short_line_without_control_characters() {
            String json = "{\"a\": \u001b[31m\u202e" + "x".repeat(10_000) + "}";

            assertThat(defectsOf(readOne(json, JsonFields::names)))
                    .singleElement()
                    .asString()
                    .hasSizeLessThan(120)
                    .doesNotContain("\u001b", "\u202e", "\n");
        }
    }

    @Nested
    class Hostile_json {

        @Test
        void cannot_nest_without_end() {
            assertThat(defectsOf(readOne("{\"a\":" + "[".repeat(1_000_000), JsonFields::names)))
                    .containsExactly("file:1: is too deeply nested or has a too long value");
        }

        @ParameterizedTest
        @CsvSource({"1e999999999", "-1E+30", "1e-41", "12345678901234567890123456789012345678901"})
        void cannot_state_a_number_that_is_costly_to_compute_with(String written) {
            assertThat(defectsOf(readOne(
                            "{\"n\": " + written + "}",
                            file -> file.required("n").decimal())))
                    .singleElement()
                    .asString()
                    .startsWith("file: n: must be a number (below 10^30, at most 40 digits), not ");
        }

        @Test
        void cannot_state_a_number_of_a_million_digits() {
            assertThat(defectsOf(readOne("{\"n\": " + "1".repeat(1_000_000) + "}", JsonFields::names)))
                    .containsExactly("file:1: is too deeply nested or has a too long value");
        }

        @Test
        void cannot_fill_the_memory_with_small_values() {
            String json = "{\"n\": [" + "0,".repeat(2_500_000) + "0]}";

            assertTimeout(
                    Duration.ofSeconds(10),
                    () -> assertThat(defectsOf(readOne(json, JsonFields::names)))
                            .containsExactly("file:1: has more than 2000000 values"));
        }

        @Test
        void gets_no_more_than_a_hundred_defects_told() {
            String json = "{\"groups\": [" + "{},".repeat(5_000) + "{}]}";

            assertThat(defectsOf(readFleet(json))).hasSize(100);
        }
    }

    private static Object read(String json, Function<JsonFields, ?> reading) {
        return contentOf(readOne(json, reading));
    }

    private static <T> DocumentReading<T> readOne(String json, Function<JsonFields, T> reading) {
        return Reading.of(() -> reading.apply(JsonDocument.object(Given.document(json))));
    }

    /** Groups of levels, of which all but the first must have their power. */
    private static DocumentReading<List<Integer>> readFleet(String json) {
        return readOne(json, file -> {
            file.refuseUnknown("groups");
            return file.required("groups").objects(group -> {
                List<JsonValue> levels = group.required("levels").elements();
                levels.stream()
                        .skip(1)
                        .forEach(level -> level.object().required("watts").decimalNotBelow(0));
                return levels.size();
            });
        });
    }
}
