package io.hashwatt.cli.schedule;

import static io.hashwatt.application.testing.ScheduleSamples.elaborateCalendar;
import static io.hashwatt.application.testing.ScheduleSamples.nightly;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.cli.schedule.Changes.Change;
import io.hashwatt.cli.schedule.SiteSchedules.Stored;
import io.hashwatt.domain.schedule.Schedule.State;
import io.hashwatt.domain.schedule.ScheduleContent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What there is to do so that a site has a file's schedules")
class ChangesTest {

    private final ScheduleContent nights = nightly("nights");
    private final ScheduleContent others = elaborateCalendar().named("nights");

    @Test
    @DisplayName("is to create what is not there, and nothing where the file says what is in force")
    void createOrNothing() {
        assertThat(between(List.of(nights))).containsExactly(new Change.Create(nights));
        assertThat(between(List.of(nights), stored(State.ACTIVE, nights, null))).isEmpty();
        assertThat(between(List.of(nights), stored(State.ACTIVE, nights, others)))
                .as("somebody is writing something else, which has no effect yet")
                .isEmpty();
    }

    @Test
    @DisplayName("is to write anew what differs and what is only drafted, and to resume what is paused")
    void rewriteOrResume() {
        Stored differing = stored(State.ACTIVE, others, null);
        Stored drafted = stored(State.DRAFT, null, nights);
        Stored paused = stored(State.PAUSED, nights, null);

        assertThat(between(List.of(nights), differing)).containsExactly(new Change.Rewrite(differing, nights));
        assertThat(between(List.of(nights), drafted)).containsExactly(new Change.Rewrite(drafted, nights));
        assertThat(between(List.of(nights), paused)).containsExactly(new Change.Resume(paused));
    }

    @Test
    @DisplayName("is to retire what the file does not have only if that is asked for, and never a first draft")
    void prune() {
        Stored active = stored(State.ACTIVE, nights, null);
        Stored drafted = stored(State.DRAFT, null, nights);

        assertThat(between(List.of(), active)).isEmpty();
        assertThat(Changes.between(List.of(), List.of(active), true).toDo()).containsExactly(new Change.Retire(active));
        assertThat(Changes.between(List.of(), List.of(drafted), true).toDo()).isEmpty();
    }

    private static List<Change> between(List<ScheduleContent> file, Stored... site) {
        return Changes.between(file, List.of(site), false).toDo();
    }

    private static Stored stored(State state, @Nullable ScheduleContent inForce, @Nullable ScheduleContent draft) {
        return new Stored("id", "nights", state, inForce, draft, 3);
    }
}
