package io.hashwatt.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonDifference.Line;
import io.hashwatt.documents.testing.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The difference of two JSON objects")
class JsonDifferenceTest {

    @Test
    @DisplayName("names each value that has changed, come or gone; a list of plain values is one")
    void lines() {
        JsonFields before = object("""
                {"same": 1, "days": ["MON", "TUE"], "slots": [{"starts": "22:00", "level": 1}, {"starts": "23:00"}],
                 "from": null}""");
        JsonFields after = object("""
                {"same": 1, "days": ["MON"], "slots": [{"starts": "21:00", "level": 1}], "from": "2026-10-01",
                 "more": true}""");

        assertThat(JsonDifference.between(before, after))
                .containsExactly(
                        new Line("days", "[MON, TUE]", "[MON]"),
                        new Line("slots[0].starts", "22:00", "21:00"),
                        new Line("slots[1].starts", "23:00", null),
                        new Line("from", "null", "2026-10-01"),
                        new Line("more", null, "true"));
        assertThat(JsonDifference.between(before, before)).isEmpty();
    }

    private static JsonFields object(String json) {
        return JsonDocument.object(Given.document(json));
    }
}
