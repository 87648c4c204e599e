package io.hashwatt.ui.market;

import com.vaadin.flow.router.QueryParameters;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at, as it stands in the address. What makes no sense there counts as not said.
 *
 * @param window null: the usual one
 * @param group whose break-even prices are drawn; null: none
 * @param report the import whose report is open; null: none
 */
record MarketAddress(
        @Nullable Interval window,
        @Nullable GroupId group,
        @Nullable ImportId report) {

    static final MarketAddress PLAIN = new MarketAddress(null, null, null);

    private static final Duration LONGEST = Duration.ofDays(3_660);

    static MarketAddress of(QueryParameters query) {
        return new MarketAddress(
                window(read(query, "from", Instant::parse), read(query, "to", Instant::parse)),
                read(query, "group", id -> new GroupId(UUID.fromString(id))).orElse(null),
                read(query, "import", id -> new ImportId(UUID.fromString(id))).orElse(null));
    }

    MarketAddress withWindow(@Nullable Interval other) {
        return new MarketAddress(other, group, report);
    }

    MarketAddress withGroup(@Nullable GroupId other) {
        return new MarketAddress(window, other, report);
    }

    MarketAddress withReport(@Nullable ImportId other) {
        return new MarketAddress(window, group, other);
    }

    QueryParameters toQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        if (window != null) {
            query.put("from", window.start().toString());
            query.put("to", window.end().toString());
        }
        put(query, "group", group);
        put(query, "import", report);
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    private static @Nullable Interval window(Optional<Instant> from, Optional<Instant> to) {
        return from.isPresent()
                        && to.isPresent()
                        && from.get().isBefore(to.get())
                        && Duration.between(from.get(), to.get()).compareTo(LONGEST) <= 0
                ? new Interval(from.get(), to.get())
                : null;
    }

    private static <V> Optional<V> read(QueryParameters query, String name, Function<String, V> parse) {
        try {
            return query.getSingleParameter(name).map(parse);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException nonsense) {
            return Optional.empty();
        }
    }
}
