package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.port.GroupStore;
import io.hashwatt.application.schedule.port.ProtectionStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Protection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asks the groups which site they belong to and whether they are there still, as a foreign key does. */
public final class InMemoryProtectionStore implements ProtectionStore {

    private final InMemoryTable<GroupId, Protection> protections;
    private final GroupStore groups;

    public InMemoryProtectionStore(InMemoryUnitOfWork unitOfWork, GroupStore groups) {
        this.protections = new InMemoryTable<>(unitOfWork);
        this.groups = groups;
    }

    @Override
    public void put(TenantId tenant, Protection protection) {
        if (groups.find(tenant, protection.group()).isEmpty()) {
            throw new IllegalStateException("there is no group " + protection.group());
        }
        protections.of(tenant).put(protection.group(), protection);
    }

    @Override
    public boolean remove(TenantId tenant, GroupId group) {
        boolean found = find(tenant, group).isPresent();
        protections.of(tenant).remove(group);
        return found;
    }

    @Override
    public Optional<Protection> find(TenantId tenant, GroupId group) {
        return groups.find(tenant, group).map(there -> protections.of(tenant).get(there.id()));
    }

    @Override
    public List<Protection> list(TenantId tenant, SiteId site) {
        return groups.allOf(tenant, site).stream()
                .map(RegisteredGroup::id)
                .map(protections.of(tenant)::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
