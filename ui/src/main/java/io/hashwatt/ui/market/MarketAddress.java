package io.hashwatt.ui.market;

import com.vaadin.flow.router.QueryParameters;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.ui.kit.InAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
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
                InAddress.window(query)
                        .filter(window -> window.length().compareTo(LONGEST) <= 0)
                        .orElse(null),
                InAddress.id(query, "group", GroupId::new).orElse(null),
                InAddress.id(query, "import", ImportId::new).orElse(null));
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
        InAddress.put(query, window);
        InAddress.put(query, "group", group);
        InAddress.put(query, "import", report);
        return QueryParameters.simple(query);
    }
}
