package io.hashwatt.application.fleet;

import io.hashwatt.application.fleet.port.SiteStore;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.event.FleetEvent.SiteCreated;
import io.hashwatt.domain.fleet.event.FleetEvent.SiteDeleted;
import io.hashwatt.domain.fleet.event.FleetEvent.SiteUpdated;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.List;
import java.util.Optional;

final class ManageSitesService implements ManageSites {

    private final UnitOfWork unitOfWork;
    private final SiteStore sites;
    private final Bookkeeping books;

    ManageSitesService(UnitOfWork unitOfWork, SiteStore sites, Bookkeeping books) {
        this.unitOfWork = unitOfWork;
        this.sites = sites;
        this.books = books;
    }

    @Override
    public Outcome<RegisteredSite> create(Actor actor, Draft draft) {
        return unitOfWork.in(actor.permitted(Permission.MANAGE_FLEET), () -> {
            if (sites.withName(actor.tenant(), draft.name()).isPresent()) {
                return nameIsTaken();
            }
            RegisteredSite site = new RegisteredSite(
                    new SiteId(books.nextId()),
                    actor.tenant(),
                    draft.name(),
                    draft.zone(),
                    draft.currency(),
                    draft.limits(),
                    books.now(),
                    1);
            sites.add(site);
            return books.recorded(actor, site, new SiteCreated(site));
        });
    }

    @Override
    public Outcome<RegisteredSite> change(Actor actor, SiteId id, long expectedVersion, Changes changes) {
        return unitOfWork.in(
                actor.permitted(Permission.MANAGE_FLEET),
                () -> current(actor, id, expectedVersion).then(site -> changed(actor, site, changes)));
    }

    @Override
    public Outcome<RegisteredSite> delete(Actor actor, SiteId id, long expectedVersion) {
        return unitOfWork.in(
                actor.permitted(Permission.MANAGE_FLEET),
                () -> current(actor, id, expectedVersion)
                        .then(site -> Outcome.written(sites.remove(site), site, site.version() + 1))
                        .then(site -> books.recorded(actor, site, new SiteDeleted(site))));
    }

    @Override
    public Optional<RegisteredSite> find(Actor actor, SiteId id) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> sites.find(actor.tenant(), id));
    }

    @Override
    public List<RegisteredSite> list(Actor actor, Page<SiteId> page) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> sites.page(actor.tenant(), page));
    }

    private Outcome<RegisteredSite> changed(Actor actor, RegisteredSite site, Changes changes) {
        boolean taken = sites.withName(actor.tenant(), changes.name())
                .filter(other -> !other.id().equals(site.id()))
                .isPresent();
        if (taken) {
            return nameIsTaken();
        }
        RegisteredSite changed = site.with(changes.name(), changes.zone(), changes.limits());
        return Outcome.written(sites.update(changed), changed, changed.version())
                .then(written -> books.recorded(actor, written, new SiteUpdated(written)));
    }

    private Outcome<RegisteredSite> current(Actor actor, SiteId id, long expectedVersion) {
        return Outcome.found(sites.find(actor.tenant(), id), "site", RegisteredSite::version, expectedVersion);
    }

    private static Outcome<RegisteredSite> nameIsTaken() {
        return Outcome.refused("name", "is taken by another site");
    }
}
