package io.hashwatt.application.plan.port;

import static io.hashwatt.application.testing.Samples.plan;
import static io.hashwatt.application.testing.Samples.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.InputsPosition;
import io.hashwatt.domain.plan.record.PlanInForce;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of plans in force")
public abstract class PlanInForceStoreContract extends StoreContract {

    private final RegisteredSite ours = site(OURS, 1, "ours");
    private final RegisteredSite second = site(OURS, 2, "second");
    private final RegisteredSite theirs = site(THEIRS, 3, "theirs");

    @BeforeEach
    protected void addPlans() {
        List.of(ours, second, theirs)
                .forEach(site -> within(site.tenant(), () -> stores().sites().add(site)));
        for (int number = 1; number <= 5; number++) {
            addPlan(ours, number);
        }
        addPlan(second, 6);
        addPlan(theirs, 7);
    }

    @Test
    @DisplayName("has none at first, then the last that was put in force, with everything about it")
    protected void roundTrip() {
        assertThat(current()).isNull();

        PlanInForce first = inForce(1, 3, 4, 0);
        assertThat(supersede(first)).isTrue();
        assertThat(current()).isEqualTo(first);

        PlanInForce next = inForce(2, 3, 5, 1);
        assertThat(supersede(next)).isTrue();
        assertThat(current()).isEqualTo(next);
        assertThat(in(OURS, () -> stores().plansInForce().current(OURS, second.id())))
                .isEmpty();
    }

    @Test
    @DisplayName("lets a plan of the same inputs take its place, and none that has seen less of the site or of prices")
    protected void neverBack() {
        PlanInForce ruling = inForce(1, 3, 4, 0);
        supersede(ruling);

        assertThat(supersede(inForce(2, 3, 3, 1))).isFalse();
        assertThat(supersede(inForce(2, 2, 9, 1))).isFalse();
        assertThat(current()).isEqualTo(ruling);
        assertThat(supersede(inForce(2, 3, 4, 1))).isTrue();
        assertThat(supersede(inForce(3, 4, 0, 2))).isTrue();
        assertThat(plans(over(hour(0), hour(9)))).containsExactly(id(1), id(2), id(3));
    }

    @Test
    @DisplayName("never lets a plan come into force before the one whose place it takes")
    protected void sinceNeverGoesBack() {
        supersede(inForce(1, 1, 0, 2));

        supersede(inForce(2, 2, 0, 1));

        assertThat(current().since()).isEqualTo(hour(2));
        assertThat(at(hour(2)).plan().value()).isEqualTo(id(2));
        assertThat(over(hour(2), hour(3))).extracting(PlanInForce::since).containsOnly(hour(2));
    }

    @Test
    @DisplayName("knows which one was in force at an instant, and which ones over an interval")
    protected void history() {
        supersede(inForce(1, 1, 0, 1));
        supersede(inForce(2, 2, 0, 2));
        supersede(inForce(3, 3, 0, 4));

        assertThat(atOrNull(hour(1).minusNanos(1_000))).isNull();
        assertThat(at(hour(1)).plan().value()).isEqualTo(id(1));
        assertThat(at(hour(4).minusNanos(1_000)).plan().value()).isEqualTo(id(2));
        assertThat(at(hour(9)).plan().value()).isEqualTo(id(3));
        assertThat(over(hour(0), hour(1))).isEmpty();
        assertThat(plans(over(hour(0), hour(2)))).containsExactly(id(1));
        assertThat(plans(over(hour(2), hour(4)))).containsExactly(id(2));
        assertThat(plans(over(hour(3), hour(5)))).containsExactly(id(2), id(3));
        assertThat(plans(over(hour(8), hour(9)))).containsExactly(id(3));
    }

    @Test
    @DisplayName("says since when plans were in force, of those that ever were")
    protected void since() {
        supersede(inForce(1, 1, 0, 1));
        supersede(inForce(2, 2, 0, 2));
        supersede(inForce(3, 1, 0, 3));

        Map<PlanId, Instant> since = in(
                OURS,
                () -> stores().plansInForce()
                        .since(OURS, List.of(new PlanId(id(1)), new PlanId(id(2)), new PlanId(id(3)))));

        assertThat(since).isEqualTo(Map.of(new PlanId(id(1)), hour(1), new PlanId(id(2)), hour(2)));
        assertThat(in(OURS, () -> stores().plansInForce().since(OURS, List.of())))
                .isEmpty();
    }

    @Test
    @DisplayName("makes who comes second wait, and compares him with what the first has left")
    protected void oneAfterTheOther() {
        supersede(inForce(1, 1, 0, 1));

        Overlapping<Boolean> both = overlapping(
                OURS,
                () -> stores().plansInForce().supersede(OURS, inForce(3, 3, 0, 2)),
                () -> stores().plansInForce().supersede(OURS, inForce(2, 2, 0, 3)));

        assertThat(both.secondDidNotWait()).isFalse();
        assertThat(both.first()).isTrue();
        assertThat(both.second()).isFalse();
        assertThat(current().plan().value()).isEqualTo(id(3));
    }

    @Test
    @DisplayName("does so also where there was none before")
    protected void firstOfAll() {
        Overlapping<Boolean> both = overlapping(
                OURS,
                () -> stores().plansInForce().supersede(OURS, inForce(1, 1, 0, 1)),
                () -> stores().plansInForce().supersede(OURS, inForce(2, 2, 0, 2)));

        assertThat(List.of(both.first(), both.second())).containsExactly(true, true);
        assertThat(plans(over(hour(0), hour(9)))).containsExactly(id(1), id(2));
    }

    @Test
    @DisplayName("forgets all of a site that is gone, and puts nothing in force there")
    protected void goesWithItsSite() {
        supersede(inForce(1, 1, 0, 1));

        within(OURS, () -> stores().sites().remove(ours));

        assertThat(current()).isNull();
        assertThat(over(hour(0), hour(9))).isEmpty();
        assertThat(supersede(inForce(2, 2, 0, 2))).isFalse();
    }

    @Test
    @DisplayName("shows and changes nothing of another tenant's sites")
    protected void isolation() {
        PlanInForce foreign = new PlanInForce(theirs.id(), new PlanId(id(7)), InputsPosition.START, hour(1));
        in(THEIRS, () -> stores().plansInForce().supersede(THEIRS, foreign));

        assertThat(in(OURS, () -> stores().plansInForce().supersede(OURS, foreign)))
                .isFalse();
        assertThat(in(OURS, () -> stores().plansInForce().current(OURS, theirs.id())))
                .isEmpty();
        assertThat(in(OURS, () -> stores().plansInForce().at(OURS, theirs.id(), hour(2))))
                .isEmpty();
        assertThat(in(OURS, () -> stores().plansInForce().since(OURS, List.of(foreign.plan()))))
                .isEmpty();
        assertThat(in(THEIRS, () -> stores().plansInForce().current(THEIRS, theirs.id())))
                .contains(foreign);
    }

    private void addPlan(RegisteredSite site, long number) {
        TenantId tenant = site.tenant();
        within(
                tenant,
                () -> stores().plans()
                        .add(tenant, plan(site.id(), number, Interval.of(AT, Duration.ofHours(9))), List.of()));
    }

    private PlanInForce inForce(long number, long site, long prices, int sinceHour) {
        return new PlanInForce(ours.id(), new PlanId(id(number)), new InputsPosition(site, prices), hour(sinceHour));
    }

    private static Instant hour(int number) {
        return AT.plus(Duration.ofHours(number));
    }

    private boolean supersede(PlanInForce next) {
        return in(OURS, () -> stores().plansInForce().supersede(OURS, next));
    }

    /** Null: there is none. */
    private PlanInForce current() {
        return in(OURS, () -> stores().plansInForce().current(OURS, ours.id()).orElse(null));
    }

    private PlanInForce at(Instant instant) {
        return in(
                OURS, () -> stores().plansInForce().at(OURS, ours.id(), instant).orElseThrow());
    }

    private PlanInForce atOrNull(Instant instant) {
        return in(
                OURS, () -> stores().plansInForce().at(OURS, ours.id(), instant).orElse(null));
    }

    private List<PlanInForce> over(Instant from, Instant to) {
        return in(OURS, () -> stores().plansInForce().over(OURS, ours.id(), new Interval(from, to)));
    }

    private static List<java.util.UUID> plans(List<PlanInForce> history) {
        return history.stream().map(plan -> plan.plan().value()).toList();
    }
}
