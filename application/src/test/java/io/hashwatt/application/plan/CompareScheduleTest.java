package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.done;
import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.plan.making.CompareSchedule.Comparison;
import io.hashwatt.application.plan.making.CompareSchedule.Result;
import io.hashwatt.application.testing.Calendars;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.plan.record.LevelStretch;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ten PH/s at 300 kW earn 50 per PH/s and day: 20.83 an hour, of which a price of 10 takes 3. */
@DisplayName("A comparison of a schedule with what is in force")
class CompareScheduleTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");

    @Test
    @DisplayName("says what an hour off gives up, in money, energy and starts, by day")
    void gain() {
        given.prices(admin, mine.power(), START, "10", "10", "10");

        Comparison comparison = compare(null, offAt("12:00", "13:00"));

        assertThat(comparison.firstDay()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(comparison.gain().rounded(2)).isEqualTo(eur("-17.83"));
        assertThat(comparison.moreEnergyMwh()).isEqualByComparingTo("-0.3");
        assertThat(comparison.moreStarts()).isEqualTo(1);
        assertThat(comparison.gainOfDays())
                .singleElement()
                .satisfies(day -> assertThat(day).isEqualTo(comparison.gain().rounded(6)));
        assertThat(comparison.isEstimated()).isFalse();
        assertThat(process.schedule().readSchedules().list(admin, mine.site().id(), true))
                .isEmpty();
    }

    @Test
    @DisplayName("puts the draft in the place of the version in force")
    void replacing() {
        given.prices(admin, mine.power(), START, "10", "10", "10");
        Schedule noon = active(offAt("12:00", "13:00").content());

        assertThat(compare(noon.id(), offAt("12:00", "13:00")).gain()).isEqualTo(eur("0"));
        assertThat(compare(noon.id(), offAt("11:00", "11:15")).gain()).isGreaterThan(eur("0"));
    }

    @Test
    @DisplayName("says which group would be at another level when, what that costs it, and how many run the same")
    void levels() {
        RegisteredGroup other = given.group(admin, mine.site().id(), "other");
        given.prices(admin, mine.power(), START, "10", "10", "10");

        Comparison comparison = compare(null, offAt("12:00", "13:00").of(new Target.Groups(List.of(other.id()))));

        assertThat(comparison.levels().unchanged()).isEqualTo(1);
        assertThat(comparison.levels().changed()).singleElement().satisfies(changed -> {
            assertThat(changed.id()).isEqualTo(other.id());
            assertThat(changed.gain()).isEqualByComparingTo(comparison.gain());
            assertThat(changed.differing()).isEqualTo(Duration.ofHours(1));
            assertThat(changed.inForce()).singleElement().isEqualTo(new LevelStretch(comparison.period(), 1, true));
            assertThat(changed.drafted()).extracting(LevelStretch::level).containsExactly(1, 0, 1);
            assertThat(changed.drafted().get(1).interval()).isEqualTo(Interval.of(START.plus(Given.HOUR), Given.HOUR));
        });
    }

    @Test
    @DisplayName("says where a level is held because no price is known")
    void withoutPrice() {
        given.prices(admin, mine.power(), START, "10");
        given.prices(admin, mine.power(), START.plus(Given.HOUR.multipliedBy(2)), "10");

        assertThat(compare(null, offAt("13:00", "14:00"))
                        .levels()
                        .changed()
                        .getFirst()
                        .inForce())
                .extracting(stretch -> stretch.level() + " " + stretch.isPriced())
                .containsExactly("1 true", "0 false", "1 true");
    }

    @Test
    @DisplayName("is unknown, with the reason, where no price is known")
    void unknown() {
        assertThat(process.planning()
                        .compareSchedule()
                        .compare(
                                admin,
                                mine.site().id(),
                                null,
                                offAt("12:00", "13:00").content()))
                .isEqualTo(new Result.Unknown("no price is known from now on"));
    }

    private Comparison compare(@Nullable ScheduleId replacing, Calendars draft) {
        return ((Result.Compared) process.planning()
                        .compareSchedule()
                        .compare(admin, mine.site().id(), replacing, draft.content()))
                .comparison();
    }

    private static Calendars offAt(String from, String to) {
        return Calendars.named("quiet").daily(from, to, Wish.OFF);
    }

    private Schedule active(CalendarContent content) {
        Schedule draft = done(
                process.schedule().manageSchedules().create(admin, mine.site().id(), content));
        return done(process.schedule().manageSchedules().activate(admin, draft.id(), 1, "go"));
    }
}
