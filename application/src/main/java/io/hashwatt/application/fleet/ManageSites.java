package io.hashwatt.application.fleet;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A tenant's sites. */
public interface ManageSites {

    Outcome<RegisteredSite> create(Actor actor, Draft draft);

    /** @param expectedVersion what the caller has read */
    Outcome<RegisteredSite> change(Actor actor, SiteId id, long expectedVersion, Changes changes);

    /** With its groups, plans and back-tests. */
    Outcome<RegisteredSite> delete(Actor actor, SiteId id, long expectedVersion);

    Optional<RegisteredSite> find(Actor actor, SiteId id);

    List<RegisteredSite> list(Actor actor, Page<SiteId> page);

    /** @param name 1 to 100 characters, unique within the tenant */
    record Draft(String name, ZoneId zone, CurrencyCode currency, SiteLimits limits) {}

    record Changes(String name, ZoneId zone, SiteLimits limits) {}
}
