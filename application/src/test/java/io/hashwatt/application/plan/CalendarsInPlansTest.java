package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hashwatt.application.plan.replanning.ReplanSites;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.application.testing.Calendars;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan of a site with schedules")
class CalendarsInPlansTest {

    private static final Wish ON = new Wish(Wish.Form.AT_LEAST, 1);

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");
    private final ManageSchedules manage = process.schedule().manageSchedules();

    @Test
    @DisplayName("obeys a calendar from its activation on, names it, and is made anew at once")
    void calendar() {
        given.prices(admin, mine.power(), START, "10", "10", "10");
        Schedule draft = drafted(
                Calendars.named("Quiet noon").daily("12:00", "13:00", Wish.OFF).content());
        assertThat(levels()).as("a draft has no effect").containsExactly(1, 1, 1);

        done(manage.activate(admin, draft.id(), draft.version(), "neighbours"));

        assertThat(newest().trigger()).isEqualTo(PlanRecord.Trigger.SCHEDULE);
        assertThat(levels()).containsExactly(1, 0, 1);
        assertThat(reason(1)).isEqualTo("limit: calendar 'Quiet noon' until 13:00 (level 0)");
    }

    @Test
    @DisplayName("lets a lock-out and an override stand above the calendar, and says whom they overrule")
    void order() {
        given.prices(admin, mine.power(), START, "300", "300");
        active(Calendars.named("Heat the hall").daily("11:00", "13:00", ON).content());
        done(process.schedule()
                .intervene()
                .begin(
                        admin,
                        mine.site().id(),
                        new Intervene.Draft(
                                Intervention.Kind.LOCK_OUT,
                                new Target.WholeSite(),
                                Wish.OFF,
                                null,
                                new Intervene.Lasting.Until(START.plus(Duration.ofHours(1))),
                                "new fans")));

        assertThat(levels()).containsExactly(0, 1);
        assertThat(reason(0))
                .endsWith("limit: lock-out by Some ADMIN until 12:00: 'new fans'"
                        + " (overrules calendar 'Heat the hall' until 13:00) (level 0)");
        assertThat(reason(1)).isEqualTo("limit: calendar 'Heat the hall' until 13:00 (level 1)");
    }

    @Test
    @DisplayName(
            "leaves a protected group at its default level whatever calendars and prices say, until it is released")
    void protectedGroup() {
        given.prices(admin, mine.power(), START, "10", "10");
        active(Calendars.named("Heat the hall").daily("11:00", "13:00", ON).content());

        done(process.schedule().protectGroups().protect(admin, mine.group().id(), "sold; not ours"));

        assertThat(levels()).containsExactly(0, 0);
        assertThat(reason(0))
                .contains("limit: protection by Some ADMIN: 'sold, not ours' (overrules calendar 'Heat the hall'");

        done(process.schedule().protectGroups().release(admin, mine.group().id()));
        assertThat(levels()).containsExactly(1, 1);
    }

    @Test
    @DisplayName(
            "is told all that people want at the site, highest class first, and nothing from before it was in force")
    void intents() {
        active(Calendars.named("noon").daily("11:30", "12:30", Wish.OFF).content());
        done(process.schedule().protectGroups().protect(admin, mine.group().id(), "sold"));

        var intents = process.schedule()
                .readIntents()
                .over(
                        admin,
                        mine.site().id(),
                        new Interval(START.minus(Duration.ofDays(1)), START.plus(Duration.ofDays(1))));

        assertThat(intents)
                .extracting(
                        one -> one.intent().intentClass(),
                        one -> one.intent().interval().start())
                .startsWith(
                        tuple(IntentClass.PROTECTION, START),
                        tuple(IntentClass.CALENDAR, START.plus(Duration.ofMinutes(30))));
        assertThat(intents).hasSize(2);
    }

    @Test
    @DisplayName("forgets a calendar that is paused, retired or over")
    void paused() {
        given.prices(admin, mine.power(), START, "10", "10");
        active(Calendars.named("over")
                .until(LocalDate.of(2026, 11, 23))
                .daily("11:00", "13:00", Wish.OFF)
                .content());
        Schedule noon =
                active(Calendars.named("noon").daily("11:00", "12:00", Wish.OFF).content());
        assertThat(levels()).containsExactly(0, 1);

        Schedule paused = done(manage.pause(admin, noon.id(), noon.version(), "today only"));
        assertThat(levels()).containsExactly(1, 1);

        done(manage.retire(admin, noon.id(), paused.version(), "enough"));
        assertThat(levels()).containsExactly(1, 1);
    }

    private Schedule drafted(CalendarContent content) {
        return done(manage.create(admin, mine.site().id(), content));
    }

    private Schedule active(CalendarContent content) {
        Schedule draft = drafted(content);
        return done(manage.activate(admin, draft.id(), draft.version(), "go"));
    }

    private List<Integer> levels() {
        return slots().stream().map(ExplainedSlot::level).toList();
    }

    private String reason(int slot) {
        return slots().get(slot).reason(new CurrencyCode("EUR"));
    }

    private List<ExplainedSlot> slots() {
        return process.planning()
                .readPlans()
                .group(admin, newest().id(), mine.group().id())
                .orElseThrow()
                .slots();
    }

    /** After all that has happened. */
    private PlanRecord newest() {
        ReplanSites.Round round = process.planning().replanSites().round();
        assertThat(round.waiting()).isZero();
        return process.planning()
                .readPlans()
                .inForce(admin, mine.site().id(), START.plusSeconds(60))
                .orElseThrow();
    }
}
