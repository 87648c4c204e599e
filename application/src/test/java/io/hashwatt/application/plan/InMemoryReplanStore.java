package io.hashwatt.application.plan;

import io.hashwatt.application.plan.port.ReplanStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.TenantId;

public final class InMemoryReplanStore implements ReplanStore {

    private final InMemoryTable<TenantId, Long> cursors;

    public InMemoryReplanStore(InMemoryUnitOfWork unitOfWork) {
        this.cursors = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public long lockCursor(TenantId tenant, TenantId log) {
        return cursor(tenant, log);
    }

    @Override
    public void advanceCursor(TenantId tenant, TenantId log, long seq) {
        cursors.of(tenant).put(log, seq);
    }

    @Override
    public long cursor(TenantId tenant, TenantId log) {
        return cursors.of(tenant).getOrDefault(log, 0L);
    }
}
