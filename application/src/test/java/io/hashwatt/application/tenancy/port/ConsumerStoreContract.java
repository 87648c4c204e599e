package io.hashwatt.application.tenancy.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.tenancy.journal.SetAsideEvent;
import io.hashwatt.application.tenancy.port.ConsumerStore.Follower;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of consumers")
public abstract class ConsumerStoreContract extends StoreContract {

    private static final String PLANNING = "re-planning";
    private static final Follower OWN = new Follower(PLANNING, OURS, OURS);
    private static final Follower OF_PLATFORM = new Follower(PLANNING, OURS, TenantId.PLATFORM);

    @Test
    @DisplayName("remembers how far each consumer has followed each log, for each tenant")
    protected void cursors() {
        assertThat(cursor(OWN)).isZero();
        assertThat(in(OURS, () -> stores().consumers().lockCursor(OF_PLATFORM))).isZero();
        advance(OWN, 7);
        advance(OF_PLATFORM, Long.MAX_VALUE);

        assertThat(cursor(OWN)).isEqualTo(7);
        assertThat(in(OURS, () -> stores().consumers().lockCursor(OWN))).isEqualTo(7);
        assertThat(cursor(OF_PLATFORM)).isEqualTo(Long.MAX_VALUE);
        assertThat(cursor(new Follower("relay", OURS, OURS))).isZero();
        assertThat(cursor(new Follower(PLANNING, THEIRS, THEIRS))).isZero();
        assertThat(cursor(new Follower(PLANNING, THEIRS, TenantId.PLATFORM))).isZero();
    }

    @Test
    @DisplayName("lets nobody read a cursor to advance it while another does, also the first time")
    protected void oneAdvances() {
        atOnce(
                6,
                () -> in(OURS, () -> {
                    long seen = stores().consumers().lockCursor(OWN);
                    stores().consumers().advanceCursor(OWN, seen + 1);
                    return seen;
                }));

        assertThat(cursor(OWN)).isEqualTo(6);
    }

    @Test
    @DisplayName("gives back what was set aside, newest first, up to a limit, and only to its tenant")
    protected void aside() {
        SetAsideEvent older = new SetAsideEvent(PLANNING, OURS, 3, TEXT, TEXT, AT);
        SetAsideEvent newer = new SetAsideEvent(PLANNING, TenantId.PLATFORM, 3, "x.y", "", AT.plusSeconds(1));
        assertThat(in(OURS, () -> stores().consumers().setAside(OURS, older))).isTrue();
        assertThat(in(OURS, () -> stores().consumers().setAside(OURS, newer))).isTrue();

        assertThat(aside(OURS, 9)).containsExactly(newer, older);
        assertThat(aside(OURS, 1)).containsExactly(newer);
        assertThat(aside(THEIRS, 9)).isEmpty();
    }

    @Test
    @DisplayName("keeps what is set aside already as it is, and says so")
    protected void asideOnce() {
        SetAsideEvent first = new SetAsideEvent(PLANNING, OURS, 3, "x.y", "first", AT);
        SetAsideEvent again = new SetAsideEvent(PLANNING, OURS, 3, "x.y", "again", AT.plusSeconds(1));
        within(OURS, () -> stores().consumers().setAside(OURS, first));

        assertThat(in(OURS, () -> stores().consumers().setAside(OURS, again))).isFalse();
        assertThat(aside(OURS, 9)).containsExactly(first);
    }

    private long cursor(Follower follower) {
        return in(follower.tenant(), () -> stores().consumers().cursor(follower));
    }

    private void advance(Follower follower, long seq) {
        within(follower.tenant(), () -> {
            stores().consumers().lockCursor(follower);
            stores().consumers().advanceCursor(follower, seq);
        });
    }

    private List<SetAsideEvent> aside(TenantId tenant, int limit) {
        return in(tenant, () -> stores().consumers().setAside(tenant, limit));
    }
}
