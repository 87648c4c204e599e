package io.hashwatt.application.fleet;

import io.hashwatt.application.fleet.port.GroupStore;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.event.FleetEvent.GroupCreated;
import io.hashwatt.domain.fleet.event.FleetEvent.GroupDeleted;
import io.hashwatt.domain.fleet.event.FleetEvent.GroupUpdated;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import java.util.Optional;

/** Where groups are entered, changed and removed, each time with the entry in the journal. Within a unit of work. */
final class GroupRegister {

    private final GroupStore groups;
    private final Bookkeeping books;

    GroupRegister(GroupStore groups, Bookkeeping books) {
        this.groups = groups;
        this.books = books;
    }

    /** With a name that no group of the site has. */
    RegisteredGroup added(Actor actor, SiteId site, MinerGroup group) {
        RegisteredGroup added =
                new RegisteredGroup(new GroupId(books.nextId()), actor.tenant(), site, group, books.now(), 1);
        groups.add(added);
        books.record(actor, new GroupCreated(added));
        return added;
    }

    /** Empty: somebody else was faster. */
    Optional<RegisteredGroup> updated(Actor actor, RegisteredGroup changed) {
        if (!groups.update(changed)) {
            return Optional.empty();
        }
        books.record(actor, new GroupUpdated(changed));
        return Optional.of(changed);
    }

    /** Empty: somebody else was faster. */
    Optional<RegisteredGroup> removed(Actor actor, RegisteredGroup group) {
        if (!groups.remove(group)) {
            return Optional.empty();
        }
        books.record(actor, new GroupDeleted(group));
        return Optional.of(group);
    }
}
