package io.hashwatt.application.fleet;

import io.hashwatt.application.fleet.port.GroupStore;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;

public final class InMemoryGroupStore implements GroupStore {

    private final InMemoryTable<GroupId, RegisteredGroup> groups;

    public InMemoryGroupStore(InMemoryUnitOfWork unitOfWork) {
        this.groups = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void add(RegisteredGroup group) {
        if (withName(group.tenant(), group.site(), group.group().name()).isPresent()) {
            throw new IllegalStateException(
                    "the name is taken: " + group.group().name());
        }
        groups.add(group.tenant(), group.id(), group);
    }

    @Override
    public boolean update(RegisteredGroup group) {
        return groups.replace(group.tenant(), group.id(), group, RegisteredGroup::version);
    }

    @Override
    public boolean remove(RegisteredGroup group) {
        return groups.remove(group.tenant(), group.id(), group, RegisteredGroup::version);
    }

    @Override
    public Optional<RegisteredGroup> find(TenantId tenant, GroupId id) {
        return Optional.ofNullable(groups.of(tenant).get(id));
    }

    @Override
    public Optional<RegisteredGroup> withName(TenantId tenant, SiteId site, String name) {
        return allOf(tenant, site).stream()
                .filter(group -> group.group().name().equals(name))
                .findFirst();
    }

    @Override
    public List<RegisteredGroup> page(TenantId tenant, SiteId site, Page<GroupId> page) {
        return groups.page(tenant, group -> group.site().equals(site), page);
    }

    @Override
    public int count(TenantId tenant, SiteId site) {
        return allOf(tenant, site).size();
    }

    @Override
    public List<RegisteredGroup> allOf(TenantId tenant, SiteId site) {
        return groups.of(tenant).values().stream()
                .filter(group -> group.site().equals(site))
                .toList();
    }

    public void removeAllOf(TenantId tenant, SiteId site) {
        groups.of(tenant).values().removeIf(group -> group.site().equals(site));
    }
}
