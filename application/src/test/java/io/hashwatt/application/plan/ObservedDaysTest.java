package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.assertMissing;
import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static io.hashwatt.application.testing.Outcomes.done;
import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.observed.ReadObservedDays.ObservedDays;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.plan.observed.ObservedDay;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The days of a site that is observed")
class ObservedDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");

    @Test
    @DisplayName("tell what its plans would have done until now, and nothing of what is ahead")
    void untilNow() {
        given.prices(admin, mine.power(), START, "10", "300", "10");
        made();
        scenario.clock().advance(HOUR.multipliedBy(2));

        ObservedDays days = done(between(TODAY.minusDays(1), TODAY.plusDays(1)));

        assertThat(days.currency()).isEqualTo(mine.site().currency());
        assertThat(days.days()).extracting(ObservedDay::date).containsExactly(TODAY.minusDays(1), TODAY);
        assertThat(days.days().getFirst().energyMwh()).isNull();
        ObservedDay today = days.days().getLast();
        assertThat(today.planned()).isEqualTo(Duration.ofHours(2));
        assertThat(today.changes()).isEqualTo(3);
        assertThat(today.gain()).isGreaterThan(eur("0"));
        assertThat(today.promised())
                .as("the prices came as they were published")
                .isEqualTo(today.gain());
        assertThat(process.planning().readObservedDays().last(admin, mine.site().id(), 2))
                .isEqualTo(days);
    }

    @Test
    @DisplayName("keep what was promised for them when prices come out otherwise")
    void promised() {
        given.prices(admin, mine.power(), START, "10", "300");
        made();
        scenario.clock().advance(HOUR.multipliedBy(2));
        ObservedDay before = today();

        given.prices(admin, mine.power(), START, "20", "300");

        assertThat(today().gain()).isLessThan(before.gain());
        assertThat(today().promised()).isEqualTo(before.promised());
    }

    private ObservedDay today() {
        return done(between(TODAY, TODAY)).days().getLast();
    }

    @Test
    @DisplayName("are asked for by dates that make sense")
    void rules() {
        assertRefused(between(TODAY.plusDays(1), TODAY.plusDays(1)), "from");
        assertRefused(between(TODAY, TODAY.minusDays(1)), "to");
        assertRefused(between(TODAY.minusDays(31), TODAY), "to");
        assertThat(done(between(TODAY.minusDays(30), TODAY)).days()).hasSize(31);
    }

    @Test
    @DisplayName("are not there for another tenant")
    void ofAnother() {
        Actor other = given.tenant("other");

        assertMissing(
                process.planning().readObservedDays().between(other, mine.site().id(), TODAY, TODAY));
    }

    private Outcome<ObservedDays> between(LocalDate from, LocalDate to) {
        return process.planning().readObservedDays().between(admin, mine.site().id(), from, to);
    }

    private void made() {
        process.planning()
                .makePlan()
                .make(admin, new MakePlan.Command(mine.site().id(), null, null));
    }
}
