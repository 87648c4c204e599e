package io.hashwatt.calendars.ics;

import io.hashwatt.documents.Quoted;
import io.hashwatt.documents.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a document, unfolded.
 *
 * @param line on which it begins, from 1
 * @param name in upper case
 * @param parameters by their names in upper case
 * @param value as it stands, with its escapes
 */
record IcsProperty(int line, String name, Map<String, List<String>> parameters, String value) {

    /** The first value of a parameter. */
    @Nullable String parameter(String parameter) {
        List<String> values = parameters.getOrDefault(parameter, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    boolean isA(String valueType) {
        return valueType.equalsIgnoreCase(parameter("VALUE"));
    }

    /** @param rule continues a sentence that begins with the property's name */
    Refusal refusal(String rule) {
        return new Refusal(IcsDocument.place(line), name + " " + rule + ", not " + Quoted.of(value));
    }
}
