package io.hashwatt.ui.backtest;

import com.vaadin.flow.router.QueryParameters;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is filled in, as it stands in the address. What makes no sense there counts as not said.
 *
 * @param from first day; empty: the usual one
 * @param to last day; empty: the last there is
 * @param policies empty: all that can be compared
 */
record BacktestAddress(Optional<LocalDate> from, Optional<LocalDate> to, List<Policy> policies) {

    static BacktestAddress of(QueryParameters query) {
        return new BacktestAddress(
                day(query, "from"),
                day(query, "to"),
                query.getSingleParameter("policies").stream()
                        .flatMap(names -> Arrays.stream(names.split(",")))
                        .flatMap(BacktestAddress::policy)
                        .distinct()
                        .toList());
    }

    /** What was asked for, to ask for something similar. */
    static BacktestAddress of(BacktestJob job, LocalDays days) {
        return new BacktestAddress(
                Optional.of(days.dayOf(job.period().start())),
                Optional.of(days.dayOf(job.period().end().minusMillis(1))),
                job.policies());
    }

    QueryParameters toQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        from.ifPresent(day -> query.put("from", day.toString()));
        to.ifPresent(day -> query.put("to", day.toString()));
        if (!policies.isEmpty()) {
            query.put("policies", policies.stream().map(Policy::label).collect(Collectors.joining(",")));
        }
        return QueryParameters.simple(query);
    }

    private static Stream<Policy> policy(String label) {
        return Policy.labelled(label).stream();
    }

    private static Optional<LocalDate> day(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
