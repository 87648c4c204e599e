package io.hashwatt.ui.backtest;

import com.vaadin.flow.router.QueryParameters;
import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.ui.kit.InAddress;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is filled in, as it stands in the address. What makes no sense there counts as not said.
 *
 * @param from first day; empty: the usual one
 * @param to last day; empty: the last there is
 * @param policies empty: all that can be compared
 * @param groups empty: all of the site
 * @param draft schedule whose draft is replayed; empty: what is in force
 * @param assumptions in the place of what was
 */
public record BacktestAddress(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Policy> policies,
        List<GroupId> groups,
        Optional<ScheduleId> draft,
        Assumptions assumptions) {

    private static final int MOST_DECIMALS = 20;

    /** What a schedule would have done, beside what prices alone would have. @param draft whether it is its draft that counts */
    public static BacktestAddress ofSchedule(ScheduleId id, boolean draft) {
        return new BacktestAddress(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                draft ? Optional.of(id) : Optional.empty(),
                Assumptions.NONE);
    }

    static BacktestAddress of(QueryParameters query) {
        return new BacktestAddress(
                InAddress.value(query, "from", LocalDate::parse),
                InAddress.value(query, "to", LocalDate::parse),
                list(query, "policies", Policy::labelled),
                list(query, "groups", text -> InAddress.id(text, GroupId::new)),
                InAddress.id(query, "draft", ScheduleId::new),
                new Assumptions(
                        InAddress.value(query, "hashprice", BigDecimal::new)
                                .filter(BacktestAddress::isHashprice)
                                .orElse(null),
                        InAddress.value(query, "delay", seconds -> Duration.ofSeconds(Integer.parseInt(seconds)))
                                .filter(BacktestAddress::isDelay)
                                .orElse(Duration.ZERO)));
    }

    private static boolean isDelay(Duration delay) {
        return !delay.isNegative() && delay.compareTo(Assumptions.LONGEST_DELAY) <= 0;
    }

    /** With so many digits behind the point as somebody may type. */
    private static boolean isHashprice(BigDecimal price) {
        return ManageBacktests.isHashprice(price) && price.scale() <= MOST_DECIMALS;
    }

    /** What was asked for, to ask for something similar. */
    static BacktestAddress of(BacktestJob job, LocalDays days) {
        return new BacktestAddress(
                Optional.of(days.dayOf(job.period().start())),
                Optional.of(days.dayOf(job.period().end().minusMillis(1))),
                job.policies(),
                job.groups(),
                Optional.ofNullable(job.draft()),
                job.assumptions());
    }

    public QueryParameters toQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        InAddress.put(query, "from", from.orElse(null));
        InAddress.put(query, "to", to.orElse(null));
        if (!policies.isEmpty()) {
            query.put("policies", policies.stream().map(Policy::label).collect(Collectors.joining(",")));
        }
        if (!groups.isEmpty()) {
            query.put("groups", groups.stream().map(GroupId::toString).collect(Collectors.joining(",")));
        }
        InAddress.put(query, "draft", draft.orElse(null));
        BigDecimal hashprice = assumptions.hashprice();
        InAddress.put(query, "hashprice", hashprice == null ? null : hashprice.toPlainString());
        Duration delay = assumptions.decisionDelay();
        InAddress.put(query, "delay", delay.isZero() ? null : delay.toSeconds());
        return QueryParameters.simple(query);
    }

    private static <T> List<T> list(QueryParameters query, String name, Function<String, Optional<T>> element) {
        return query.getSingleParameter(name).stream()
                .flatMap(texts -> Arrays.stream(texts.split(",")))
                .flatMap(text -> element.apply(text).stream())
                .distinct()
                .toList();
    }
}
