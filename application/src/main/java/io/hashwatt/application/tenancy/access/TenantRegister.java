package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.application.tenancy.port.TenantStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.domain.tenancy.event.TenancyEvent.TenantCreated;
import java.time.InstantSource;

/** Where tenants are entered, with the entry in the journal. Within a unit of work of the platform. */
final class TenantRegister {

    private final TenantStore tenants;
    private final Journal journal;
    private final IdGenerator ids;
    private final InstantSource clock;

    TenantRegister(TenantStore tenants, Journal journal, IdGenerator ids, InstantSource clock) {
        this.tenants = tenants;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    TenantId nextId() {
        return new TenantId(ids.next());
    }

    Outcome<Tenant> add(Actor actor, TenantId id, String slug, String name) {
        return tenants.withSlug(slug).isPresent()
                ? Outcome.refused("slug", "is taken by another tenant")
                : new Outcome.Done<>(added(actor, id, slug, name));
    }

    /** With a slug that no tenant has. */
    Tenant added(Actor actor, TenantId id, String slug, String name) {
        Tenant tenant = new Tenant(id, slug, name, clock.instant(), 1);
        tenants.add(tenant);
        journal.record(actor, new TenantCreated(id, slug));
        return tenant;
    }
}
