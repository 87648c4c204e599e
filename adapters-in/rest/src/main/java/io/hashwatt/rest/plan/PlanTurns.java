package io.hashwatt.rest.plan;

import io.hashwatt.domain.kernel.TenantId;
import java.io.IOException;

/** In which large plans are written. */
@FunctionalInterface
interface PlanTurns {

    /** Writes something, as {@link java.io.OutputStream}s are written. */
    @FunctionalInterface
    interface Writing {
        void write() throws IOException;
    }

    /**
     * @throws io.hashwatt.application.kernel.TooBusy when too many of the tenant wait, or it took too long; nothing has been
     *     written
     */
    void take(TenantId tenant, Writing writing) throws IOException;
}
