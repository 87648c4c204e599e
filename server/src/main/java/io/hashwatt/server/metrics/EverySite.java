package io.hashwatt.server.metrics;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Goes through all tenants and their sites. */
@Dependent
final class EverySite {

    private static final String PART = "metrics";

    private final ManageTenants tenants;
    private final ManageSites sites;

    @Inject
    EverySite(ManageTenants tenants, ManageSites sites) {
        this.tenants = tenants;
        this.sites = sites;
    }

    /** @param look is handed who looks at what the tenant has */
    void ofEachTenant(BiConsumer<Tenant, Actor> look) {
        for (Tenant tenant : tenants.list(Actor.system(TenantId.PLATFORM, PART))) {
            look.accept(tenant, Actor.system(tenant.id(), PART));
        }
    }

    void each(BiConsumer<Actor, RegisteredSite> look) {
        ofEachTenant((tenant, actor) -> of(actor).forEach(site -> look.accept(actor, site)));
    }

    /** Turns the pages of the actor's sites. */
    List<RegisteredSite> of(Actor actor) {
        List<RegisteredSite> all = new ArrayList<>();
        List<RegisteredSite> some = sites.list(actor, Page.first(Page.MOST));
        while (!some.isEmpty()) {
            all.addAll(some);
            some = sites.list(actor, new Page<>(Optional.of(some.getLast().id()), Page.MOST));
        }
        return all;
    }
}
