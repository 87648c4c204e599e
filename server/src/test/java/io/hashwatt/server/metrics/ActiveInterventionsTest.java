package io.hashwatt.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Outcomes;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Intervention.Kind;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The count of interventions")
class ActiveInterventionsTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final ActiveInterventions active = new ActiveInterventions(
            new EverySite(process.tenancy().manageTenants(), process.fleet().manageSites()),
            process.schedule().readInterventions());

    @Test
    @DisplayName("is of those that hold now, of all tenants, and of every kind there is")
    void counts() {
        Actor acme = given.tenant("acme");
        Actor other = given.tenant("other");
        SiteId north = given.site(acme, "north").id();
        Intervention ended = begun(acme, north, Kind.LOCK_OUT, null);
        begun(acme, north, Kind.SAFETY_STOP, null);
        begun(acme, north, Kind.SAFETY_STOP, Scenario.NOW.plusSeconds(3_600));
        begun(other, given.site(other, "south").id(), Kind.SAFETY_STOP, null);
        Outcomes.done(process.schedule().intervene().end(acme, ended.id()));

        assertThat(active.at(Scenario.NOW)).isEqualTo(Map.of("safety_stop", 2L, "lock_out", 0L, "override", 0L));
    }

    private Intervention begun(Actor actor, SiteId site, Kind kind, @Nullable Instant from) {
        return Outcomes.done(process.schedule()
                .intervene()
                .begin(
                        actor,
                        site,
                        new Intervene.Draft(
                                kind,
                                new Target.WholeSite(),
                                Wish.OFF,
                                from,
                                new Intervene.Lasting.UntilEnded(),
                                "Test")));
    }
}
