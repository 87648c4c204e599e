package io.hashwatt.server.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which id or secret of a running server is which of the examples. */
final class RealNames {

    private static final Pattern NAME =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|hw[kos]_EXAMPLE[-.0-9a-f]*");

    private final Map<String, String> real = new HashMap<>();

    void put(String example, String name) {
        real.putIfAbsent(example, name);
    }

    /** Takes an answer's names for those that stand at the same places of its example. */
    void learn(@Nullable Object example, @Nullable Object answer) {
        if (example instanceof Map<?, ?> && answer instanceof Map<?, ?>) {
            Tree.map(example)
                    .forEach((field, value) -> learn(value, Tree.map(answer).get(field)));
        } else if (example instanceof List<?> expected && answer instanceof List<?> elements) {
            for (int i = 0; i < Math.min(expected.size(), elements.size()); i++) {
                learn(expected.get(i), elements.get(i));
            }
        } else if (example instanceof String name && NAME.matcher(name).matches() && answer instanceof String found) {
            put(name, found);
        }
    }

    boolean knows(String example) {
        return real.containsKey(example);
    }

    /** The text with all examples' names replaced that are known. */
    String in(String text) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(real.getOrDefault(name.group(), name.group())));
    }
}
