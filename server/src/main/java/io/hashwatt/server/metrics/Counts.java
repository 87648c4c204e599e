package io.hashwatt.server.metrics;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many there are of each kind. */
final class Counts<E extends Enum<E>> {

    private final Map<E, Long> byKind;

    /** @param kinds that are there from the beginning, so that one of which there is none any more is seen to have none */
    Counts(Class<E> type, Collection<E> kinds) {
        byKind = new EnumMap<>(type);
        kinds.forEach(kind -> byKind.put(kind, 0L));
    }

    void add(E kind) {
        byKind.merge(kind, 1L, Long::sum);
    }

    /** By the kind in a word. */
    Map<String, Long> inWords() {
        Map<String, Long> words = new TreeMap<>();
        byKind.forEach((kind, many) -> words.put(word(kind), many));
        return words;
    }

    /** As metrics call a kind. */
    static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
