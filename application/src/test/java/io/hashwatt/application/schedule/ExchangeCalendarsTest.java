package io.hashwatt.application.schedule;

import static io.hashwatt.application.testing.Outcomes.assertMissing;
import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static io.hashwatt.application.testing.Outcomes.done;
import static io.hashwatt.application.testing.ScheduleSamples.nightly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hashwatt.application.schedule.ExchangeCalendars.Imported;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.application.testing.ScheduleSamples;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.NotPermitted;
import io.hashwatt.domain.tenancy.Role;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A calendar")
class ExchangeCalendarsTest {

    private static final Target ALL = new Target.WholeSite();

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final ExchangeCalendars exchange = process.schedule().exchangeCalendars();
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final RegisteredSite site = given.site(admin, "north");

    @Test
    @DisplayName("is exported as it was written last, and imported as a draft that has no effect")
    void roundTrip() {
        Schedule nights = done(process.schedule().manageSchedules().create(admin, site.id(), nightly("nights")));
        String document = done(exchange.export(Given.as(admin.tenant(), Role.VIEWER), nights.id()));

        Imported imported = done(exchange.read(admin, site.id(), "from outside", ALL, Wish.OFF, document + "\nVALARM"));

        assertThat(imported.schedule().state()).isEqualTo(Schedule.State.DRAFT);
        assertThat(imported.schedule().content()).isEqualTo(nightly("from outside"));
        assertThat(imported.remarks()).containsExactly("line 2: VALARM is left out");
        assertThat(given.events(admin)).endsWith("schedule.created", "schedule.created");
    }

    @Test
    @DisplayName("is refused with its defects if it cannot be read, is too long or has no name")
    void refused() {
        assertRefused(
                exchange.read(admin, site.id(), "any", ALL, Wish.OFF, "<html>"),
                "document",
                "line 1: BEGIN:VCALENDAR must come first");
        assertRefused(
                exchange.read(
                        admin, site.id(), "any", ALL, Wish.OFF, "A".repeat(ExchangeCalendars.LONGEST_DOCUMENT + 1)),
                "document",
                "must be at most 1000000 characters");
        assertRefused(exchange.read(admin, site.id(), " ", ALL, Wish.OFF, ""), "name");
    }

    @Test
    @DisplayName("is what a strike rule is not: it cannot be exported")
    void strike() {
        Schedule strike = done(process.schedule()
                .manageSchedules()
                .create(admin, site.id(), ScheduleSamples.strike("when it is cheap")));

        assertRefused(exchange.export(admin, strike.id()), "");
    }

    @Test
    @DisplayName("is refused like any other schedule where it does not fit the site")
    void unfit() {
        Schedule nights = done(process.schedule().manageSchedules().create(admin, site.id(), nightly("nights")));
        String document = done(exchange.export(admin, nights.id()));
        Target unknown = new Target.Groups(List.of(new GroupId(scenario.unknownId())));

        assertRefused(exchange.read(admin, site.id(), "nights", ALL, Wish.OFF, document), "name");
        assertRefused(exchange.read(admin, site.id(), "other", unknown, Wish.OFF, document), "groups");
    }

    @Test
    @DisplayName("belongs to its tenant, and only who may write schedules imports one")
    void others() {
        Schedule nights = done(process.schedule().manageSchedules().create(admin, site.id(), nightly("nights")));
        Actor stranger = given.tenant("other");
        Actor viewer = Given.as(admin.tenant(), Role.VIEWER);

        assertMissing(exchange.export(stranger, nights.id()));
        assertMissing(exchange.export(admin, new ScheduleId(scenario.unknownId())));
        assertMissing(exchange.read(stranger, site.id(), "any", ALL, Wish.OFF, ""));
        assertMissing(exchange.read(admin, new SiteId(scenario.unknownId()), "any", ALL, Wish.OFF, ""));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> exchange.read(viewer, site.id(), "any", ALL, Wish.OFF, ""));
    }
}
