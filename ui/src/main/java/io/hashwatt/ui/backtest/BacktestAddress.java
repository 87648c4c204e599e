package io.hashwatt.ui.backtest;

import com.vaadin.flow.router.QueryParameters;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.plan.BacktestJob;
import io.hashwatt.domain.plan.Policy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is filled in, as it stands in the address. What makes no sense there counts as not said.
 *
 * @param from first day; empty: the usual one
 * @param to last day; empty: the last there is
 * @param policies empty: all that can be compared
 * @param groups empty: all of the site
 */
record BacktestAddress(Optional<LocalDate> from, Optional<LocalDate> to, List<Policy> policies, List<GroupId> groups) {

    static BacktestAddress of(QueryParameters query) {
        return new BacktestAddress(
                day(query, "from"),
                day(query, "to"),
                list(query, "policies", Policy::labelled),
                list(query, "groups", BacktestAddress::group));
    }

    /** What was asked for, to ask for something similar. */
    static BacktestAddress of(BacktestJob job, LocalDays days) {
        return new BacktestAddress(
                Optional.of(days.dayOf(job.period().start())),
                Optional.of(days.dayOf(job.period().end().minusMillis(1))),
                job.policies(),
                job.groups());
    }

    QueryParameters toQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        from.ifPresent(day -> query.put("from", day.toString()));
        to.ifPresent(day -> query.put("to", day.toString()));
        if (!policies.isEmpty()) {
            query.put("policies", policies.stream().map(Policy::label).collect(Collectors.joining(",")));
        }
        if (!groups.isEmpty()) {
            query.put("groups", groups.stream().map(GroupId::toString).collect(Collectors.joining(",")));
        }
        return QueryParameters.simple(query);
    }

    private static <T> List<T> list(QueryParameters query, String name, Function<String, Optional<T>> element) {
        return query.getSingleParameter(name).stream()
                .flatMap(texts -> Arrays.stream(texts.split(",")))
                .flatMap(text -> element.apply(text).stream())
                .distinct()
                .toList();
    }

    private static Optional<GroupId> group(String id) {
        try {
            return Optional.of(new GroupId(UUID.fromString(id)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
