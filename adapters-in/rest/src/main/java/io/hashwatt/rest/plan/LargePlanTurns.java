package io.hashwatt.rest.plan;

import io.hashwatt.application.kernel.BusyWatch;
import io.hashwatt.application.kernel.TooBusy;
import io.hashwatt.domain.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Large plans are written in turns, because each takes seconds of a processor and megabytes: whoever asks for many at once,
 * or reads slowly, keeps only his own tenant waiting.
 */
@ApplicationScoped
class LargePlanTurns implements PlanTurns {

    static final int AT_ONCE = 2;
    static final int WAITING = 4;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final Duration patience;
    private final BusyWatch refused;
    private final Map<TenantId, Semaphore> turns = new ConcurrentHashMap<>();

    @Inject
    LargePlanTurns(BusyWatch refused) {
        this(Duration.ofSeconds(20), refused);
    }

    /** @param patience with which a turn is waited for */
    LargePlanTurns(Duration patience, BusyWatch refused) {
        this.patience = patience;
        this.refused = refused;
    }

    @Override
    public void take(TenantId tenant, Writing writing) throws IOException {
        Semaphore ofTenant = turns.computeIfAbsent(tenant, first -> new Semaphore(AT_ONCE, true));
        if (!isMyTurn(ofTenant)) {
            refused.sentAway(TooBusy.Who.TENANT);
            throw new TooBusy(TooBusy.Who.TENANT, RETRY_AFTER);
        }
        try {
            writing.write();
        } finally {
            ofTenant.release();
        }
    }

    private boolean isMyTurn(Semaphore ofTenant) {
        if (ofTenant.getQueueLength() >= WAITING) {
            return false;
        }
        try {
            return ofTenant.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
