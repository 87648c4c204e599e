package io.hashwatt.application.fleet;

import io.hashwatt.application.fleet.port.GroupStore;
import io.hashwatt.application.fleet.port.SiteStore;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.List;
import java.util.Optional;

final class ManageGroupsService implements ManageGroups {

    private final UnitOfWork unitOfWork;
    private final SiteStore sites;
    private final GroupStore groups;
    private final GroupRegister register;
    private final GroupRoom room;

    ManageGroupsService(
            UnitOfWork unitOfWork, SiteStore sites, GroupStore groups, GroupRegister register, GroupRoom room) {
        this.unitOfWork = unitOfWork;
        this.sites = sites;
        this.groups = groups;
        this.register = register;
        this.room = room;
    }

    @Override
    public Outcome<RegisteredGroup> create(Actor actor, SiteId site, MinerGroup group) {
        return unitOfWork.in(actor.permitted(Permission.MANAGE_FLEET), () -> {
            if (sites.hold(actor.tenant(), site).isEmpty()) {
                return noSite();
            }
            if (groups.withName(actor.tenant(), site, group.name()).isPresent()) {
                return nameIsTaken();
            }
            return room.isLeft(groups.count(actor.tenant(), site), 1)
                    ? new Outcome.Done<>(register.added(actor, site, group))
                    : Outcome.refused("", room.rule());
        });
    }

    @Override
    public Outcome<RegisteredGroup> change(Actor actor, GroupId id, long expectedVersion, GroupEdit edit) {
        return unitOfWork.in(
                actor.permitted(Permission.MANAGE_FLEET),
                () -> current(actor, id, expectedVersion).then(edit::of).then(changed -> changed(actor, changed)));
    }

    @Override
    public Outcome<RegisteredGroup> delete(Actor actor, GroupId id, long expectedVersion) {
        return unitOfWork.in(
                actor.permitted(Permission.MANAGE_FLEET),
                () -> current(actor, id, expectedVersion)
                        .then(group -> doneOrStale(register.removed(actor, group), group.version() + 1)));
    }

    @Override
    public Optional<RegisteredGroup> find(Actor actor, GroupId id) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> groups.find(actor.tenant(), id));
    }

    @Override
    public Outcome<List<RegisteredGroup>> list(Actor actor, SiteId site, Page<GroupId> page) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ),
                () -> sites.find(actor.tenant(), site).isEmpty()
                        ? noSite()
                        : new Outcome.Done<>(groups.page(actor.tenant(), site, page)));
    }

    private Outcome<RegisteredGroup> changed(Actor actor, RegisteredGroup changed) {
        boolean taken = groups.withName(
                        actor.tenant(), changed.site(), changed.group().name())
                .filter(other -> !other.id().equals(changed.id()))
                .isPresent();
        if (taken) {
            return nameIsTaken();
        }
        return doneOrStale(register.updated(actor, changed), changed.version());
    }

    private static Outcome<RegisteredGroup> doneOrStale(Optional<RegisteredGroup> written, long currentVersion) {
        return written.<Outcome<RegisteredGroup>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Stale<>(currentVersion));
    }

    private Outcome<RegisteredGroup> current(Actor actor, GroupId id, long expectedVersion) {
        return Outcome.found(groups.find(actor.tenant(), id), "group", RegisteredGroup::version, expectedVersion);
    }

    private static <T> Outcome<T> noSite() {
        return new Outcome.Missing<>("site");
    }

    private static Outcome<RegisteredGroup> nameIsTaken() {
        return Outcome.refused("name", "is taken by another group of the site");
    }
}
