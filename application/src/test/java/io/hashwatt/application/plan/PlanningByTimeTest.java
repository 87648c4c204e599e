package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.plan.replanning.ReplanSites;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord.Trigger;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Because time passes a site")
class PlanningByTimeTest {

    private static final int TEN_DAYS = 240;
    private static final Instant MIDNIGHT_IN_BERLIN = Instant.parse("2026-11-24T23:00:00Z");

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final ReplanSites replanning = process.planning().replanSites();
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");

    @Test
    @DisplayName("has a plan over now as long as prices are known, however long ago they were imported")
    void everyHour() {
        hourlyPrices(START, TEN_DAYS);

        for (int hour = 0; hour < TEN_DAYS; hour++) {
            planAllThatIsDue();
            assertThat(planOverNow()).as("after %s hours", hour).isPresent();
            scenario.clock().advance(HOUR);
        }

        planAllThatIsDue();
        assertThat(planOverNow()).as("no price is known any more").isEmpty();
    }

    @Test
    @DisplayName("has a plan as soon as known prices come near, although it had none")
    void pricesComeNear() {
        Instant inThreeDays = START.plus(Duration.ofDays(3));
        hourlyPrices(inThreeDays, 24);
        planAllThatIsDue();
        assertThat(planOverNow()).isEmpty();

        while (scenario.clock().instant().isBefore(inThreeDays)) {
            scenario.clock().advance(HOUR);
            planAllThatIsDue();
        }

        assertThat(planOverNow()).isPresent();
    }

    @Test
    @DisplayName("is planned again at its midnight, and not before")
    void midnight() {
        hourlyPrices(START, TEN_DAYS);
        planAllThatIsDue();

        scenario.clock()
                .advance(Duration.between(Scenario.NOW, MIDNIGHT_IN_BERLIN).minusSeconds(1));
        planAllThatIsDue();
        assertThat(planOverNow().orElseThrow().trigger()).isNotEqualTo(Trigger.TIME);

        scenario.clock().advance(Duration.ofSeconds(1));
        planAllThatIsDue();
        assertThat(planOverNow().orElseThrow().trigger()).isEqualTo(Trigger.TIME);
        assertThat(planOverNow().orElseThrow().period().start()).isEqualTo(MIDNIGHT_IN_BERLIN);
    }

    @Test
    @DisplayName("is planned again when an intervention ends by itself")
    void interventionEnds() {
        hourlyPrices(START, TEN_DAYS);
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
                                new Intervene.Lasting.For(HOUR),
                                "work on the roof")));
        planAllThatIsDue();

        scenario.clock().advance(HOUR.plusMinutes(1));
        planAllThatIsDue();

        PlanRecord plan = planOverNow().orElseThrow();
        assertThat(plan.trigger()).isEqualTo(Trigger.TIME);
        assertThat(plan.createdAt()).isEqualTo(scenario.clock().instant());
    }

    private void hourlyPrices(Instant from, int hours) {
        given.prices(admin, mine.power(), from, Collections.nCopies(hours, "10").toArray(new String[0]));
    }

    private void planAllThatIsDue() {
        replanning.readNews();
        while (replanning.planNext()) {
            replanning.readNews();
        }
    }

    private Optional<PlanRecord> planOverNow() {
        return process.planning()
                .readPlans()
                .inForce(admin, mine.site().id(), scenario.clock().instant());
    }
}
