package io.hashwatt.application.tenancy;

import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;

/** Records that are of no use after a while. */
@FunctionalInterface
interface ExpiringRecords {

    /** Inside a unit of work. */
    void removeExpired(TenantId tenant, Instant now);
}
