package io.hashwatt.ui.plan;

import com.vaadin.flow.router.QueryParameters;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.ui.kit.InAddress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
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
                InAddress.window(query).orElse(null),
                InAddress.id(query, "group", GroupId::new).orElse(null),
                InAddress.value(query, "at", Instant::parse).orElse(null),
                InAddress.id(query, "plan", PlanId::new).orElse(null),
                query.getSingleParameter("compare").isPresent(),
                InAddress.value(query, "page", Integer::valueOf)
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
        InAddress.put(query, window);
        InAddress.put(query, "group", group);
        InAddress.put(query, "at", at);
        InAddress.put(query, "plan", plan);
        InAddress.put(query, "compare", compare ? "previous" : null);
        InAddress.put(query, "page", page == 0 ? null : page);
        InAddress.put(query, "table", table ? "yes" : null);
        return QueryParameters.simple(query);
    }
}
