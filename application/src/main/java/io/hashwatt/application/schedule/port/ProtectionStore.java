package io.hashwatt.application.schedule.port;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Protection;
import java.util.List;
import java.util.Optional;

/** Keeps which groups are protected. A group that is deleted is protected no more. */
public interface ProtectionStore {

    /** Adds it or writes over the one the group has. */
    void put(TenantId tenant, Protection protection);

    /** @return false: the group had none */
    boolean remove(TenantId tenant, GroupId group);

    Optional<Protection> find(TenantId tenant, GroupId group);

    /** Of all groups of a site, in order of group id. */
    List<Protection> list(TenantId tenant, SiteId site);
}
