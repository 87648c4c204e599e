package io.hashwatt.server.metrics;

import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.domain.schedule.Intervention;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;

/** How many interventions hold, of all tenants. */
@Dependent
final class ActiveInterventions implements Sampled {

    private final EverySite every;
    private final ReadInterventions interventions;

    @Inject
    ActiveInterventions(EverySite every, ReadInterventions interventions) {
        this.every = every;
        this.interventions = interventions;
    }

    @Override
    public void sample(Instant now, Meters meters) {
        at(now).forEach((kind, many) -> meters.set(Metric.INTERVENTIONS, many, kind));
    }

    /** By kind, each of which is there. */
    Map<String, Long> at(Instant now) {
        Counts<Intervention.Kind> active =
                new Counts<>(Intervention.Kind.class, EnumSet.allOf(Intervention.Kind.class));
        every.ofEachTenant((tenant, actor) -> interventions.openAt(actor, now).stream()
                .filter(intervention -> intervention.phaseAt(now) == Intervention.Phase.ACTIVE)
                .forEach(intervention -> active.add(intervention.kind())));
        return active.inWords();
    }
}
