package io.hashwatt.application.kernel;

import io.hashwatt.domain.kernel.TenantId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whose turn it is: of those with the most urgent work, whoever was served longest ago. */
final class TenantTurns {

    private final Map<TenantId, Long> lastServed = new HashMap<>();
    private long served;

    synchronized List<TenantId> inTurn(Map<TenantId, Urgency> waiting) {
        Comparator<TenantId> mostUrgent =
                Comparator.comparing(tenant -> waiting.getOrDefault(tenant, Urgency.WHEN_IDLE));
        return waiting.keySet().stream()
                .sorted(mostUrgent
                        .thenComparing(tenant -> lastServed.getOrDefault(tenant, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    synchronized void served(TenantId tenant) {
        lastServed.put(tenant, ++served);
    }
}
