package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A site as a tenant has entered it, with or without groups.
 *
 * @param name unique within the tenant
 * @param currency of its prices and its money; what it earned before would change its meaning, so it stays
 * @param version rises by one with every change of the site, not of its groups
 */
public record RegisteredSite(
        SiteId id,
        TenantId tenant,
        String name,
        ZoneId zone,
        CurrencyCode currency,
        SiteLimits limits,
        Instant createdAt,
        long version) {

    public RegisteredSite with(String newName, ZoneId newZone, SiteLimits newLimits) {
        return new RegisteredSite(id, tenant, newName, newZone, currency, newLimits, createdAt, version + 1);
    }

    /** The site as it is planned. @param groups at least one */
    public Site of(List<RegisteredGroup> groups) {
        return new Site(
                zone,
                currency,
                limits,
                groups.stream().map(RegisteredGroup::group).toList());
    }
}
