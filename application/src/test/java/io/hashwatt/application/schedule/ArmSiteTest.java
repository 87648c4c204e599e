package io.hashwatt.application.schedule;

import static io.hashwatt.application.testing.Outcomes.assertMissing;
import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.schedule.ArmSite.Order;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The control mode of a site")
class ArmSiteTest {

    private static final Order PLANNED = new Order(ControlMode.PLANNED, "watched for a month", "north");

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final ArmSite arm = process.schedule().armSite();
    private final ReadControl read = process.schedule().readControl();
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final RegisteredSite site = given.site(admin, "north");

    @Test
    @DisplayName("is to observe until somebody decides otherwise")
    void untouched() {
        assertThat(read.of(admin, site.id())).isEqualTo(SiteControl.untouched(site.id()));
        assertThat(read.decided(admin)).isEmpty();
    }

    @Test
    @DisplayName("says since when it is in force, by whose decision and why, and is written to the journal")
    void armed() {
        SiteControl armed = done(set(0, PLANNED));

        assertThat(armed)
                .isEqualTo(new SiteControl(
                        site.id(),
                        ControlMode.PLANNED,
                        new SiteControl.Decision(Scenario.NOW, admin.principal(), "watched for a month"),
                        1));
        assertThat(read.of(admin, site.id())).isEqualTo(armed);
        assertThat(read.decided(admin)).containsExactly(armed);
        assertThat(given.events(admin)).endsWith("site_control.changed");
    }

    @Test
    @DisplayName("goes back to observing without the site's name, because that is the safe side")
    void released() {
        done(set(0, PLANNED));

        SiteControl released = done(set(1, new Order(ControlMode.OBSERVE, "odd readings", null)));

        assertThat(released.mode()).isEqualTo(ControlMode.OBSERVE);
        assertThat(released.version()).isEqualTo(2);
    }

    @Test
    @DisplayName("is not armed without the site's name, typed as it is written")
    void confirmation() {
        for (ControlMode mode : List.of(ControlMode.SCHEDULE, ControlMode.REACTIVE, ControlMode.PLANNED)) {
            assertRefused(set(0, new Order(mode, "reason", null)), "confirmation");
            assertRefused(set(0, new Order(mode, "reason", "North")), "confirmation");
        }
    }

    @Test
    @DisplayName("is refused without a reason, with a long one, and where it is in force already")
    void rules() {
        assertRefused(set(0, new Order(ControlMode.PLANNED, " ", "north")), "reason");
        assertRefused(set(0, new Order(ControlMode.PLANNED, "x".repeat(201), "north")), "reason");
        assertRefused(set(0, new Order(ControlMode.OBSERVE, "reason", null)), "mode");
        done(set(0, new Order(ControlMode.PLANNED, "x".repeat(200), "north")));
    }

    @Test
    @DisplayName("is changed only by whoever has seen the last decision")
    void stale() {
        done(set(0, PLANNED));

        assertThat(set(0, new Order(ControlMode.REACTIVE, "reason", "north"))).isEqualTo(new Outcome.Stale<>(1));
        assertThat(read.of(admin, site.id()).mode()).isEqualTo(ControlMode.PLANNED);
    }

    @Test
    @DisplayName("of another tenant's site, or of one that is not there, is not there")
    void ofAnother() {
        done(set(0, PLANNED));
        Actor other = given.tenant("other");

        assertMissing(arm.set(other, site.id(), 1, PLANNED));
        assertMissing(arm.set(admin, new SiteId(scenario.unknownId()), 0, PLANNED));
        assertThat(read.decided(other)).isEmpty();
    }

    private Outcome<SiteControl> set(long expectedVersion, Order order) {
        return arm.set(admin, site.id(), expectedVersion, order);
    }
}
