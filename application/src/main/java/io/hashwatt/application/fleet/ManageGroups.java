package io.hashwatt.application.fleet;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.Optional;

/** The miner groups of a site. A group's name is unique within its site. */
public interface ManageGroups {

    /** Refused when the name is taken, and when the site has as many groups as it may. */
    Outcome<RegisteredGroup> create(Actor actor, SiteId site, MinerGroup group);

    /**
     * Refused when the name is taken, and at {@code levels[1].id}.
     *
     * @param expectedVersion what the caller has read
     */
    Outcome<RegisteredGroup> change(Actor actor, GroupId id, long expectedVersion, GroupEdit edit);

    /** Levels that keep their names stay what they are. */
    default Outcome<RegisteredGroup> change(Actor actor, GroupId id, long expectedVersion, MinerGroup group) {
        return change(actor, id, expectedVersion, new GroupEdit(group));
    }

    Outcome<RegisteredGroup> delete(Actor actor, GroupId id, long expectedVersion);

    Optional<RegisteredGroup> find(Actor actor, GroupId id);

    /** Missing when there is no such site. */
    Outcome<List<RegisteredGroup>> list(Actor actor, SiteId site, Page<GroupId> page);
}
