package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.port.ProtectionStore;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Protection;
import io.hashwatt.domain.schedule.event.ScheduleEvent.GroupProtected;
import io.hashwatt.domain.schedule.event.ScheduleEvent.GroupReleased;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.List;
import java.util.Optional;

final class ProtectGroupsService implements ProtectGroups {

    private final UnitOfWork unitOfWork;
    private final ProtectionStore protections;
    private final ManageGroups groups;
    private final Bookkeeping books;

    ProtectGroupsService(UnitOfWork unitOfWork, ProtectionStore protections, ManageGroups groups, Bookkeeping books) {
        this.unitOfWork = unitOfWork;
        this.protections = protections;
        this.groups = groups;
        this.books = books;
    }

    @Override
    public List<Protection> list(Actor actor, SiteId site) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> protections.list(actor.tenant(), site));
    }

    @Override
    public Outcome<Protection> protect(Actor actor, GroupId id, String reason) {
        actor.require(Permission.SCHEDULE);
        Optional<Violation> unreasoned = Wording.violation("reason", reason, LONGEST_REASON);
        if (unreasoned.isPresent()) {
            return new Outcome.Refused<>(List.of(unreasoned.get()));
        }
        return unitOfWork.in(
                actor.tenant(),
                () -> Outcome.found(groups.find(actor, id), "group")
                        .then(group -> new Outcome.Done<>(put(actor, group, reason))));
    }

    private Protection put(Actor actor, RegisteredGroup group, String reason) {
        Protection protection = new Protection(group.id(), actor.principal(), books.now(), reason);
        protections.put(actor.tenant(), protection);
        books.record(actor, new GroupProtected(group, reason));
        return protection;
    }

    @Override
    public Outcome<Protection> release(Actor actor, GroupId id) {
        return unitOfWork.in(actor.permitted(Permission.SCHEDULE), () -> {
            RegisteredGroup group = groups.find(actor, id).orElse(null);
            Protection found = protections.find(actor.tenant(), id).orElse(null);
            if (group == null || found == null || !protections.remove(actor.tenant(), id)) {
                return new Outcome.Missing<>("protection");
            }
            return books.recorded(actor, found, new GroupReleased(group));
        });
    }
}
