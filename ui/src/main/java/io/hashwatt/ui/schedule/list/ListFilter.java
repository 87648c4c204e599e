package io.hashwatt.ui.schedule.list;

import com.vaadin.flow.router.QueryParameters;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.ui.text.T;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Which of a site's schedules are listed; in the address {@code ?state=retired}. */
enum ListFilter {
    /** All that have an effect or may have one yet. */
    IN_USE("schedule.filter.inUse", EnumSet.complementOf(EnumSet.of(Schedule.State.RETIRED))),
    ACTIVE("schedule.state.active", EnumSet.of(Schedule.State.ACTIVE)),
    PAUSED("schedule.state.paused", EnumSet.of(Schedule.State.PAUSED)),
    DRAFT("schedule.state.draft", EnumSet.of(Schedule.State.DRAFT)),
    RETIRED("schedule.state.retired", EnumSet.of(Schedule.State.RETIRED));

    private static final String PARAMETER = "state";

    private final String text;
    private final Set<Schedule.State> states;

    ListFilter(String text, Set<Schedule.State> states) {
        this.text = text;
        this.states = states;
    }

    /** What is in use, unless the address says otherwise. */
    static ListFilter of(QueryParameters query) {
        String wanted = query.getSingleParameter(PARAMETER).orElse("");
        return Arrays.stream(values())
                .filter(filter -> filter.word().equals(wanted))
                .findFirst()
                .orElse(IN_USE);
    }

    QueryParameters toQuery() {
        return this == IN_USE ? QueryParameters.empty() : QueryParameters.of(PARAMETER, word());
    }

    boolean includes(Schedule schedule) {
        return states.contains(schedule.state());
    }

    /** In the user's language. */
    String label() {
        return T.of(text);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
