package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.util.Set;

/**
 * A series of market values that somebody keeps: its own tenant writes it; one of the platform is read by all.
 *
 * @param name for people, unique within its tenant
 * @param areaAliases what documents may call the area besides its own name (an EIC code, a publisher's short name); a
 *     document of any other area is refused
 * @param version rises by one with every change of this description, not with new values
 */
public record MarketSeries(
        SeriesId id,
        TenantId tenant,
        String name,
        SeriesContent content,
        Set<String> areaAliases,
        Instant createdAt,
        long version) {

    public MarketSeries {
        areaAliases = Set.copyOf(areaAliases);
    }

    public MarketSeries with(String newName, Set<String> newAreaAliases) {
        return new MarketSeries(id, tenant, newName, content, newAreaAliases, createdAt, version + 1);
    }
}
