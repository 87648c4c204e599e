package io.hashwatt.application.plan.port;

import static io.hashwatt.application.testing.Samples.elaborateGroup;
import static io.hashwatt.application.testing.Samples.elaboratePlan;
import static io.hashwatt.application.testing.Samples.groupPlan;
import static io.hashwatt.application.testing.Samples.plan;
import static io.hashwatt.application.testing.Samples.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.testing.ReasonSamples;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.StoredPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of plans")
public abstract class PlanStoreContract extends StoreContract {

    private final RegisteredSite ours = site(OURS, 1, "ours");
    private final RegisteredSite second = site(OURS, 2, "second");
    private final RegisteredSite theirs = site(THEIRS, 3, "theirs");
    private final MinerGroup plain = Samples.group(ours, 1, "plain").group();

    @BeforeEach
    protected void addSites() {
        List.of(ours, second, theirs)
                .forEach(site -> within(site.tenant(), () -> stores().sites().add(site)));
    }

    @Test
    @DisplayName("gives back a plan and what it says about its groups, in their order, to the last digit")
    protected void roundTrip() {
        PlanRecord plan = elaboratePlan(ours.id(), 1);
        GroupPlanRecord elaborate = groupPlan(9, elaborateGroup(), AT.plusNanos(1), 96, plan.currency());
        GroupPlanRecord empty = new GroupPlanRecord(
                new GroupId(id(8)), plain, 0, GroupState.OFF, Money.zero(plan.currency()), 0, List.of());
        add(OURS, plan, elaborate, empty);

        assertSame(find(OURS, plan).orElseThrow(), plan);
        assertSame(groups(OURS, plan), List.of(elaborate, empty));
        assertSame(group(OURS, plan, 9).orElseThrow(), elaborate);
        assertThat(group(OURS, plan, 7)).isEmpty();
    }

    @Test
    @DisplayName("gives back who ruled and whom that overruled, in every form there is")
    protected void whoRuled() {
        PlanRecord plan = plan(ours.id(), 1, hours(0, 8));
        GroupPlanRecord ruled = ReasonSamples.groupPlan(9, plain);
        add(OURS, plan, ruled);

        GroupPlanRecord found = group(OURS, plan, 9).orElseThrow();

        assertSame(found, ruled);
        assertThat(found.slots())
                .extracting(slot -> slot.reason(new CurrencyCode("EUR")))
                .isEqualTo(ruled.slots().stream()
                        .map(slot -> slot.reason(new CurrencyCode("EUR")))
                        .toList());
    }

    @Test
    @DisplayName("gives back the groups of a plan in parts too")
    protected void groupsInParts() {
        PlanRecord plan = plan(ours.id(), 1, hours(0, 8));
        List<GroupPlanRecord> all =
                List.of(groupPlan(9, plain, AT, 2), groupPlan(7, plain, AT, 2), groupPlan(8, plain, AT, 2));
        add(OURS, plan, all.toArray(new GroupPlanRecord[0]));

        assertSame(in(OURS, () -> stores().plans().groups(OURS, plan.id(), 0, 2)), all.subList(0, 2));
        assertSame(in(OURS, () -> stores().plans().groups(OURS, plan.id(), 2, 2)), all.subList(2, 3));
        assertThat(in(OURS, () -> stores().plans().groups(OURS, plan.id(), 3, 2)))
                .isEmpty();
    }

    @Test
    @DisplayName("leaves out the slots that begin at an instant or later where they are not needed, and nothing else")
    protected void groupsUntil() {
        PlanRecord plan = plan(ours.id(), 1, hours(0, 24));
        GroupPlanRecord first = groupPlan(9, elaborateGroup(), AT, 96);
        GroupPlanRecord second = groupPlan(8, plain, AT, 96);
        add(OURS, plan, first, second);

        assertSame(groupsUntil(plan, at(2)), List.of(first.until(at(2)), second.until(at(2))));
        assertThat(groupsUntil(plan, at(2)).getFirst().slots()).hasSize(8);
        assertThat(groupsUntil(plan, at(2).plusNanos(1)).getFirst().slots()).hasSize(9);
        assertThat(groupsUntil(plan, at(0)).getFirst().slots()).isEmpty();
        assertSame(groupsUntil(plan, at(99)), List.of(first, second));
    }

    @Test
    @DisplayName("gives back the least a plan can say")
    protected void plainRoundTrip() {
        PlanRecord plan = plan(ours.id(), 1, hours(0, 1));
        add(OURS, plan);

        assertThat(find(OURS, plan)).contains(plan);
        assertThat(groups(OURS, plan)).isEmpty();
        assertThat(find(OURS, plan(ours.id(), 2, hours(0, 1)))).isEmpty();
    }

    @Test
    @DisplayName("lists a site's plans, newest first, on from one of them")
    protected void newestFirst() {
        PlanRecord one = plan(ours.id(), 1, hours(0, 1));
        PlanRecord three = plan(ours.id(), 3, hours(0, 1));
        PlanRecord four = plan(ours.id(), 4, hours(0, 1));
        List.of(three, one, four, plan(second.id(), 2, hours(0, 1))).forEach(plan -> add(OURS, plan));

        assertThat(newestFirst(Optional.empty(), 2)).containsExactly(four, three);
        assertThat(newestFirst(Optional.of(three.id()), 2)).containsExactly(one);
        assertThat(newestFirst(Optional.of(one.id()), 2)).isEmpty();
    }

    @Test
    @DisplayName("finds a site's plans about a period, oldest first, but none that was made after it")
    protected void about() {
        PlanRecord before = plan(ours.id(), 1, hours(-2, 0));
        PlanRecord into = plan(ours.id(), 2, hours(-1, 1));
        PlanRecord within = plan(ours.id(), 3, hours(1, 2));
        PlanRecord after = plan(ours.id(), 4, hours(2, 3));
        List.of(within, into, before, after, plan(second.id(), 5, hours(0, 2))).forEach(plan -> add(OURS, plan));

        assertThat(about(hours(0, 2))).containsExactly(into, within);
        assertThat(about(hours(-2, 0))).as("all were made at its end").isEmpty();
        assertThat(about(new Interval(at(-2), at(0).plusNanos(1_000)))).containsExactly(before, into);
    }

    @Test
    @DisplayName("lets what plans say about groups go, and knows of which it has gone")
    protected void thinning() {
        PlanRecord first = plan(ours.id(), 1, hours(0, 8));
        PlanRecord second = plan(ours.id(), 2, hours(8, 16));
        PlanRecord elsewhere = plan(second(), 3, hours(0, 8));
        List.of(first, second, elsewhere).forEach(plan -> add(OURS, plan, groupPlan(9, plain, AT, 2)));

        assertThat(unthinned(Optional.empty(), 9)).containsExactly(first.id(), second.id(), elsewhere.id());
        assertThat(unthinned(Optional.of(first.id()), 1)).containsExactly(second.id());
        within(OURS, () -> stores().plans().thin(OURS, first.id()));

        assertThat(groups(OURS, first)).isEmpty();
        assertThat(groups(OURS, second)).hasSize(1);
        assertSame(find(OURS, first).orElseThrow(), first);
        assertThat(unthinned(Optional.empty(), 9)).containsExactly(second.id(), elsewhere.id());
        assertThat(in(OURS, () -> stores().plans().thinned(OURS, ours.id(), hours(7, 9))))
                .containsExactly(first.id());
        assertThat(in(OURS, () -> stores().plans().thinned(OURS, ours.id(), hours(8, 9))))
                .isEmpty();
    }

    private SiteId second() {
        return second.id();
    }

    private List<PlanId> unthinned(Optional<PlanId> after, int most) {
        return in(OURS, () -> stores().plans().unthinned(OURS, Instant.parse("2100-01-01T00:00:00Z"), after, most))
                .stream()
                .map(StoredPlan::id)
                .toList();
    }

    @Test
    @DisplayName("shows no plan of another tenant")
    protected void isolation() {
        PlanRecord foreign = plan(theirs.id(), 1, hours(0, 1));
        add(THEIRS, foreign, groupPlan(9, plain, AT, 4));

        assertThat(find(OURS, foreign)).isEmpty();
        assertThat(groups(OURS, foreign)).isEmpty();
        assertThat(groupsUntil(foreign, at(1))).isEmpty();
        assertThat(group(OURS, foreign, 9)).isEmpty();
        assertThat(in(OURS, () -> stores().plans().newestFirst(OURS, theirs.id(), Optional.empty(), 9)))
                .isEmpty();
        assertThat(in(OURS, () -> stores().plans().about(OURS, theirs.id(), hours(0, 1))))
                .isEmpty();
        assertThat(groups(THEIRS, foreign)).hasSize(1);
    }

    private static Instant at(long hour) {
        return AT.plus(Duration.ofHours(hour));
    }

    private static Interval hours(long from, long to) {
        return new Interval(at(from), at(to));
    }

    private void add(TenantId tenant, PlanRecord plan, GroupPlanRecord... groups) {
        within(tenant, () -> stores().plans().add(tenant, plan, List.of(groups)));
    }

    private Optional<PlanRecord> find(TenantId tenant, PlanRecord plan) {
        return in(tenant, () -> stores().plans().find(tenant, plan.id()));
    }

    private List<GroupPlanRecord> groups(TenantId tenant, PlanRecord plan) {
        return in(tenant, () -> stores().plans().groups(tenant, plan.id()));
    }

    private List<GroupPlanRecord> groupsUntil(PlanRecord plan, Instant end) {
        return in(OURS, () -> stores().plans().groupsUntil(OURS, plan.id(), end));
    }

    private Optional<GroupPlanRecord> group(TenantId tenant, PlanRecord plan, long number) {
        return in(tenant, () -> stores().plans().group(tenant, plan.id(), new GroupId(id(number))));
    }

    private List<PlanRecord> newestFirst(Optional<PlanId> before, int limit) {
        return in(OURS, () -> stores().plans().newestFirst(OURS, ours.id(), before, limit));
    }

    private List<PlanRecord> about(Interval period) {
        return in(OURS, () -> stores().plans().about(OURS, ours.id(), period));
    }
}
