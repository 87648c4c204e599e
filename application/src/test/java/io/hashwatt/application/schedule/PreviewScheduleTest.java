package io.hashwatt.application.schedule;

import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.schedule.PreviewSchedule.Preview;
import io.hashwatt.application.testing.Calendars;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Finding.Kind;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Matter;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** It is Tuesday, 24 November 2026, half a minute past eleven in Berlin. */
@DisplayName("The preview of a schedule")
class PreviewScheduleTest {

    private static final Wish ON = new Wish(Wish.Form.AT_LEAST, 1);

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final PreviewSchedule previews = process.schedule().previewSchedule();
    private final ManageSchedules manage = process.schedule().manageSchedules();
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final RegisteredSite site = given.site(admin, "north");
    private final RegisteredGroup hall = given.group(admin, site.id(), "hall");

    @Test
    @DisplayName("tells what takes place next and which groups would be bounded otherwise, and saves nothing")
    void next() {
        Preview preview = preview(
                Calendars.named("nights").daily("22:00", "06:00", Wish.OFF).content());

        assertThat(preview.next())
                .first()
                .satisfies(firing ->
                        assertThat(firing.interval().start()).isEqualTo(Instant.parse("2026-11-24T21:00:00Z")));
        assertThat(preview.next()).hasSize(14);
        assertThat(preview.groups()).singleElement().satisfies(change -> {
            assertThat(change.group()).isEqualTo(hall.id());
            assertThat(change.inForce()).isEmpty();
            assertThat(change.drafted()).hasSize(14);
        });
        assertThat(preview.findings()).isEmpty();
        assertThat(process.schedule().readSchedules().list(admin, site.id(), true))
                .isEmpty();
    }

    @Test
    @DisplayName("puts the draft in the place of what is in force, so that it neither doubles nor contradicts itself")
    void replacing() {
        Schedule nights = active(
                Calendars.named("nights").daily("22:00", "06:00", Wish.OFF).content());

        Preview same = done(previews.preview(admin, site.id(), nights.id(), nights.content()));
        Preview without = done(previews.preview(
                admin,
                site.id(),
                nights.id(),
                Calendars.named("nights").daily("22:00", "06:00", ON).content()));

        assertThat(same.groups()).isEmpty();
        assertThat(without.findings()).isEmpty();
        assertThat(without.groups())
                .singleElement()
                .satisfies(change -> assertThat(change.drafted())
                        .allSatisfy(stretch ->
                                assertThat(stretch.value().levels().lowest()).isEqualTo(1)));
    }

    @Test
    @DisplayName("warns of another calendar that wants something else at the same time")
    void overlap() {
        active(Calendars.named("nights").daily("22:00", "06:00", Wish.OFF).content());

        assertThat(kinds(Calendars.named("evenings").daily("20:00", "23:00", ON)))
                .containsExactly(Kind.CONTRADICTION);
        assertThat(kinds(Calendars.named("evenings").daily("20:00", "23:00", new Wish(Wish.Form.AT_MOST, 1))))
                .containsExactly(Kind.OVERLAP);
        assertThat(kinds(Calendars.named("mornings").daily("06:00", "09:00", ON)))
                .isEmpty();
        assertThat(kinds(Calendars.named("late").daily("23:00", "06:00", Wish.OFF)))
                .as("which wants the same")
                .isEmpty();
    }

    @Test
    @DisplayName("warns of two slots of its own that cannot both be")
    void contradictsItself() {
        Finding finding = preview(Calendars.named("both")
                        .daily("10:00", "13:00", ON)
                        .on(EnumSet.of(DayOfWeek.FRIDAY), "12:00", "14:00", Wish.OFF)
                        .content())
                .findings()
                .getFirst();

        assertThat(finding.kind()).isEqualTo(Kind.CONTRADICTION);
        assertThat(finding.interval())
                .isEqualTo(Interval.of(Instant.parse("2026-11-27T11:00:00Z"), Duration.ofHours(1)));
    }

    @Test
    @DisplayName("says when it will never take place")
    void neverFires() {
        assertThat(kinds(
                        Calendars.named("past").until(LocalDate.of(2026, 11, 1)).daily("10:00", "11:00", Wish.OFF)))
                .containsExactly(Kind.NEVER_FIRES);
    }

    @Test
    @DisplayName("says in which nights the clocks change while a slot lasts or where it should begin")
    void clockChange() {
        List<Finding> nights = preview(Calendars.named("nights")
                        .daily("22:00", "06:00", Wish.OFF)
                        .until(LocalDate.of(2027, 12, 31))
                        .content())
                .findings();
        Calendars early = Calendars.named("early").daily("02:30", "06:00", Wish.OFF);

        assertThat(nights).isEmpty();
        scenario.clock().advance(Duration.ofDays(120));
        assertThat(preview(Calendars.named("nights")
                                .daily("22:00", "06:00", Wish.OFF)
                                .content())
                        .findings())
                .extracting(Finding::matter)
                .containsExactly(new Matter.ClocksChange(Duration.ofHours(8), Duration.ofHours(7)));
        assertThat(preview(early.content()).findings())
                .extracting(Finding::matter)
                .containsExactly(
                        new Matter.SkippedTime(LocalDateTime.parse("2027-03-28T02:30"), ClockChange.Gap.SHIFT));
        assertThat(preview(early.when(new ClockChange(ClockChange.Gap.SKIP, ClockChange.Overlap.FIRST))
                                .content())
                        .findings())
                .extracting(Finding::matter)
                .containsExactly(new Matter.SkippedTime(LocalDateTime.parse("2027-03-28T02:30"), ClockChange.Gap.SKIP));
    }

    @Test
    @DisplayName("says which groups will not follow: protected, locked out, or without such a level")
    void groups() {
        done(process.schedule().protectGroups().protect(admin, hall.id(), "sold"));
        assertThat(preview(Calendars.named("x").daily("10:00", "11:00", ON).content())
                        .findings())
                .containsExactly(new Finding(new Matter.ProtectedGroup("hall", "Some ADMIN", "sold"), hall.id(), null));
        done(process.schedule().protectGroups().release(admin, hall.id()));

        assertThat(kinds(Calendars.named("x").daily("10:00", "11:00", new Wish(Wish.Form.AT_MOST, 5))))
                .containsExactly(Kind.LEVEL_ABOVE_TOP);

        lockedOut();
        assertThat(preview(Calendars.named("x").daily("10:00", "11:00", ON).content())
                        .findings())
                .extracting(Finding::matter)
                .containsExactly(new Matter.FloorOnLockedOut(
                        "hall", 1, new Origin.Decision(Intervention.Kind.LOCK_OUT, "Some ADMIN", null, "fans")));
    }

    @Test
    @DisplayName("is refused where the schedule would be")
    void refused() {
        active(Calendars.named("nights").daily("22:00", "06:00", Wish.OFF).content());

        assertRefused(
                previews.preview(
                        admin,
                        site.id(),
                        null,
                        Calendars.named("nights").daily("10:00", "11:00", ON).content()),
                "name");
    }

    @Test
    @DisplayName("of all in force tells the findings of each and what each does next")
    void all() {
        Schedule nights = active(
                Calendars.named("nights").daily("22:00", "06:00", Wish.OFF).content());
        Schedule evenings =
                active(Calendars.named("evenings").daily("20:00", "23:00", ON).content());

        assertThat(previews.findings(admin, site.id()))
                .containsOnlyKeys(nights.id(), evenings.id())
                .allSatisfy((id, findings) ->
                        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.CONTRADICTION));
        assertThat(previews.next(admin, site.id()))
                .hasEntrySatisfying(
                        evenings.id(),
                        firing ->
                                assertThat(firing.interval().start()).isEqualTo(Instant.parse("2026-11-24T19:00:00Z")));
    }

    private void lockedOut() {
        done(process.schedule()
                .intervene()
                .begin(
                        admin,
                        site.id(),
                        new Intervene.Draft(
                                Intervention.Kind.LOCK_OUT,
                                new Target.WholeSite(),
                                Wish.OFF,
                                START.plus(Duration.ofDays(1)),
                                new Intervene.Lasting.UntilEnded(),
                                "fans")));
    }

    private List<Kind> kinds(Calendars calendar) {
        return preview(calendar.content()).findings().stream()
                .map(Finding::kind)
                .toList();
    }

    private Preview preview(CalendarContent content) {
        return done(previews.preview(admin, site.id(), null, content));
    }

    private Schedule active(CalendarContent content) {
        Schedule draft = done(manage.create(admin, site.id(), content));
        return done(manage.activate(admin, draft.id(), draft.version(), "go"));
    }
}
