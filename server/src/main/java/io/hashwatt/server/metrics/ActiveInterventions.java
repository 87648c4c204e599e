package io.hashwatt.server.metrics;

import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many interventions hold, of all tenants. */
final class ActiveInterventions {

    private static final String PART = "metrics";

    private final ManageTenants tenants;
    private final ReadInterventions interventions;

    ActiveInterventions(ManageTenants tenants, ReadInterventions interventions) {
        this.tenants = tenants;
        this.interventions = interventions;
    }

    /** By kind, each of which is there, so that one that has ended is seen to be none. */
    Map<String, Long> at(Instant now) {
        Map<String, Long> active = new TreeMap<>();
        for (Intervention.Kind kind : Intervention.Kind.values()) {
            active.put(word(kind), 0L);
        }
        for (Tenant tenant : tenants.list(Actor.system(TenantId.PLATFORM, PART))) {
            interventions.openAt(Actor.system(tenant.id(), PART), now).stream()
                    .filter(intervention -> intervention.phaseAt(now) == Intervention.Phase.ACTIVE)
                    .forEach(intervention -> active.merge(word(intervention.kind()), 1L, Long::sum));
        }
        return active;
    }

    private static String word(Intervention.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
