package io.hashwatt.application.fleet;

import io.hashwatt.application.fleet.port.GroupStore;
import io.hashwatt.application.fleet.port.SiteStore;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.Optional;

final class ReadFleetService implements ReadFleet {

    private final UnitOfWork unitOfWork;
    private final SiteStore sites;
    private final GroupStore groups;

    ReadFleetService(UnitOfWork unitOfWork, SiteStore sites, GroupStore groups) {
        this.unitOfWork = unitOfWork;
        this.sites = sites;
        this.groups = groups;
    }

    @Override
    public Optional<SiteFleet> siteWithGroups(Actor actor, SiteId site) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ),
                () -> sites.find(actor.tenant(), site)
                        .map(found -> new SiteFleet(found, groups.allOf(actor.tenant(), site))));
    }
}
