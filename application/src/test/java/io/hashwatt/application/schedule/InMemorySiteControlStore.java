package io.hashwatt.application.schedule;

import io.hashwatt.application.schedule.port.SiteControlStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.SiteControl;
import java.util.List;
import java.util.Optional;

public final class InMemorySiteControlStore implements SiteControlStore {

    private final InMemoryTable<SiteId, SiteControl> controls;

    public InMemorySiteControlStore(InMemoryUnitOfWork unitOfWork) {
        this.controls = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public boolean save(TenantId tenant, SiteControl control) {
        boolean first = control.version() == 1 && find(tenant, control.site()).isEmpty();
        if (first) {
            controls.add(tenant, control.site(), control);
        }
        return first || controls.replace(tenant, control.site(), control, SiteControl::version);
    }

    @Override
    public Optional<SiteControl> find(TenantId tenant, SiteId site) {
        return Optional.ofNullable(controls.of(tenant).get(site));
    }

    @Override
    public List<SiteControl> all(TenantId tenant) {
        return List.copyOf(controls.of(tenant).values());
    }

    public void removeAllOf(TenantId tenant, SiteId site) {
        controls.of(tenant).remove(site);
    }
}
