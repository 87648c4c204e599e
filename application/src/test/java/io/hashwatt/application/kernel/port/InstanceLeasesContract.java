package io.hashwatt.application.kernel.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.InstanceEpoch;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Leases of server instances")
public abstract class InstanceLeasesContract extends StoreContract {

    private static final InstanceEpoch FIRST = new InstanceEpoch(id(1));
    private static final InstanceEpoch SECOND = new InstanceEpoch(id(2));
    private static final Duration LONG = Duration.ofMinutes(1);

    /** Whether several servers may share the stores. */
    protected boolean servesSeveral() {
        return true;
    }

    @Test
    @DisplayName("keep an instance alive that renews in time")
    protected void renewed() {
        assertThat(isAlive(FIRST)).isFalse();
        begin(FIRST, LONG);

        assertThat(isAlive(FIRST)).isTrue();
        assertThat(renew(FIRST)).isTrue();
        assertThat(isAlive(FIRST)).isTrue();
    }

    @Test
    @DisplayName("that have run out never come to life again")
    protected void runOut() {
        begin(FIRST, Duration.ZERO);

        assertThat(isAlive(FIRST)).isFalse();
        assertThat(renew(FIRST)).isFalse();
        assertThat(isAlive(FIRST)).isFalse();
        assertThat(renew(SECOND)).as("one that never was").isFalse();
    }

    @Test
    @DisplayName("that have run out are found once, those that go on or were ended never")
    protected void foundOnce() {
        begin(FIRST, Duration.ZERO);
        begin(SECOND, Duration.ZERO);

        assertThat(in(TenantId.PLATFORM, () -> stores().leases().removeOver())).isTrue();
        assertThat(in(TenantId.PLATFORM, () -> stores().leases().removeOver())).isFalse();
        begin(FIRST, LONG);
        assertThat(in(TenantId.PLATFORM, () -> stores().leases().removeOver())).isFalse();
        assertThat(isAlive(FIRST)).isTrue();
        within(TenantId.PLATFORM, () -> stores().leases().end(FIRST));
        assertThat(in(TenantId.PLATFORM, () -> stores().leases().removeOver())).isFalse();
    }

    @Test
    @DisplayName("that were ended are over at once")
    protected void ended() {
        begin(FIRST, LONG);

        within(TenantId.PLATFORM, () -> stores().leases().end(FIRST));

        assertThat(isAlive(FIRST)).isFalse();
        assertThat(renew(FIRST)).isFalse();
    }

    @Test
    @DisplayName("of servers of the same name are different ones; an embedded database has one server, the newest")
    protected void several() {
        begin(FIRST, LONG);
        begin(SECOND, LONG);

        assertThat(isAlive(SECOND)).isTrue();
        assertThat(isAlive(FIRST)).isEqualTo(servesSeveral());
        assertThat(renew(FIRST)).isEqualTo(servesSeveral());
    }

    private void begin(InstanceEpoch epoch, Duration lasting) {
        within(TenantId.PLATFORM, () -> stores().leases().begin(epoch, TEXT, lasting));
    }

    private boolean renew(InstanceEpoch epoch) {
        return in(TenantId.PLATFORM, () -> stores().leases().renew(epoch, LONG));
    }

    private boolean isAlive(InstanceEpoch epoch) {
        return in(TenantId.PLATFORM, () -> stores().leases().isAlive(epoch));
    }
}
