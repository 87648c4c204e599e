package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.done;
import static io.hashwatt.application.testing.ScheduleSamples.nightly;
import static io.hashwatt.domain.kernel.Amounts.eur;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.observed.ReadHandover;
import io.hashwatt.application.plan.observed.ReadHandover.FaultySchedule;
import io.hashwatt.application.plan.observed.ReadHandover.Handover;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.observed.ObservedTotal;
import io.hashwatt.domain.plan.observed.PromisedDays;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is handed over with a site")
class ReadHandoverTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");

    @Test
    @DisplayName("is its groups, their miners and the power they can be switched to")
    void machines() {
        given.group(admin, mine.site().id(), "second");

        Handover handover = handover();

        assertThat(handover.groups()).isEqualTo(2);
        assertThat(handover.miners()).isEqualTo(200);
        assertThat(handover.top()).isEqualTo(Power.ofWatts(600_000));
        assertThat(handover.off()).isEqualTo(Power.NONE);
        assertThat(handover.currency()).isEqualTo(mine.site().currency());
    }

    @Test
    @DisplayName("comes with what its plans would have sent and earned on the seven days before today")
    void observed() {
        given.prices(admin, mine.power(), START, Collections.nCopies(13, "10").toArray(String[]::new));
        process.planning()
                .makePlan()
                .make(admin, new MakePlan.Command(mine.site().id(), null, null));
        scenario.clock().advance(Duration.ofDays(2));

        Handover handover = handover();

        assertThat(handover.from()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(handover.to()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(handover.observed().days()).isEqualTo(ReadHandover.DAYS);
        assertThat(handover.observed().withoutPlan()).isEqualTo(6);
        assertThat(handover.observed().partlyPlanned()).isEqualTo(1);
        assertThat(handover.observed().changes()).isEqualTo(1);
        assertThat(handover.observed().starts()).isEqualTo(1);
        Money gain = requireNonNull(handover.observed().gain());
        assertThat(gain).isGreaterThan(eur("0"));
        assertThat(handover.observed().promised()).isEqualTo(new PromisedDays(1, gain, gain));
    }

    @Test
    @DisplayName("says that nothing is known where there was no plan")
    void unknown() {
        assertThat(handover().observed()).isEqualTo(new ObservedTotal(7, 7, 0, 0, null, null, null, null));
    }

    @Test
    @DisplayName("names the schedules in force that will not do what they say, and no draft")
    void errors() {
        Schedule drafted = draft("drafted");
        Schedule active = draft("nights");
        done(process.schedule().manageSchedules().activate(admin, active.id(), active.version(), "it is cold"));
        assertThat(handover().errors()).isEmpty();

        done(process.schedule().protectGroups().protect(admin, mine.group().id(), "promised to the grid"));

        assertThat(handover().errors()).singleElement().satisfies(schedule -> {
            assertThat(schedule.id()).isEqualTo(active.id()).isNotEqualTo(drafted.id());
            assertThat(schedule.name()).isEqualTo("nights");
            assertThat(schedule.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.PROTECTED_GROUP);
        });
        assertThat(handover().errors()).extracting(FaultySchedule::name).doesNotContain("drafted");
    }

    @Test
    @DisplayName("is not told of a site that is not there")
    void missing() {
        assertThat(process.planning()
                        .readHandover()
                        .of(given.tenant("other"), mine.site().id()))
                .isEmpty();
    }

    private Schedule draft(String name) {
        return done(
                process.schedule().manageSchedules().create(admin, mine.site().id(), nightly(name)));
    }

    private Handover handover() {
        return process.planning().readHandover().of(admin, mine.site().id()).orElseThrow();
    }
}
