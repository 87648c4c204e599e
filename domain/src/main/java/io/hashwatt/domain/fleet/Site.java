package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.LocalDays;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A place with one grid connection, one time zone and one currency.
 *
 * @param zone its local days count the starts
 * @param groups with unique names, at least one
 */
public record Site(ZoneId zone, CurrencyCode currency, SiteLimits limits, List<MinerGroup> groups) {

    public Site {
        groups = List.copyOf(groups);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("a site has at least one group");
        }
        Set<String> names = new HashSet<>();
        for (MinerGroup group : groups) {
            if (!names.add(group.name())) {
                throw new IllegalArgumentException("group names are unique: " + group.name());
            }
        }
    }

    public LocalDays days() {
        return new LocalDays(zone);
    }

    public long miners() {
        return groups.stream().mapToLong(MinerGroup::miners).sum();
    }
}
