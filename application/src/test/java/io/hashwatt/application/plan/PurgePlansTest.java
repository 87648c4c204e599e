package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.application.plan.replanning.PurgePlans;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Purging")
class PurgePlansTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");
    private final ReadPlans plans = process.planning().readPlans();
    private final PurgePlans purge = process.planning().purgePlans();

    @Test
    @DisplayName("takes away what old plans say about groups, and leaves the plans")
    void thins() {
        given.prices(admin, mine.power(), START, Collections.nCopies(9, "10").toArray(String[]::new));
        process.planning()
                .makePlan()
                .make(admin, new MakePlan.Command(mine.site().id(), null, null));
        PlanRecord plan = all().getFirst();

        scenario.clock().advance(Duration.ofDays(40));
        assertThat(purge.thinPlans(admin, Optional.empty())).isEqualTo(new PurgePlans.Piece(0, Optional.empty()));
        assertThat(plans.groups(admin, plan.id())).isNotEmpty();

        scenario.clock().advance(Duration.ofDays(2));
        assertThat(purge.thinPlans(admin, Optional.empty())).isEqualTo(new PurgePlans.Piece(1, Optional.empty()));
        assertThat(plans.groups(admin, plan.id())).isEmpty();
        assertThat(all()).containsExactly(plan);
        assertThat(purge.thinPlans(admin, Optional.empty()).thinned()).isZero();
    }

    private List<PlanRecord> all() {
        return plans.newestFirst(admin, mine.site().id(), Optional.empty(), 9);
    }
}
