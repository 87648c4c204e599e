package io.hashwatt.application.fleet;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.Optional;

/** Hands a site with all of its groups to the contexts that plan, dispatch and settle. */
@FunctionalInterface
public interface ReadFleet {

    Optional<SiteFleet> siteWithGroups(Actor actor, SiteId site);

    /** @param groups in the order they were created; possibly none */
    record SiteFleet(RegisteredSite site, List<RegisteredGroup> groups) {
        public SiteFleet {
            groups = List.copyOf(groups);
        }
    }
}
