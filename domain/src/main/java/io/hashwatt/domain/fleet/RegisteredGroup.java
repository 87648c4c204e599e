package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;

/**
 * A miner group as a tenant has entered it.
 *
 * @param group its name is unique within the site
 * @param version rises by one with every change
 */
public record RegisteredGroup(
        GroupId id, TenantId tenant, SiteId site, MinerGroup group, Instant createdAt, long version) {

    public RegisteredGroup with(MinerGroup changed) {
        return new RegisteredGroup(id, tenant, site, changed, createdAt, version + 1);
    }
}
