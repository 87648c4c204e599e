package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.application.tenancy.port.TenantStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.domain.tenancy.event.TenancyEvent.TenantCreated;

/** Where tenants are entered, with the entry in the journal. Within a unit of work of the platform. */
final class TenantRegister {

    private final TenantStore tenants;
    private final Bookkeeping books;

    TenantRegister(TenantStore tenants, Bookkeeping books) {
        this.tenants = tenants;
        this.books = books;
    }

    TenantId nextId() {
        return new TenantId(books.nextId());
    }

    Outcome<Tenant> add(Actor actor, TenantId id, String slug, String name) {
        return tenants.withSlug(slug).isPresent()
                ? Outcome.refused("slug", "is taken by another tenant")
                : new Outcome.Done<>(added(actor, id, slug, name));
    }

    /** With a slug that no tenant has. */
    Tenant added(Actor actor, TenantId id, String slug, String name) {
        Tenant tenant = new Tenant(id, slug, name, books.now(), 1);
        tenants.add(tenant);
        books.record(actor, new TenantCreated(id, slug));
        return tenant;
    }
}
