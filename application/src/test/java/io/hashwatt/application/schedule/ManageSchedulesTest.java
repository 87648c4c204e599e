package io.hashwatt.application.schedule;

import static io.hashwatt.application.testing.Outcomes.assertMissing;
import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static io.hashwatt.application.testing.Outcomes.assertStale;
import static io.hashwatt.application.testing.Outcomes.done;
import static io.hashwatt.application.testing.ScheduleSamples.nightly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hashwatt.application.tenancy.journal.ReadJournal.AuditFilter;
import io.hashwatt.application.testing.Calendars;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarContent.Holidays;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Schedule.State;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A schedule")
class ManageSchedulesTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final ManageSchedules manage = process.schedule().manageSchedules();
    private final ReadSchedules read = process.schedule().readSchedules();
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Actor operator = Given.as(admin.tenant(), Role.OPERATOR);
    private final RegisteredSite site = given.site(admin, "north");
    private final RegisteredGroup hall = given.group(admin, site.id(), "hall");

    @Test
    @DisplayName("is a draft without effect until somebody activates it and says why")
    void activated() {
        Schedule draft = created(nightly("nights"));

        assertThat(draft.state()).isEqualTo(State.DRAFT);
        assertThat(draft.ruling()).isNull();
        assertRefused(manage.activate(operator, draft.id(), 1, " "), "why");

        Schedule active = done(manage.activate(operator, draft.id(), 1, "neighbours asked"));

        assertThat(active.state()).isEqualTo(State.ACTIVE);
        assertThat(active.draft()).isNull();
        assertThat(active.ruling()).isEqualTo(nightly("nights"));
        assertThat(read.find(admin, draft.id())).contains(active);
        assertThat(read.versions(admin, draft.id()))
                .extracting(
                        ScheduleVersion::number,
                        ScheduleVersion::why,
                        version -> version.by().name())
                .containsExactly(tuple(1, "neighbours asked", "Some OPERATOR"));
        assertThat(given.events(admin)).endsWith("schedule.created", "schedule.activated");
    }

    @Test
    @DisplayName("stays in force while its next version is written, and can be rolled back to any it had")
    void rolledBack() {
        Schedule first = active(nightly("nights"));
        CalendarContent changed =
                Calendars.named("nights").daily("23:00", "05:00", Wish.OFF).content();

        Schedule writing = done(manage.draft(operator, first.id(), first.version(), changed));
        assertThat(writing.ruling()).isEqualTo(nightly("nights"));
        assertThat(writing.content()).isEqualTo(changed);

        Schedule second = done(manage.activate(operator, first.id(), writing.version(), "shorter"));
        assertThat(second.ruling()).isEqualTo(changed);

        Schedule third = done(manage.rollBack(operator, first.id(), second.version(), 1, "too short"));
        assertThat(third.ruling()).isEqualTo(nightly("nights"));
        assertThat(read.versions(admin, first.id()))
                .extracting(ScheduleVersion::number)
                .containsExactly(3, 2, 1);
        assertRefused(manage.rollBack(operator, first.id(), third.version(), 9, "what"), "number");
    }

    @Test
    @DisplayName("is left as it was when its draft is discarded, and is gone if it never was anything else")
    void discarded() {
        Schedule active = active(nightly("nights"));
        assertRefused(manage.discardDraft(operator, active.id(), active.version()), "");
        Schedule writing = done(manage.draft(operator, active.id(), active.version(), nightly("days")));

        assertThat(done(manage.discardDraft(operator, active.id(), writing.version()))
                        .content())
                .isEqualTo(nightly("nights"));

        Schedule never = created(nightly("others"));
        assertThat(done(manage.discardDraft(operator, never.id(), 1)).state()).isEqualTo(State.RETIRED);
        assertThat(read.list(admin, site.id(), false)).extracting(Schedule::id).containsExactly(active.id());
        assertThat(read.list(admin, site.id(), true)).hasSize(2);
    }

    @Test
    @DisplayName("can be paused, resumed and ended for good, each for a reason")
    void paused() {
        Schedule active = active(nightly("nights"));

        Schedule paused = done(manage.pause(operator, active.id(), active.version(), "holiday"));
        assertThat(paused.ruling()).isNull();
        assertRefused(manage.pause(operator, active.id(), paused.version(), "again"), "");

        Schedule resumed = done(manage.resume(operator, active.id(), paused.version(), "back"));
        assertThat(resumed.ruling()).isEqualTo(nightly("nights"));
        assertRefused(manage.resume(operator, active.id(), resumed.version(), "again"), "");

        Schedule retired = done(manage.retire(operator, active.id(), resumed.version(), "contract over"));
        assertThat(retired.ruling()).isNull();
        assertRefused(manage.draft(operator, active.id(), retired.version(), nightly("nights")), "");
        assertThat(given.events(admin)).endsWith("schedule.paused", "schedule.resumed", "schedule.retired");
    }

    @Test
    @DisplayName("that keeps itself while somebody writes is one entry of the audit log, and an event each time")
    void keepsItself() {
        Schedule draft = created(nightly("nights"));
        draft = keptLater(operator, draft, Duration.ofMinutes(9));
        draft = keptLater(operator, draft, Duration.ofMinutes(9));
        assertThat(audited()).containsExactly("schedule.created");

        draft = keptLater(operator, draft, ManageSchedules.SAME_WORK);
        draft = keptLater(admin, draft, Duration.ofMinutes(1));
        draft = keptLater(operator, draft, Duration.ofMinutes(1));
        Schedule active = done(manage.activate(operator, draft.id(), draft.version(), "go"));
        keptLater(operator, active, Duration.ofMinutes(1));

        assertThat(audited())
                .containsExactly(
                        "schedule.created",
                        "schedule.drafted",
                        "schedule.drafted",
                        "schedule.drafted",
                        "schedule.activated",
                        "schedule.drafted");
        assertThat(given.events(admin)).filteredOn("schedule.drafted"::equals).hasSize(6);
    }

    private Schedule keptLater(Actor by, Schedule schedule, Duration later) {
        scenario.clock().advance(later);
        return done(manage.draft(by, schedule.id(), schedule.version(), nightly("nights")));
    }

    /** What the audit log says of schedules, oldest first. */
    private List<String> audited() {
        return process
                .tenancy()
                .readJournal()
                .audit(admin, new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), 100))
                .reversed()
                .stream()
                .map(entry -> entry.change().type())
                .filter(type -> type.startsWith("schedule."))
                .toList();
    }

    @Test
    @DisplayName("is not written over what somebody else has written since")
    void lostUpdate() {
        Schedule draft = created(nightly("nights"));
        done(manage.draft(operator, draft.id(), 1, nightly("evenings")));

        assertStale(manage.draft(operator, draft.id(), 1, nightly("mornings")), 2);
        assertStale(manage.activate(operator, draft.id(), 1, "go"), 2);
    }

    @Test
    @DisplayName("has a name of its own at its site, until it is retired")
    void uniqueName() {
        Schedule first = created(nightly("nights"));

        assertRefused(manage.create(operator, site.id(), nightly("nights")), "name");

        done(manage.retire(operator, first.id(), 1, "over"));
        created(nightly("nights"));
    }

    @Test
    @DisplayName("is refused where it names groups, days or holidays that do not exist")
    void refused() {
        Calendars nights = Calendars.named("nights").daily("22:00", "06:00", Wish.OFF);
        Target elsewhere = new Target.Groups(List.of(new GroupId(scenario.unknownId())));
        CalendarContent content = nights.content();

        assertRefused(manage.create(operator, site.id(), nights.of(elsewhere).content()), "groups");
        assertRefused(
                manage.create(
                        operator, site.id(), nights.of(new Target.Feeder("A")).content()),
                "feeder");
        assertRefused(
                manage.create(
                        operator,
                        site.id(),
                        nights.of(new Target.Tagged("hydro")).content()),
                "tag");
        assertRefused(
                manage.create(
                        operator,
                        site.id(),
                        new CalendarContent(
                                "rule",
                                content.target(),
                                content.zone(),
                                null,
                                null,
                                List.of(new CalendarSlot(
                                        new Recurrence.Rule("FREQ=NEVER", LocalDate.EPOCH),
                                        LocalTime.NOON,
                                        LocalTime.of(13, 0),
                                        0,
                                        Wish.OFF)),
                                new TreeSet<>(),
                                null,
                                ClockChange.USUAL)),
                "slots[0].on.rule");
        assertRefused(
                manage.create(
                        operator,
                        site.id(),
                        new CalendarContent(
                                "free",
                                content.target(),
                                content.zone(),
                                null,
                                null,
                                content.slots(),
                                new TreeSet<>(),
                                new Holidays("ATLANTIS", Holidays.Effect.SKIP),
                                ClockChange.USUAL)),
                "holidays.region");
        assertThat(read.list(admin, site.id(), true)).isEmpty();
    }

    @Test
    @DisplayName("by price is refused in another currency, and on a series that does not exist")
    void refusedStrikes() {
        StrikeContent dollars =
                strike(null, new Strikes.Typed(new CurrencyCode("USD"), List.of(BigDecimal.valueOf(60))));

        assertRefused(manage.create(operator, site.id(), dollars), "strikes.typed.currency");
        assertRefused(
                manage.create(
                        operator,
                        site.id(),
                        strike(new SeriesId(scenario.unknownId()), new Strikes.Automatic(BigDecimal.ONE))),
                "series_id");
    }

    private static StrikeContent strike(@Nullable SeriesId series, Strikes strikes) {
        return new StrikeContent(
                "by price", new Target.WholeSite(), series, strikes, BigDecimal.ZERO, StrikeContent.Patience.NONE);
    }

    @Test
    @DisplayName("about a tag is about the groups with that tag at any site it is copied to")
    void copiedWithItsTag() {
        RegisteredSite south = given.site(admin, "south");
        RegisteredGroup shed = given.group(admin, south.id(), "shed");
        Placement hydro = Placement.of(null, List.of("hydro"));
        given.placed(admin, hall, hydro);
        Schedule original = active(Calendars.named("nights")
                .of(new Target.Tagged("hydro"))
                .daily("22:00", "06:00", Wish.OFF)
                .content());
        assertRefused(manage.copy(operator, original.id(), south.id(), "nights"), "tag");
        RegisteredGroup placed = given.placed(admin, shed, hydro);

        Schedule copy = done(manage.copy(operator, original.id(), south.id(), "nights"));

        assertThat(copy.content().target()).isEqualTo(new Target.Tagged("hydro"));
        assertThat(copy.content().target().covers(placed)).isTrue();
    }

    @Test
    @DisplayName("is a template for other sites, where it is about the groups of the same names")
    void copied() {
        RegisteredSite south = given.site(admin, "south");
        Schedule original = active(Calendars.named("nights")
                .of(new Target.Groups(List.of(hall.id())))
                .daily("22:00", "06:00", Wish.OFF)
                .content());
        assertRefused(manage.copy(operator, original.id(), south.id(), "nights"), "site_id");
        RegisteredGroup southHall = given.group(admin, south.id(), "hall");

        Schedule copy = done(manage.copy(operator, original.id(), south.id(), "nights"));

        assertThat(copy.site()).isEqualTo(south.id());
        assertThat(copy.state()).isEqualTo(State.DRAFT);
        assertThat(copy.content().target()).isEqualTo(new Target.Groups(List.of(southHall.id())));
        assertRefused(manage.copy(operator, original.id(), site.id(), "nights"), "name");
        assertThat(done(manage.copy(operator, original.id(), site.id(), "nights too"))
                        .name())
                .isEqualTo("nights too");
    }

    @Test
    @DisplayName("is nobody else's")
    void tenants() {
        Schedule ours = created(nightly("nights"));
        Actor stranger = given.tenant("globex");

        assertThat(read.find(stranger, ours.id())).isEmpty();
        assertThat(read.versions(stranger, ours.id())).isEmpty();
        assertMissing(manage.activate(stranger, ours.id(), 1, "mine"));
        assertMissing(manage.create(stranger, site.id(), nightly("nights")));
        assertMissing(manage.copy(operator, new ScheduleId(scenario.unknownId()), site.id(), "x"));
    }

    private Schedule created(CalendarContent content) {
        return done(manage.create(operator, site.id(), content));
    }

    private Schedule active(CalendarContent content) {
        Schedule draft = created(content);
        return done(manage.activate(operator, draft.id(), draft.version(), "go"));
    }
}
