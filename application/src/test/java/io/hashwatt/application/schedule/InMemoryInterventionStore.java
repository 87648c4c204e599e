package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.schedule.port.InterventionStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Intervention;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public final class InMemoryInterventionStore implements InterventionStore {

    private final InMemoryTable<InterventionId, Intervention> interventions;

    public InMemoryInterventionStore(InMemoryUnitOfWork unitOfWork) {
        this.interventions = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void add(TenantId tenant, Intervention intervention) {
        interventions.add(tenant, intervention.id(), intervention);
    }

    @Override
    public boolean update(TenantId tenant, Intervention intervention) {
        return interventions.replace(tenant, intervention.id(), intervention, Intervention::version);
    }

    @Override
    public Optional<Intervention> find(TenantId tenant, InterventionId id) {
        return Optional.ofNullable(interventions.of(tenant).get(id));
    }

    @Override
    public List<Intervention> page(TenantId tenant, SiteId site, Page<InterventionId> page) {
        return interventions.page(tenant, intervention -> intervention.site().equals(site), page);
    }

    @Override
    public List<Intervention> openAt(TenantId tenant, SiteId site, Instant instant) {
        return openAt(tenant, instant).stream()
                .filter(intervention -> intervention.site().equals(site))
                .toList();
    }

    @Override
    public List<Intervention> openAt(TenantId tenant, Instant instant) {
        return interventions.of(tenant).values().stream()
                .filter(intervention -> intervention.phaseAt(instant) != Intervention.Phase.OVER)
                .toList();
    }

    public void removeAllOf(TenantId tenant, SiteId site) {
        interventions
                .of(tenant)
                .values()
                .removeIf(intervention -> intervention.site().equals(site));
    }
}
