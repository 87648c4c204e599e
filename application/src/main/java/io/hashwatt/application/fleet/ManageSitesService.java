package io.hashwatt.application.fleet;

import io.hashwatt.application.fleet.port.SiteStore;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.event.FleetEvent.SiteCreated;
import io.hashwatt.domain.fleet.event.FleetEvent.SiteDeleted;
import io.hashwatt.domain.fleet.event.FleetEvent.SiteUpdated;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

final class ManageSitesService implements ManageSites {

    private final UnitOfWork unitOfWork;
    private final SiteStore sites;
    private final Journal journal;
    private final IdGenerator ids;
    private final InstantSource clock;

    ManageSitesService(UnitOfWork unitOfWork, SiteStore sites, Journal journal, IdGenerator ids, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.sites = sites;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<RegisteredSite> create(Actor actor, Draft draft) {
        actor.require(Permission.MANAGE_FLEET);
        return unitOfWork.in(actor.tenant(), () -> {
            if (sites.withName(actor.tenant(), draft.name()).isPresent()) {
                return nameIsTaken();
            }
            RegisteredSite site = new RegisteredSite(
                    new SiteId(ids.next()),
                    actor.tenant(),
                    draft.name(),
                    draft.zone(),
                    draft.currency(),
                    draft.powerCap(),
                    clock.instant(),
                    1);
            sites.add(site);
            journal.record(actor, new SiteCreated(site));
            return new Outcome.Done<>(site);
        });
    }

    @Override
    public Outcome<RegisteredSite> change(Actor actor, SiteId id, long expectedVersion, Changes changes) {
        actor.require(Permission.MANAGE_FLEET);
        return unitOfWork.in(
                actor.tenant(), () -> current(actor, id, expectedVersion).then(site -> changed(actor, site, changes)));
    }

    @Override
    public Outcome<RegisteredSite> delete(Actor actor, SiteId id, long expectedVersion) {
        actor.require(Permission.MANAGE_FLEET);
        return unitOfWork.in(
                actor.tenant(),
                () -> current(actor, id, expectedVersion).then(site -> {
                    if (!sites.remove(site)) {
                        return new Outcome.Stale<>(site.version() + 1);
                    }
                    journal.record(actor, new SiteDeleted(site));
                    return new Outcome.Done<>(site);
                }));
    }

    @Override
    public Optional<RegisteredSite> find(Actor actor, SiteId id) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> sites.find(actor.tenant(), id));
    }

    @Override
    public List<RegisteredSite> list(Actor actor, Page<SiteId> page) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> sites.page(actor.tenant(), page));
    }

    private Outcome<RegisteredSite> changed(Actor actor, RegisteredSite site, Changes changes) {
        boolean taken = sites.withName(actor.tenant(), changes.name())
                .filter(other -> !other.id().equals(site.id()))
                .isPresent();
        if (taken) {
            return nameIsTaken();
        }
        RegisteredSite changed = site.with(changes.name(), changes.zone(), changes.powerCap());
        if (!sites.update(changed)) {
            return new Outcome.Stale<>(changed.version());
        }
        journal.record(actor, new SiteUpdated(changed));
        return new Outcome.Done<>(changed);
    }

    private Outcome<RegisteredSite> current(Actor actor, SiteId id, long expectedVersion) {
        return Outcome.found(sites.find(actor.tenant(), id), "site", RegisteredSite::version, expectedVersion);
    }

    private static Outcome<RegisteredSite> nameIsTaken() {
        return Outcome.refused("name", "is taken by another site");
    }
}
