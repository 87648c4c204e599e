package io.hashwatt.application.plan;

import io.hashwatt.application.plan.port.ObservedDayStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

public final class InMemoryObservedDayStore implements ObservedDayStore {

    private final InMemoryTable<SiteId, NavigableMap<LocalDate, KeptDay>> days;
    private final BiPredicate<TenantId, SiteId> exists;

    /** @param exists whether there is such a site */
    public InMemoryObservedDayStore(InMemoryUnitOfWork unitOfWork, BiPredicate<TenantId, SiteId> exists) {
        this.days = new InMemoryTable<>(unitOfWork);
        this.exists = exists;
    }

    @Override
    public void keep(TenantId tenant, SiteId site, List<KeptDay> fresh) {
        if (exists.test(tenant, site)) {
            NavigableMap<LocalDate, KeptDay> all = new TreeMap<>(of(tenant, site));
            fresh.forEach(day -> all.put(day.sum().date(), day));
            days.of(tenant).put(site, all);
        }
    }

    @Override
    public List<KeptDay> between(TenantId tenant, SiteId site, LocalDate from, LocalDate to) {
        return List.copyOf(of(tenant, site).subMap(from, true, to, true).values());
    }

    public void removeAllOf(TenantId tenant, SiteId site) {
        days.of(tenant).remove(site);
    }

    private NavigableMap<LocalDate, KeptDay> of(TenantId tenant, SiteId site) {
        return days.of(tenant).getOrDefault(site, new TreeMap<>());
    }
}
