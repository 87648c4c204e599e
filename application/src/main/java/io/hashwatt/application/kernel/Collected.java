package io.hashwatt.application.kernel;

import io.hashwatt.application.kernel.UnitOfWork.AtEnd;
import io.hashwatt.domain.kernel.TenantId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one unit of work has collected for its end; for those who implement {@link UnitOfWork}. */
public final class Collected {

    private final Map<AtEnd<?>, List<Object>> items = new LinkedHashMap<>();

    public <T> void add(AtEnd<T> receiver, T item) {
        items.computeIfAbsent(receiver, first -> new ArrayList<>()).add(item);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public void handOver(TenantId tenant) {
        items.forEach((receiver, collected) -> handOver(tenant, receiver, collected));
    }

    @SuppressWarnings("unchecked") // only items of the receiver's type were added for it
    private static <T> void handOver(TenantId tenant, AtEnd<T> receiver, List<Object> collected) {
        receiver.accept(tenant, (List<T>) List.copyOf(collected));
    }
}
