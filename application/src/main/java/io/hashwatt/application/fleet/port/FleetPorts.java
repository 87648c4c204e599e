package io.hashwatt.application.fleet.port;

import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.application.tenancy.journal.Journal;
import java.time.InstantSource;

/**
 * Everything the fleet use cases need from outside.
 *
 * @param groupsPerSite the most groups a site may get; those that have more keep them
 */
public record FleetPorts(
        UnitOfWork unitOfWork,
        SiteStore sites,
        GroupStore groups,
        Journal journal,
        IdGenerator ids,
        InstantSource clock,
        int groupsPerSite) {

    /** What a plan of a site takes in memory fits into the heap a server has where nobody says otherwise. */
    public static final int USUAL_GROUPS_PER_SITE = 2_000;

    public Bookkeeping books() {
        return new Bookkeeping(journal, ids, clock);
    }
}
