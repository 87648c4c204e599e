package io.hashwatt.application.tenancy.journal;

import io.hashwatt.domain.kernel.TenantId;

/** Is told what becomes of events that are followed, for metrics. */
@FunctionalInterface
public interface EventWatch {

    EventWatch NONE = (tenant, event) -> {};

    /** Once for each event, after the commit. @param tenant for whom it was followed */
    void setAside(TenantId tenant, SetAsideEvent event);
}
