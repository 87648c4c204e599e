package io.hashwatt.documents;

import static io.hashwatt.documents.testing.Given.contentOf;
import static io.hashwatt.documents.testing.Given.defectsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.documents.testing.Given;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A YAML document")
class YamlDocumentTest {

    @Test
    @DisplayName("gives what the same document in JSON gives; times of day, dates and OFF are texts")
    void values() {
        String yaml = """
                # a comment
                name: Nights
                starts: 22:00
                first: 2026-10-01
                wish: OFF
                level: 3
                price: -1.50
                quoted: "5"
                yes: true
                nothing: null
                days: [MON, TUE]
                """;

        assertThat(read(yaml, file -> file.required("starts").text())).isEqualTo("22:00");
        assertThat(read(yaml, file -> file.required("first").text())).isEqualTo("2026-10-01");
        assertThat(read(yaml, file -> file.required("wish").text())).isEqualTo("OFF");
        assertThat(read(yaml, file -> file.required("level").wholeNumber(0, 9))).isEqualTo(3L);
        assertThat(read(yaml, file -> file.required("price").decimal())).hasToString("-1.50");
        assertThat(read(yaml, file -> file.required("quoted").text())).isEqualTo("5");
        assertThat(read(yaml, file -> file.required("yes").truth())).isEqualTo(true);
        assertThat(read(yaml, file -> file.optional("nothing").isPresent())).isEqualTo(false);
        assertThat(read(yaml, file -> file.required("days").elements().size())).isEqualTo(2);
    }

    @Test
    @DisplayName("may repeat a part of itself by an alias")
    void aliases() {
        String yaml = "a: &slot {on: 1}\nb: *slot\n";

        assertThat(read(yaml, file -> file.required("b").object().required("on").wholeNumber(0, 9)))
                .isEqualTo(1L);
    }

    @ParameterizedTest
    @DisplayName("is refused at the line that is wrong")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: 1\\na: 2            | file:2: the field "a" stands twice in one mapping
            a: [1                  | file:2: is not valid YAML
            a: 1\\n b: 2           | file:2: is not valid YAML
            a: 1\\n---\\nb: 1      | file:3: a second document follows the first
            a: !!java.net.URL [x]  | file:1: has the tag "tag:yaml.org,2002:java.net.URL", which is not known here
            a: !!set {b}           | file:1: has the tag "tag:yaml.org,2002:set", which is not known here
            [1]                    | file: must be a mapping, not an array
            {[a]: 1}               | file:1: a name must be a text
            """)
    void malformed(String yaml, String defect) {
        assertThat(defectsOf(reading(yaml.replace("\\n", "\n") + "\n", JsonFields::names)))
                .containsExactly(defect);
    }

    @ParameterizedTest
    @DisplayName("ends soon, whatever it is")
    @ValueSource(strings = {"laughs", "loop", "deep", "long", "keys"})
    void hostile(String kind) {
        String yaml = switch (kind) {
            case "laughs" -> laughs();
            case "loop" -> "a: &a [*a]\n";
            case "deep" -> "a: " + "[".repeat(100_000);
            case "long" -> "a: [" + "1,".repeat(300_000) + "1]\n";
            default -> "? " + "{".repeat(5_000);
        };

        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(reading(yaml, JsonFields::names)).isInstanceOf(DocumentReading.Refused.class));
    }

    private static String laughs() {
        StringBuilder yaml = new StringBuilder("l0: &l0 [ha, ha]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append("l%d: &l%d [*l%d, *l%d]\n".formatted(i, i, i - 1, i - 1));
        }
        return yaml.toString();
    }

    private static Object read(String yaml, Function<JsonFields, ?> reading) {
        return contentOf(reading(yaml, reading));
    }

    private static DocumentReading<Object> reading(String yaml, Function<JsonFields, ?> reading) {
        return Reading.of(() -> reading.apply(YamlDocument.object(Given.document(yaml))));
    }
}
