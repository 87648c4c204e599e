package io.hashwatt.server.metrics;

import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.testing.Calendars;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The count of what people want")
class WantedNowTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final WantedNow wanted = new WantedNow(
            new EverySite(process.tenancy().manageTenants(), process.fleet().manageSites()),
            process.schedule().readIntents(),
            process.schedule().previewSchedule());

    @Test
    @DisplayName("is of what holds now at all sites, by class, with the findings about schedules by severity")
    void counts() {
        Actor acme = given.tenant("acme");
        RegisteredGroup hall = given.group(acme, given.site(acme, "north").id(), "hall");
        activate(
                acme,
                hall,
                Calendars.named("now").daily("11:00", "12:00", Wish.OFF).content());
        activate(
                acme,
                hall,
                Calendars.named("later")
                        .daily("11:30", "13:00", new Wish(Wish.Form.AT_LEAST, 1))
                        .content());
        done(process.schedule().protectGroups().protect(acme, hall.id(), "sold"));

        assertThat(wanted.intentsAt(Scenario.NOW))
                .isEqualTo(
                        Map.of("safety_stop", 0L, "maintenance", 0L, "override", 0L, "protection", 1L, "calendar", 1L));
        assertThat(wanted.findings())
                .as("each contradicts the other, and neither is followed by a protected group")
                .isEqualTo(Map.of("error", 4L, "warning", 0L, "info", 0L));
    }

    private void activate(Actor actor, RegisteredGroup group, CalendarContent content) {
        Schedule draft = done(process.schedule().manageSchedules().create(actor, group.site(), content));
        done(process.schedule().manageSchedules().activate(actor, draft.id(), 1, "go"));
    }
}
