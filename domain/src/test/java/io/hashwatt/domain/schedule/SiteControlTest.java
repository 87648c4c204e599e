package io.hashwatt.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor.Principal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The control of a site")
class SiteControlTest {

    private static final SiteId SITE = new SiteId(new UUID(0, 1));
    private static final SiteControl.Decision DECISION = new SiteControl.Decision(
            Instant.parse("2026-01-05T09:00:00Z"), new Principal(Principal.Kind.USER, "1", "anna"), "trial");

    @Test
    @DisplayName("begins with observing, by nobody's decision")
    void untouched() {
        SiteControl control = SiteControl.untouched(SITE);

        assertThat(control.mode()).isEqualTo(ControlMode.OBSERVE);
        assertThat(control.mode().isArmed()).isFalse();
        assertThat(control.decided()).isNull();
    }

    @Test
    @DisplayName("counts the decisions")
    void decided() {
        SiteControl planned = SiteControl.untouched(SITE).with(ControlMode.PLANNED, DECISION);

        assertThat(planned).isEqualTo(new SiteControl(SITE, ControlMode.PLANNED, DECISION, 1));
        assertThat(planned.mode().isArmed()).isTrue();
        assertThat(planned.with(ControlMode.OBSERVE, DECISION).version()).isEqualTo(2);
    }

    @Test
    @DisplayName("is never taken over by nobody, and never without a reason")
    void nonsense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SiteControl(SITE, ControlMode.PLANNED, null, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SiteControl(SITE, ControlMode.OBSERVE, null, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SiteControl(SITE, ControlMode.OBSERVE, DECISION, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SiteControl.Decision(DECISION.since(), DECISION.by(), " "));
    }
}
