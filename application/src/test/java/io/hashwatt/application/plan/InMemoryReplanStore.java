package io.hashwatt.application.plan;

import io.hashwatt.application.plan.port.ReplanStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.PlanRecord;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

public final class InMemoryReplanStore implements ReplanStore {

    private record Mark(long number, PlanRecord.Trigger trigger) {}

    private final InMemoryTable<SiteId, Mark> marks;
    private final BiPredicate<TenantId, SiteId> exists;

    /** @param exists whether there is such a site: one that was removed has nothing to wait for */
    public InMemoryReplanStore(InMemoryUnitOfWork unitOfWork, BiPredicate<TenantId, SiteId> exists) {
        this.marks = new InMemoryTable<>(unitOfWork);
        this.exists = exists;
    }

    @Override
    public void mark(TenantId tenant, SiteId site, PlanRecord.Trigger trigger) {
        if (!exists.test(tenant, site)) {
            return;
        }
        Mark waiting = marks.of(tenant).get(site);
        long number = waiting == null ? last(tenant) + 1 : waiting.number();
        marks.of(tenant).put(site, new Mark(number, trigger));
    }

    private long last(TenantId tenant) {
        return marks.of(tenant).values().stream().mapToLong(Mark::number).max().orElse(0);
    }

    @Override
    public Optional<Waiting> takeNext(TenantId tenant) {
        Optional<Waiting> next = marks.of(tenant).entrySet().stream()
                .min(Map.Entry.comparingByValue(Comparator.comparing(Mark::number)))
                .map(waiting -> new Waiting(waiting.getKey(), waiting.getValue().trigger()));
        next.ifPresent(waiting -> removeAllOf(tenant, waiting.site()));
        return next;
    }

    @Override
    public int waiting(TenantId tenant) {
        return marks.of(tenant).size();
    }

    public void removeAllOf(TenantId tenant, SiteId site) {
        marks.of(tenant).remove(site);
    }
}
