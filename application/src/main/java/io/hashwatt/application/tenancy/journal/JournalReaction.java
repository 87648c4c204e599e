package io.hashwatt.application.tenancy.journal;

import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;

/**
 * What has to be stored together with what happened, whoever did it. It runs at the end of the unit of work, inside its
 * transaction and before the tenant's journal is locked, so it may lock rows of its own, in their order. It records
 * nothing and collects nothing.
 */
@FunctionalInterface
public interface JournalReaction {

    /** @param events all of the unit's, in the order they were recorded; never empty */
    void before(TenantId tenant, List<Event> events);
}
