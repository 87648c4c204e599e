package io.hashwatt.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether an answer has what its example shows: the same fields, with values of the same kind. */
final class Likeness {

    private final List<String> differences = new ArrayList<>();

    private Likeness() {}

    static List<String> differences(@Nullable Object example, @Nullable Object answer) {
        Likeness likeness = new Likeness();
        likeness.compare(example, answer, "$");
        return likeness.differences;
    }

    private void compare(@Nullable Object example, @Nullable Object answer, String place) {
        if (example == null) {
            return;
        }
        if (!kind(example).equals(kind(answer))) {
            differences.add(place + ": the example has " + example + ", the answer " + answer);
        } else if (example instanceof Map<?, ?>) {
            Tree.map(example)
                    .forEach((field, value) -> compare(value, Tree.map(answer).get(field), place + "." + field));
        } else if (example instanceof List<?> elements && !elements.isEmpty()) {
            List<Object> found = Tree.list(answer);
            if (found.isEmpty()) {
                differences.add(place + ": the example has elements, the answer none");
            } else {
                compare(elements.getFirst(), found.getFirst(), place + "[0]");
            }
        }
    }

    private static String kind(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map -> "object";
            case List<?> list -> "array";
            case Number number -> "number";
            default -> value.getClass().getSimpleName();
        };
    }
}
