package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Given.miners;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.schedule.Intervene.Draft;
import io.hashwatt.application.schedule.Intervene.Lasting;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.RulingLevel;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Intervention.Kind;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Actor.Principal;
import io.hashwatt.domain.tenancy.Role;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan of a site where somebody has intervened")
class InterventionsInPlansTest {

    private static final Target ALL = new Target.WholeSite();
    private static final Wish ON = new Wish(Wish.Form.AT_LEAST, 1);
    private static final Lasting ENDLESS = new Lasting.UntilEnded();

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Actor anna =
            Actor.of(admin.tenant(), new Principal(Principal.Kind.USER, "anna-id", "anna"), Role.OPERATOR);
    private final Given.Mine mine = given.mine(admin, "north");

    @Test
    @DisplayName("obeys an override to the minute, and says in the site's time whose it is, how long and why")
    void override() {
        given.prices(admin, mine.power(), START, "10", "10", "10");
        begun(new Draft(Kind.OVERRIDE, ALL, Wish.OFF, null, new Lasting.Until(START.plusSeconds(5_400)), "fan test"));

        GroupPlanRecord plan = planned(mine.group());

        assertThat(levels(plan)).containsExactly(0, 0, 1, 1);
        assertThat(plan.slots().get(1).interval().end()).isEqualTo(START.plusSeconds(5_400));
        assertThat(plan.slots().getFirst().reason(new CurrencyCode("EUR")))
                .isEqualTo("limit: manual override by anna until 12:30: 'fan test' (level 0)");
        assertThat(plan.slots().getLast().reason(new CurrencyCode("EUR")))
                .isEqualTo("best value of the allowed levels");
    }

    @Test
    @DisplayName("runs miners at a loss where an override wants it, and lets no override raise what is locked out")
    void lockOutAboveOverride() {
        RegisteredGroup shed = given.group(admin, mine.site().id(), "shed");
        given.prices(admin, mine.power(), START, "300");
        begun(new Draft(Kind.OVERRIDE, ALL, ON, null, new Lasting.For(HOUR), "burn in"));
        begun(new Draft(Kind.LOCK_OUT, new Target.Groups(List.of(shed.id())), Wish.OFF, null, ENDLESS, "new fans"));

        assertThat(planned(mine.group()).slots().getFirst().level()).isEqualTo(1);
        ExplainedSlot locked = planned(shed).slots().getFirst();
        assertThat(locked.level()).isZero();
        assertThat(locked.reason(new CurrencyCode("EUR")))
                .endsWith("limit: lock-out by anna: 'new fans'"
                        + " (overrules manual override by anna until 12:01: 'burn in') (level 0)");
    }

    @Test
    @DisplayName("locks out what hangs on a feeder when it is planned, not what hung on it when the lock-out began")
    void feeder() {
        given.prices(admin, mine.power(), START, "10");
        RegisteredGroup shed = given.group(admin, mine.site().id(), "shed");
        RegisteredGroup hall = given.placed(admin, mine.group(), Placement.of("A", List.of()));
        begun(new Draft(Kind.LOCK_OUT, new Target.Feeder("A"), Wish.OFF, null, ENDLESS, "switchgear"));
        assertThat(planned(hall).slots().getFirst().level()).isZero();
        assertThat(planned(shed).slots().getFirst().level()).isEqualTo(1);

        given.placed(admin, hall, Placement.of("B", List.of()));
        given.placed(admin, shed, Placement.of("A", List.of()));

        assertThat(planned(hall).slots().getFirst().level()).isEqualTo(1);
        assertThat(planned(shed).slots().getFirst().reason(new CurrencyCode("EUR")))
                .isEqualTo("limit: lock-out by anna: 'switchgear' (level 0)");
    }

    @Test
    @DisplayName("stops at once what would have to run on, and keeps in mind where it stood")
    void stopsAtOnce() {
        done(process.fleet()
                .manageGroups()
                .change(
                        admin,
                        mine.group().id(),
                        1,
                        miners("hall", TransitionLimits.NONE.withMinimumUp(Duration.ofHours(3)))));
        given.prices(admin, mine.power(), START, "10", "10", "10", "10");
        assertThat(levels(planned(mine.group()))).containsExactly(1, 1, 1, 1);
        scenario.clock().advance(HOUR);

        begun(new Draft(Kind.SAFETY_STOP, ALL, Wish.OFF, null, ENDLESS, "smoke"));

        GroupPlanRecord plan = planned(mine.group());
        assertThat(levels(plan)).containsExactly(0, 0, 0);
        assertThat(plan.initial()).isEqualTo(new GroupState(1, HOUR, 1));
    }

    @Test
    @DisplayName("is free again when the intervention is ended")
    void ended() {
        given.prices(admin, mine.power(), START, "10", "10");
        Intervention stop = begun(new Draft(Kind.SAFETY_STOP, ALL, Wish.OFF, null, ENDLESS, "smoke"));
        assertThat(levels(planned(mine.group()))).containsExactly(0, 0);

        done(process.schedule().intervene().end(anna, stop.id()));

        assertThat(levels(planned(mine.group()))).containsExactly(1, 1);
    }

    @Test
    @DisplayName("goes on as it was under a cap when a lock-out is ended that nobody has to make room for")
    void planInForceGoesOn() {
        RegisteredGroup shed = given.group(admin, mine.site().id(), "shed");
        capped(300_000);
        given.prices(admin, mine.power(), START, "300", "10", "10", "300");
        Intervention lockOut = begun(new Draft(
                Kind.LOCK_OUT, new Target.Groups(List.of(mine.group().id())), Wish.OFF, null, ENDLESS, "new fans"));
        assertThat(levels(planned(shed))).containsExactly(0, 1, 1, 0);

        done(process.schedule().intervene().end(anna, lockOut.id()));

        assertThat(levels(planned(shed))).as("as good as the other group").containsExactly(0, 1, 1, 0);
        assertThat(levels(planned(mine.group()))).containsExactly(0, 0, 0, 0);
    }

    @Test
    @DisplayName("is made even where no price is known, so that a stop takes effect")
    void withoutPrices() {
        assertThat(make()).isInstanceOf(MakePlan.Result.NoPrices.class);
        begun(new Draft(Kind.SAFETY_STOP, ALL, Wish.OFF, null, ENDLESS, "smoke"));

        GroupPlanRecord plan = planned(mine.group());

        assertThat(levels(plan)).containsExactly(0);
        assertThat(plan.slots().getFirst().reason(new CurrencyCode("EUR")))
                .isEqualTo("no price; limit: safety stop by anna: 'smoke' (level 0)");
    }

    @Test
    @DisplayName(
            "keeps the site's cap where an override asks for more, and so does what rules, also before it is planned")
    void capAboveOverride() {
        RegisteredGroup shed = given.group(admin, mine.site().id(), "shed");
        capped(300_000);
        given.prices(admin, mine.power(), START, "10", "10");
        make();
        begun(new Draft(Kind.OVERRIDE, ALL, ON, null, new Lasting.For(HOUR), "burn in"));
        assertThat(ruling()).as("before it is planned").containsExactlyInAnyOrder(0, 1);
        assertThat(List.of(rules(mine.group()), rules(shed)))
                .as("before it is planned")
                .containsExactlyInAnyOrder(0, 1);

        make();

        assertThat(ruling()).containsExactlyInAnyOrder(0, 1);
        assertThat(List.of(rules(mine.group()), rules(shed))).containsExactlyInAnyOrder(0, 1);
    }

    private void capped(long watts) {
        done(process.fleet()
                .manageSites()
                .change(
                        admin,
                        mine.site().id(),
                        1,
                        new ManageSites.Changes("north", Samples.BERLIN, SiteLimits.of(Power.ofWatts(watts)))));
    }

    /** Of all groups together. */
    private List<Integer> ruling() {
        return process
                .planning()
                .readWhy()
                .levels(admin, mine.site().id(), scenario.clock().instant())
                .values()
                .stream()
                .map(PowerLevelId::number)
                .toList();
    }

    private int rules(RegisteredGroup group) {
        RulingLevel rules = process.planning()
                .readWhy()
                .of(admin, group.id(), scenario.clock().instant())
                .orElseThrow()
                .rules();
        return Objects.requireNonNull(rules).level();
    }

    private Intervention begun(Draft draft) {
        return done(process.schedule().intervene().begin(anna, mine.site().id(), draft));
    }

    private MakePlan.Result make() {
        return process.planning()
                .makePlan()
                .make(admin, new MakePlan.Command(mine.site().id(), null, null));
    }

    private GroupPlanRecord planned(RegisteredGroup group) {
        PlanRecord plan = ((MakePlan.Result.Made) make()).plan();
        return process.planning()
                .readPlans()
                .group(admin, plan.id(), group.id())
                .orElseThrow();
    }

    private static List<Integer> levels(GroupPlanRecord plan) {
        return plan.slots().stream().map(ExplainedSlot::level).toList();
    }
}
