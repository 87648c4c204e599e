package io.hashwatt.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Outcomes;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.tenancy.Actor;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The count of sites by control mode")
class SitesByControlModeTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final SitesByControlMode sites = new SitesByControlMode(
            new EverySite(process.tenancy().manageTenants(), process.fleet().manageSites()),
            process.schedule().readControl());

    @Test
    @DisplayName("is of all tenants' sites, of those for which nobody has decided among the observed ones")
    void counts() {
        Actor acme = given.tenant("acme");
        Actor other = given.tenant("other");
        given.site(acme, "north");
        arm(acme, given.site(acme, "south"));
        arm(other, given.site(other, "west"));

        assertThat(sites.count()).isEqualTo(Map.of("observe", 1L, "schedule", 0L, "reactive", 0L, "planned", 2L));
    }

    private void arm(Actor actor, RegisteredSite site) {
        Outcomes.done(process.schedule()
                .armSite()
                .set(actor, site.id(), 0, new ArmSite.Order(ControlMode.PLANNED, "trial", site.name())));
    }
}
