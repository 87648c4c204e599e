package io.hashwatt.application.kernel.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.kernel.DueBacklog;
import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueMark;
import io.hashwatt.application.kernel.DueTask;
import io.hashwatt.application.kernel.InstanceEpoch;
import io.hashwatt.application.kernel.Urgency;
import io.hashwatt.application.kernel.port.DueWorkStore.Claim;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of what is due")
public abstract class DueWorkStoreContract extends StoreContract {

    private static final UUID A = id(1);
    private static final UUID B = id(2);
    private static final UUID C = id(3);
    private static final Set<DueKind> PLANS = Set.of(DueKind.PLAN);
    private static final InstanceEpoch HERE = new InstanceEpoch(id(8));
    private static final InstanceEpoch THERE = new InstanceEpoch(id(9));
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Whether who waits for one row may take another meanwhile. */
    protected boolean locksSingleRows() {
        return true;
    }

    @BeforeEach
    protected void beAlive() {
        system(() -> stores().leases().begin(HERE, "here", LONG));
    }

    @Test
    @DisplayName("gives what is most urgent first, and of that what has been due longest")
    protected void order() {
        mark(OURS, A, AT, Urgency.NORMAL, "PRICES");
        mark(OURS, B, AT.minus(SECOND), Urgency.NORMAL, "PRICES");
        mark(OURS, C, AT, Urgency.AT_ONCE, "STOP");

        assertThat(claim(OURS)).map(Claim::task).contains(task(C, Urgency.AT_ONCE, "STOP"));
        assertThat(claim(OURS)).map(Claim::task).contains(task(B, Urgency.NORMAL, "PRICES"));
        assertThat(claim(OURS)).map(Claim::task).contains(task(A, Urgency.NORMAL, "PRICES"));
        assertThat(claim(OURS)).isEmpty();
    }

    @Test
    @DisplayName("gives nothing before its time, and nothing of another kind")
    protected void notYet() {
        mark(OURS, A, AT.plusNanos(1_000), Urgency.AT_ONCE, "STOP");
        in(OURS, () -> {
            stores().dueWork().mark(OURS, new DueMark(DueKind.BACKTEST, B, AT, Urgency.NORMAL, "ASKED"));
            return A;
        });

        assertThat(waiting(PLANS)).isEmpty();
        assertThat(claim(OURS)).isEmpty();
        assertThat(waiting(Set.of(DueKind.values()))).isEqualTo(Map.of(OURS, Urgency.NORMAL));
        assertThat(in(OURS, () -> stores().dueWork().subjects(OURS, DueKind.PLAN)))
                .containsExactly(A);
    }

    @Test
    @DisplayName(
            "keeps the earlier time and the more urgent cause of two marks, of equally urgent ones the newer cause")
    protected void twoMarks() {
        mark(OURS, A, AT.plus(LONG), Urgency.SOON, "FLEET");
        mark(OURS, A, AT, Urgency.NORMAL, "PRICES");
        assertThat(claim(OURS)).map(Claim::task).contains(task(A, Urgency.SOON, "FLEET"));

        mark(OURS, B, AT, Urgency.NORMAL, "PRICES");
        mark(OURS, B, AT.plus(LONG), Urgency.AT_ONCE, "STOP");
        assertThat(claim(OURS)).map(Claim::task).contains(task(B, Urgency.AT_ONCE, "STOP"));

        mark(OURS, C, AT, Urgency.SOON, "FLEET");
        mark(OURS, C, AT, Urgency.SOON, "CONTROL");
        assertThat(claim(OURS)).map(Claim::task).contains(task(C, Urgency.SOON, "CONTROL"));
    }

    @Test
    @DisplayName("leaves what is marked alone when only what is missing is to be marked")
    protected void ifAbsent() {
        mark(OURS, A, AT.plus(LONG), Urgency.NORMAL, "PRICES");

        within(
                OURS,
                () -> List.of(A, B)
                        .forEach(subject -> stores().dueWork()
                                .markIfAbsent(
                                        OURS, new DueMark(DueKind.PLAN, subject, AT, Urgency.WHEN_IDLE, "TIME"))));

        assertThat(claim(OURS)).map(Claim::task).contains(task(B, Urgency.WHEN_IDLE, "TIME"));
        assertThat(claim(OURS)).isEmpty();
    }

    @Test
    @DisplayName("has what is finished due again when that was said, else not at all")
    protected void finished() {
        mark(OURS, A, AT, Urgency.AT_ONCE, "STOP");
        finish(claimed(OURS), Optional.of(new DueMark(DueKind.PLAN, A, AT.plus(SECOND), Urgency.WHEN_IDLE, "TIME")));

        assertThat(claim(OURS)).isEmpty();
        Claim again = in(TenantId.PLATFORM, () -> stores().dueWork().claim(OURS, PLANS, AT.plus(SECOND), HERE))
                .orElseThrow();
        assertThat(again.task()).isEqualTo(task(A, Urgency.WHEN_IDLE, "TIME"));
        finish(again, Optional.empty());

        assertThat(in(OURS, () -> stores().dueWork().subjects(OURS, DueKind.PLAN)))
                .isEmpty();
    }

    @Test
    @DisplayName("loses no mark that is made while somebody is at work: it is about the next time")
    protected void markedMeanwhile() {
        mark(OURS, A, AT, Urgency.AT_ONCE, "STOP");
        Claim first = claimed(OURS);
        mark(OURS, A, AT, Urgency.NORMAL, "PRICES");
        assertThat(claim(OURS)).as("is still claimed").isEmpty();

        finish(first, Optional.of(new DueMark(DueKind.PLAN, A, AT.plus(LONG), Urgency.WHEN_IDLE, "TIME")));

        Claim second = claimed(OURS);
        assertThat(second.task()).isEqualTo(task(A, Urgency.NORMAL, "PRICES"));
        mark(OURS, A, AT, Urgency.SOON, "FLEET");
        finish(second, Optional.empty());
        assertThat(claim(OURS)).map(Claim::task).contains(task(A, Urgency.SOON, "FLEET"));
    }

    @Test
    @DisplayName("has what failed wait until its time, and counts how often; what was marked meanwhile is due at once")
    protected void failed() {
        mark(OURS, A, AT, Urgency.NORMAL, "PRICES");
        fail(claimed(OURS), AT.plus(SECOND));
        assertThat(claim(OURS)).isEmpty();
        assertThat(backlog(AT)).isEqualTo(new DueBacklog(1, Optional.empty(), 1));

        Claim again = in(TenantId.PLATFORM, () -> stores().dueWork().claim(OURS, PLANS, AT.plus(SECOND), HERE))
                .orElseThrow();
        assertThat(again.task().attempts()).isEqualTo(1);
        mark(OURS, A, AT, Urgency.SOON, "FLEET");
        fail(again, AT.plus(LONG));
        Claim third = claimed(OURS);
        assertThat(third.task()).isEqualTo(new DueTask(OURS, DueKind.PLAN, A, Urgency.SOON, "FLEET", 2));

        finish(third, Optional.of(new DueMark(DueKind.PLAN, A, AT, Urgency.WHEN_IDLE, "TIME")));
        assertThat(claimed(OURS).task().attempts()).as("once it is done").isZero();
    }

    @Test
    @DisplayName("gives workers at the same time different ones, without letting them wait for each other")
    protected void differentForEachWorker() {
        mark(OURS, A, AT.minus(SECOND), Urgency.NORMAL, "PRICES");
        mark(OURS, B, AT, Urgency.NORMAL, "PRICES");

        Overlapping<Optional<Claim>> taken =
                overlapping(TenantId.PLATFORM, () -> stores().dueWork().claim(OURS, PLANS, AT, HERE));

        assertThat(taken.first().map(claim -> claim.task().subject())).contains(A);
        assertThat(taken.second().map(claim -> claim.task().subject())).contains(B);
        assertThat(taken.secondDidNotWait()).isEqualTo(locksSingleRows());
    }

    @Test
    @DisplayName("gives nothing to two workers")
    protected void neverTwice() {
        List.of(A, B, C).forEach(subject -> mark(OURS, subject, AT, Urgency.NORMAL, "PRICES"));

        List<Optional<Claim>> taken = atOnce(6, () -> claim(OURS));
        List<UUID> subjects = new ArrayList<>(taken.stream()
                .flatMap(Optional::stream)
                .map(claim -> claim.task().subject())
                .toList());
        for (Optional<Claim> left = claim(OURS); left.isPresent(); left = claim(OURS)) {
            subjects.add(left.get().task().subject());
        }

        assertThat(subjects).containsExactlyInAnyOrder(A, B, C);
    }

    @Test
    @DisplayName("has not given what was rolled back")
    protected void rollsBack() {
        mark(OURS, A, AT, Urgency.NORMAL, "PRICES");

        assertThatThrownBy(() -> system(() -> {
                    stores().dueWork().claim(OURS, PLANS, AT, HERE);
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(claim(OURS)).map(Claim::task).contains(task(A, Urgency.NORMAL, "PRICES"));
    }

    @Test
    @DisplayName(
            "gives what an instance that is gone had claimed to another, as begun in vain; the gone one changes nothing")
    protected void deadInstance() {
        mark(OURS, A, AT, Urgency.NORMAL, "PRICES");
        Claim dead = claimed(OURS);
        assertThat(waiting(PLANS)).isEmpty();
        assertThat(backlog(AT)).as("at work").isEqualTo(new DueBacklog(1, Optional.of(AT), 0));

        system(() -> {
            stores().leases().end(HERE);
            stores().leases().begin(THERE, "here", LONG);
        });

        assertThat(waiting(PLANS)).isEqualTo(Map.of(OURS, Urgency.NORMAL));
        Claim taken = in(TenantId.PLATFORM, () -> stores().dueWork().claim(OURS, PLANS, AT, THERE))
                .orElseThrow();
        assertThat(taken.task().attempts()).isEqualTo(1);
        finish(dead, Optional.empty());
        fail(dead, AT);
        assertThat(in(OURS, () -> stores().dueWork().subjects(OURS, DueKind.PLAN)))
                .containsExactly(A);
        finish(taken, Optional.empty());
        assertThat(in(OURS, () -> stores().dueWork().subjects(OURS, DueKind.PLAN)))
                .isEmpty();
    }

    @Test
    @DisplayName("counts what is due, at work and failing, of all tenants")
    protected void counts() {
        assertThat(backlog(AT)).isEqualTo(DueBacklog.NONE);
        mark(OURS, A, AT.minus(SECOND), Urgency.NORMAL, "PRICES");
        mark(OURS, B, AT.plus(LONG), Urgency.NORMAL, "PRICES");
        mark(THEIRS, C, AT, Urgency.NORMAL, "PRICES");
        fail(claimed(THEIRS), AT);

        assertThat(backlog(AT)).isEqualTo(new DueBacklog(2, Optional.of(AT.minus(SECOND)), 1));
    }

    @Test
    @DisplayName("shows a tenant its own only; the system sees all, and hands them out tenant by tenant")
    protected void isolation() {
        mark(THEIRS, A, AT, Urgency.SOON, "FLEET");
        mark(OURS, A, AT, Urgency.NORMAL, "PRICES");

        assertThat(in(OURS, () -> stores().dueWork().subjects(OURS, DueKind.PLAN)))
                .containsExactly(A);
        assertThat(waiting(PLANS)).isEqualTo(Map.of(OURS, Urgency.NORMAL, THEIRS, Urgency.SOON));
        assertThat(claimed(OURS).task().tenant()).isEqualTo(OURS);
        assertThat(claim(OURS)).isEmpty();
        assertThat(waiting(PLANS)).isEqualTo(Map.of(THEIRS, Urgency.SOON));
        assertThatThrownBy(() -> within(
                        OURS,
                        () -> stores().dueWork().mark(THEIRS, new DueMark(DueKind.PLAN, B, AT, Urgency.SOON, "FLEET"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> in(OURS, () -> stores().dueWork().tenantsWaiting(PLANS, AT)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static DueTask task(UUID subject, Urgency urgency, String cause) {
        return new DueTask(OURS, DueKind.PLAN, subject, urgency, cause, 0);
    }

    private void mark(TenantId tenant, UUID subject, Instant dueAt, Urgency urgency, String cause) {
        within(
                tenant,
                () -> stores().dueWork().mark(tenant, new DueMark(DueKind.PLAN, subject, dueAt, urgency, cause)));
    }

    private Optional<Claim> claim(TenantId tenant) {
        return in(TenantId.PLATFORM, () -> stores().dueWork().claim(tenant, PLANS, AT, HERE));
    }

    private Claim claimed(TenantId tenant) {
        return claim(tenant).orElseThrow();
    }

    private void finish(Claim claim, Optional<DueMark> next) {
        system(() -> stores().dueWork().finish(claim, next));
    }

    private void fail(Claim claim, Instant again) {
        system(() -> stores().dueWork().fail(claim, again));
    }

    private Map<TenantId, Urgency> waiting(Set<DueKind> kinds) {
        return in(TenantId.PLATFORM, () -> stores().dueWork().tenantsWaiting(kinds, AT));
    }

    private DueBacklog backlog(Instant now) {
        return in(TenantId.PLATFORM, () -> stores().dueWork().backlog(PLANS, now));
    }

    private void system(Runnable work) {
        within(TenantId.PLATFORM, work);
    }
}
