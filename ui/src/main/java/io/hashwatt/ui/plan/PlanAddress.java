package io.hashwatt.ui.plan;

import com.vaadin.flow.router.QueryParameters;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import java.time.DateTimeException;
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
 * @param group whose strikes are drawn; null: the first one's
 * @param at the slot whose why is open; null: none
 * @param plan null: the newest
 * @param compare beside the plan made before it
 * @param page of the lanes, from 0
 * @param table instead of the chart
 */
record PlanAddress(
        @Nullable Interval window,
        @Nullable GroupId group,
        @Nullable Instant at,
        @Nullable PlanId plan,
        boolean compare,
        int page,
        boolean table) {

    static final PlanAddress PLAIN = new PlanAddress(null, null, null, null, false, 0, false);

    private static final int MOST_PAGES = 1_000;

    static PlanAddress of(QueryParameters query) {
        return new PlanAddress(
                window(read(query, "from", Instant::parse), read(query, "to", Instant::parse)),
                read(query, "group", id -> new GroupId(UUID.fromString(id))).orElse(null),
                read(query, "at", Instant::parse).orElse(null),
                read(query, "plan", id -> new PlanId(UUID.fromString(id))).orElse(null),
                query.getSingleParameter("compare").isPresent(),
                read(query, "page", Integer::valueOf)
                        .filter(page -> page >= 0 && page < MOST_PAGES)
                        .orElse(0),
                query.getSingleParameter("table").isPresent());
    }

    PlanAddress withWindow(@Nullable Interval other) {
        return new PlanAddress(other, group, at, plan, compare, page, table);
    }

    PlanAddress withGroup(GroupId other) {
        return new PlanAddress(window, other, null, plan, compare, page, table);
    }

    PlanAddress withSlot(GroupId other, Instant slot) {
        return new PlanAddress(window, other, slot, plan, compare, page, table);
    }

    PlanAddress withoutSlot() {
        return new PlanAddress(window, group, null, plan, compare, page, table);
    }

    /** A plan's own window, its own slots: those of another do not carry over. */
    PlanAddress withPlan(@Nullable PlanId other) {
        return new PlanAddress(null, group, null, other, compare, page, table);
    }

    PlanAddress withCompare(boolean beside) {
        return new PlanAddress(window, group, at, plan, beside, page, table);
    }

    PlanAddress withPage(int other) {
        return new PlanAddress(window, null, null, plan, compare, other, table);
    }

    PlanAddress withTable(boolean shown) {
        return new PlanAddress(window, group, null, plan, compare, page, shown);
    }

    QueryParameters toQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        if (window != null) {
            query.put("from", window.start().toString());
            query.put("to", window.end().toString());
        }
        put(query, "group", group);
        put(query, "at", at);
        put(query, "plan", plan);
        put(query, "compare", compare ? "previous" : null);
        put(query, "page", page == 0 ? null : page);
        put(query, "table", table ? "yes" : null);
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    private static @Nullable Interval window(Optional<Instant> from, Optional<Instant> to) {
        return from.isPresent() && to.isPresent() && from.get().isBefore(to.get())
                ? new Interval(from.get(), to.get())
                : null;
    }

    private static <V> Optional<V> read(QueryParameters query, String name, Function<String, V> parse) {
        try {
            return query.getSingleParameter(name).map(parse);
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
