package io.hashwatt.ui.schedule.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.hashwatt.application.testing.ScheduleSamples;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Schedule.State;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The filter above the list of schedules")
class ListFilterTest {

    private static final SiteId SITE = new SiteId(new UUID(1, 1));

    @ParameterizedTest
    @EnumSource
    @DisplayName("is in the address")
    void address(ListFilter filter) {
        assertThat(ListFilter.of(filter.toQuery())).isEqualTo(filter);
    }

    @Test
    @DisplayName("shows what is in use where the address says nothing, or nothing that is known")
    void usual() {
        assertThat(ListFilter.of(QueryParameters.empty())).isEqualTo(ListFilter.IN_USE);
        assertThat(ListFilter.of(QueryParameters.of("state", "over"))).isEqualTo(ListFilter.IN_USE);
        assertThat(included(ListFilter.IN_USE)).containsExactly(State.DRAFT, State.ACTIVE, State.PAUSED);
    }

    @Test
    @DisplayName("shows those in the one state it names")
    void oneState() {
        assertThat(included(ListFilter.DRAFT)).containsExactly(State.DRAFT);
        assertThat(included(ListFilter.ACTIVE)).containsExactly(State.ACTIVE);
        assertThat(included(ListFilter.PAUSED)).containsExactly(State.PAUSED);
        assertThat(included(ListFilter.RETIRED)).containsExactly(State.RETIRED);
    }

    private static List<State> included(ListFilter filter) {
        Schedule schedule = ScheduleSamples.inForce(SITE, 1, ScheduleSamples.nightly("nights"));
        return Arrays.stream(State.values())
                .filter(state -> filter.includes(schedule.in(state)))
                .toList();
    }
}
