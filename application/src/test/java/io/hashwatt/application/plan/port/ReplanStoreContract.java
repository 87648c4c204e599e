package io.hashwatt.application.plan.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.TenantId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of how far re-planning has read")
public abstract class ReplanStoreContract extends StoreContract {

    @Test
    @DisplayName("remembers how far each log has been read")
    protected void cursors() {
        assertThat(cursor(OURS, OURS)).isZero();
        assertThat(in(OURS, () -> stores().replans().lockCursor(OURS, TenantId.PLATFORM)))
                .isZero();
        advance(OURS, OURS, 7);
        advance(OURS, TenantId.PLATFORM, Long.MAX_VALUE);

        assertThat(cursor(OURS, OURS)).isEqualTo(7);
        assertThat(cursor(OURS, TenantId.PLATFORM)).isEqualTo(Long.MAX_VALUE);
        assertThat(cursor(THEIRS, THEIRS)).isZero();
        assertThat(cursor(THEIRS, TenantId.PLATFORM)).isZero();
    }

    @Test
    @DisplayName("lets nobody read a cursor to advance it while another does, also the first time")
    protected void oneAdvances() {
        atOnce(
                6,
                () -> in(OURS, () -> {
                    long seen = stores().replans().lockCursor(OURS, OURS);
                    stores().replans().advanceCursor(OURS, OURS, seen + 1);
                    return seen;
                }));

        assertThat(cursor(OURS, OURS)).isEqualTo(6);
    }

    private long cursor(TenantId tenant, TenantId log) {
        return in(tenant, () -> stores().replans().cursor(tenant, log));
    }

    private void advance(TenantId tenant, TenantId log, long seq) {
        within(tenant, () -> {
            stores().replans().lockCursor(tenant, log);
            stores().replans().advanceCursor(tenant, log, seq);
        });
    }
}
