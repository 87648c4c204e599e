package io.hashwatt.application.plan.port;

import static io.hashwatt.application.testing.Samples.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.plan.port.ReplanStore.Waiting;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.PlanRecord.Trigger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of what has to be planned again")
public abstract class ReplanStoreContract extends StoreContract {

    private static final SiteId A = new SiteId(id(1));
    private static final SiteId B = new SiteId(id(2));
    private static final SiteId C = new SiteId(id(3));

    @BeforeEach
    protected void addSites() {
        within(OURS, () -> {
            stores().sites().add(site(OURS, 1, "a"));
            stores().sites().add(site(OURS, 2, "b"));
            stores().sites().add(site(OURS, 3, "c"));
        });
        within(THEIRS, () -> stores().sites().add(site(THEIRS, 4, "theirs")));
    }

    /** Whether who waits for one row may take another meanwhile. */
    protected boolean locksSingleRows() {
        return true;
    }

    @Test
    @DisplayName("takes sites in the order they began to wait, each with its newest reason")
    protected void order() {
        mark(B, Trigger.PRICES);
        mark(C, Trigger.FLEET);
        mark(A, Trigger.PRICES);
        mark(B, Trigger.FLEET);

        assertThat(waiting(OURS)).isEqualTo(3);
        assertThat(take()).contains(new Waiting(B, Trigger.FLEET));
        mark(B, Trigger.PRICES);
        assertThat(take()).contains(new Waiting(C, Trigger.FLEET));
        assertThat(take()).contains(new Waiting(A, Trigger.PRICES));
        assertThat(take()).contains(new Waiting(B, Trigger.PRICES));
        assertThat(take()).isEmpty();
        assertThat(waiting(OURS)).isZero();
    }

    @Test
    @DisplayName("has not taken what was rolled back")
    protected void rollsBack() {
        mark(A, Trigger.PRICES);

        assertThatThrownBy(() -> within(OURS, () -> {
                    stores().replans().takeNext(OURS);
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(take()).contains(new Waiting(A, Trigger.PRICES));
    }

    @Test
    @DisplayName("gives workers at the same time different sites, without letting them wait for each other")
    protected void differentForEachWorker() {
        mark(A, Trigger.PRICES);
        mark(B, Trigger.PRICES);

        Overlapping<Optional<Waiting>> taken =
                overlapping(OURS, () -> stores().replans().takeNext(OURS));

        assertThat(taken.first()).contains(new Waiting(A, Trigger.PRICES));
        assertThat(taken.second()).contains(new Waiting(B, Trigger.PRICES));
        assertThat(taken.secondDidNotWait()).isEqualTo(locksSingleRows());
    }

    @Test
    @DisplayName("gives a site that began to wait again while it was planned its turn again")
    protected void markedMeanwhile() {
        mark(A, Trigger.PRICES);

        overlapping(OURS, () -> stores().replans().takeNext(OURS), () -> {
            stores().replans().mark(OURS, A, Trigger.FLEET);
            return Optional.empty();
        });

        assertThat(take()).contains(new Waiting(A, Trigger.FLEET));
    }

    @Test
    @DisplayName("gives a site to one worker only")
    protected void neverTwice() {
        List.of(A, B, C).forEach(site -> mark(site, Trigger.PRICES));

        List<Optional<Waiting>> taken = atOnce(6, this::take);

        assertThat(taken.stream().flatMap(Optional::stream)).doesNotHaveDuplicates();
        assertThat(waiting(OURS))
                .isEqualTo(3 - (int) taken.stream().flatMap(Optional::stream).count());
    }

    @Test
    @DisplayName("lets a site that is not there wait for nothing")
    protected void unknownSite() {
        mark(new SiteId(id(9)), Trigger.FLEET);

        assertThat(waiting(OURS)).isZero();
        assertThat(take()).isEmpty();
    }

    @Test
    @DisplayName("neither shows nor takes sites of another tenant")
    protected void isolation() {
        within(THEIRS, () -> stores().replans().mark(THEIRS, new SiteId(id(4)), Trigger.FLEET));

        assertThat(waiting(OURS)).isZero();
        assertThat(take()).isEmpty();
        mark(new SiteId(id(4)), Trigger.PRICES);
        assertThat(waiting(OURS)).as("a foreign site does not wait with us").isZero();
        assertThat(waiting(THEIRS)).isEqualTo(1);
    }

    private void mark(SiteId site, Trigger trigger) {
        within(OURS, () -> stores().replans().mark(OURS, site, trigger));
    }

    private Optional<Waiting> take() {
        return in(OURS, () -> stores().replans().takeNext(OURS));
    }

    private int waiting(TenantId tenant) {
        return in(tenant, () -> stores().replans().waiting(tenant));
    }
}
