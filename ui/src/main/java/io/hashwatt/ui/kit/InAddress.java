package io.hashwatt.ui.kit;

import com.vaadin.flow.router.QueryParameters;
import io.hashwatt.domain.kernel.Interval;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values as they stand in an address: what makes no sense there counts as not said. */
public final class InAddress {

    private InAddress() {}

    /** @param parse may throw what parsers throw of text that is none of theirs */
    public static <V> Optional<V> value(QueryParameters query, String name, Function<String, V> parse) {
        return query.getSingleParameter(name).flatMap(text -> parsed(text, parse));
    }

    public static <I> Optional<I> id(QueryParameters query, String name, Function<UUID, I> type) {
        return value(query, name, text -> type.apply(UUID.fromString(text)));
    }

    public static <I> Optional<I> id(String text, Function<UUID, I> type) {
        return parsed(text, id -> type.apply(UUID.fromString(id)));
    }

    /** From one instant to a later one. */
    public static Optional<Interval> window(QueryParameters query) {
        return value(query, "from", Instant::parse)
                .flatMap(from -> value(query, "to", Instant::parse)
                        .filter(from::isBefore)
                        .map(to -> new Interval(from, to)));
    }

    /** @param window null: none is said */
    public static void put(Map<String, String> query, @Nullable Interval window) {
        if (window != null) {
            query.put("from", window.start().toString());
            query.put("to", window.end().toString());
        }
    }

    /** @param value null: none is said */
    public static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    private static <V> Optional<V> parsed(String text, Function<String, V> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException nonsense) {
            return Optional.empty();
        }
    }
}
