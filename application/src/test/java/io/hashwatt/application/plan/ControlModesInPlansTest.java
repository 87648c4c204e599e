package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Given.miners;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.schedule.Intervene.Draft;
import io.hashwatt.application.schedule.Intervene.Lasting;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention.Kind;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan of a site under a control mode")
class ControlModesInPlansTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");

    @Test
    @DisplayName("is the best there is while it is observed, and when it is planned, and says which of both")
    void optimised() {
        given.prices(admin, mine.power(), START, "10", "300");
        assertThat(levels(planned())).containsExactly(1, 0);
        assertThat(newest().mode()).isEqualTo(ControlMode.OBSERVE);

        arm(ControlMode.PLANNED);

        assertThat(levels(planned())).containsExactly(1, 0);
        assertThat(newest().mode()).isEqualTo(ControlMode.PLANNED);
    }

    @Test
    @DisplayName("is at the default level whatever the price in SCHEDULE, within what people want, and says so")
    void schedule() {
        given.prices(admin, mine.power(), START, "10", "300");
        arm(ControlMode.SCHEDULE);

        GroupPlanRecord plan = planned();

        assertThat(levels(plan)).containsOnly(0);
        assertThat(plan.slots().getFirst().reason(new CurrencyCode("EUR")))
                .isEqualTo("limit: control mode SCHEDULE: default level (level 0)");
        override(new Wish(Wish.Form.AT_LEAST, 1));
        assertThat(planned().slots().getFirst().level()).isEqualTo(1);
        assertThat(planned().slots().getFirst().reason(new CurrencyCode("EUR")))
                .endsWith("manual override by Some ADMIN until 12:01: 'burn in'"
                        + " (overrules control mode SCHEDULE: default level) (level 1)");
    }

    @Test
    @DisplayName("is made even without prices in SCHEDULE, which needs none")
    void scheduleWithoutPrices() {
        arm(ControlMode.SCHEDULE);

        assertThat(levels(planned())).containsExactly(0);
    }

    @Test
    @DisplayName("reacts to the price of each slot in REACTIVE, and names price and strike")
    void reactive() {
        given.prices(admin, mine.power(), START, "10", "300", "10");
        arm(ControlMode.REACTIVE);

        GroupPlanRecord plan = planned();

        assertThat(levels(plan)).containsExactly(1, 0, 1);
        assertThat(plan.slots().getFirst().reason(new CurrencyCode("EUR")))
                .matches("best value of the allowed levels; limit: strike rule: 10\\.00 EUR/MWh is below \\d+\\.\\d\\d"
                        + " \\(level 1\\)");
        assertThat(plan.slots().get(1).reason(new CurrencyCode("EUR")))
                .matches(".*limit: strike rule: 300\\.00 EUR/MWh is not below \\d+\\.\\d\\d \\(level 0\\)");
    }

    @Test
    @DisplayName("waits in REACTIVE until a minimum time is over, but in a safety stop nothing waits")
    void withinLimits() {
        done(process.fleet()
                .manageGroups()
                .change(
                        admin,
                        mine.group().id(),
                        1,
                        miners("hall", TransitionLimits.NONE.withMinimumUp(Duration.ofHours(3)))));
        given.prices(admin, mine.power(), START, "10", "300", "300", "300");
        arm(ControlMode.REACTIVE);

        GroupPlanRecord plan = planned();

        assertThat(levels(plan)).containsExactly(1, 1, 1, 0);
        assertThat(plan.slots().get(1).reason(new CurrencyCode("EUR")))
                .endsWith(", as nearly as its limits allow (level 1)");
        scenario.clock().advance(HOUR);
        begin(new Draft(Kind.SAFETY_STOP, new Target.WholeSite(), Wish.OFF, null, new Lasting.UntilEnded(), "smoke"));
        assertThat(levels(planned())).containsExactly(0, 0, 0);
    }

    @Test
    @DisplayName("is made anew at once when the mode changes, because of it")
    void replanned() {
        given.prices(admin, mine.power(), START, "10");
        process.planning().replanSites().round();
        assertThat(newest().mode()).isEqualTo(ControlMode.OBSERVE);

        arm(ControlMode.REACTIVE);
        process.planning().replanSites().round();

        assertThat(newest().mode()).isEqualTo(ControlMode.REACTIVE);
        assertThat(newest().trigger()).isEqualTo(PlanRecord.Trigger.CONTROL);
    }

    private void arm(ControlMode mode) {
        long version =
                process.schedule().readControl().of(admin, mine.site().id()).version();
        done(process.schedule()
                .armSite()
                .set(admin, mine.site().id(), version, new ArmSite.Order(mode, "trial", "north")));
    }

    private void override(Wish wish) {
        begin(new Draft(Kind.OVERRIDE, new Target.WholeSite(), wish, null, new Lasting.For(HOUR), "burn in"));
    }

    private void begin(Draft draft) {
        done(process.schedule().intervene().begin(admin, mine.site().id(), draft));
    }

    private PlanRecord newest() {
        return process.planning()
                .readPlans()
                .newestFirst(admin, mine.site().id(), Optional.empty(), 1)
                .getFirst();
    }

    private GroupPlanRecord planned() {
        MakePlan.Result result = process.planning()
                .makePlan()
                .make(admin, new MakePlan.Command(mine.site().id(), null, null));
        PlanRecord plan = ((MakePlan.Result.Made) result).plan();
        return process.planning()
                .readPlans()
                .group(admin, plan.id(), mine.group().id())
                .orElseThrow();
    }

    private static List<Integer> levels(GroupPlanRecord plan) {
        return plan.slots().stream().map(ExplainedSlot::level).toList();
    }
}
