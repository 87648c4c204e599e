package io.hashwatt.application.fleet;

import io.hashwatt.application.fleet.port.GroupStore;
import io.hashwatt.application.fleet.port.SiteStore;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.event.FleetEvent.GroupCreated;
import io.hashwatt.domain.fleet.event.FleetEvent.GroupDeleted;
import io.hashwatt.domain.fleet.event.FleetEvent.GroupUpdated;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

final class ManageGroupsService implements ManageGroups {

    private final UnitOfWork unitOfWork;
    private final SiteStore sites;
    private final GroupStore groups;
    private final Journal journal;
    private final IdGenerator ids;
    private final InstantSource clock;
    private final GroupRoom room;

    ManageGroupsService(FleetPorts ports) {
        this.unitOfWork = ports.unitOfWork();
        this.sites = ports.sites();
        this.groups = ports.groups();
        this.journal = ports.journal();
        this.ids = ports.ids();
        this.clock = ports.clock();
        this.room = new GroupRoom(ports.groupsPerSite());
    }

    @Override
    public Outcome<RegisteredGroup> create(Actor actor, SiteId site, MinerGroup group) {
        actor.require(Permission.MANAGE_FLEET);
        return unitOfWork.in(actor.tenant(), () -> {
            if (sites.hold(actor.tenant(), site).isEmpty()) {
                return noSite();
            }
            if (groups.withName(actor.tenant(), site, group.name()).isPresent()) {
                return nameIsTaken();
            }
            return room.isLeft(groups.count(actor.tenant(), site), 1)
                    ? new Outcome.Done<>(added(actor, site, group))
                    : Outcome.refused("", room.rule());
        });
    }

    @Override
    public Outcome<RegisteredGroup> change(Actor actor, GroupId id, long expectedVersion, MinerGroup group) {
        actor.require(Permission.MANAGE_FLEET);
        return unitOfWork.in(
                actor.tenant(), () -> current(actor, id, expectedVersion).then(found -> changed(actor, found, group)));
    }

    @Override
    public Outcome<RegisteredGroup> delete(Actor actor, GroupId id, long expectedVersion) {
        actor.require(Permission.MANAGE_FLEET);
        return unitOfWork.in(
                actor.tenant(),
                () -> current(actor, id, expectedVersion).then(group -> {
                    if (!groups.remove(group)) {
                        return new Outcome.Stale<>(group.version() + 1);
                    }
                    journal.record(actor, new GroupDeleted(group));
                    return new Outcome.Done<>(group);
                }));
    }

    @Override
    public Optional<RegisteredGroup> find(Actor actor, GroupId id) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> groups.find(actor.tenant(), id));
    }

    @Override
    public Outcome<List<RegisteredGroup>> list(Actor actor, SiteId site, Page<GroupId> page) {
        actor.require(Permission.READ);
        return unitOfWork.reading(
                actor.tenant(),
                () -> sites.find(actor.tenant(), site).isEmpty()
                        ? noSite()
                        : new Outcome.Done<>(groups.page(actor.tenant(), site, page)));
    }

    private Outcome<RegisteredGroup> changed(Actor actor, RegisteredGroup found, MinerGroup group) {
        boolean taken = groups.withName(actor.tenant(), found.site(), group.name())
                .filter(other -> !other.id().equals(found.id()))
                .isPresent();
        if (taken) {
            return nameIsTaken();
        }
        RegisteredGroup changed = found.with(group);
        return updated(actor, changed)
                .<Outcome<RegisteredGroup>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Stale<>(changed.version()));
    }

    /** Inside a unit of work, with a name that no group of the site has. */
    RegisteredGroup added(Actor actor, SiteId site, MinerGroup group) {
        RegisteredGroup added =
                new RegisteredGroup(new GroupId(ids.next()), actor.tenant(), site, group, clock.instant(), 1);
        groups.add(added);
        journal.record(actor, new GroupCreated(added));
        return added;
    }

    /** Inside a unit of work. Empty: somebody else was faster. */
    Optional<RegisteredGroup> updated(Actor actor, RegisteredGroup changed) {
        if (!groups.update(changed)) {
            return Optional.empty();
        }
        journal.record(actor, new GroupUpdated(changed));
        return Optional.of(changed);
    }

    private Outcome<RegisteredGroup> current(Actor actor, GroupId id, long expectedVersion) {
        RegisteredGroup group = groups.find(actor.tenant(), id).orElse(null);
        if (group == null) {
            return new Outcome.Missing<>("group");
        }
        return group.version() == expectedVersion ? new Outcome.Done<>(group) : new Outcome.Stale<>(group.version());
    }

    private static <T> Outcome<T> noSite() {
        return new Outcome.Missing<>("site");
    }

    private static Outcome<RegisteredGroup> nameIsTaken() {
        return Outcome.refused("name", "is taken by another group of the site");
    }
}
