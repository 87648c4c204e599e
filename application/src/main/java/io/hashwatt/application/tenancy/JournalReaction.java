package io.hashwatt.application.tenancy;

import io.hashwatt.application.tenancy.Journal.Change;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;

/**
 * Is told of everything that a unit of work has changed, at its end and inside of it: what it writes becomes visible together
 * with the changes, or not at all.
 */
@FunctionalInterface
public interface JournalReaction {

    /** @param changes all of the unit of work, in order */
    void before(TenantId tenant, List<Change> changes);
}
