package io.hashwatt.server.heavy;

import io.hashwatt.application.kernel.BusyWatch;
import io.hashwatt.application.kernel.HeavyWork;
import io.hashwatt.application.kernel.TooBusy;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * A line for each tenant and few threads for all. Whose tenant has fewer at work than it may goes to the threads at once,
 * in order of arrival; so a tenant that asks for much waits for itself alone.
 */
final class BoundedHeavyWork implements HeavyWork {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final HeavyThreads threads;
    private final TenantLines lines;
    private final BusyWatch refused;

    BoundedHeavyWork(HeavyBounds bounds, BusyWatch refused) {
        this.threads = new HeavyThreads(bounds.threads());
        this.lines = new TenantLines(bounds, threads::start);
        this.refused = refused;
    }

    @Override
    public <T> T run(TenantId tenant, Supplier<T> work) {
        if (HeavyThreads.isCurrent()) {
            return work.get();
        }
        HeavyTask<T> task = new HeavyTask<>(work, () -> lines.leave(tenant));
        lines.enter(tenant, task).ifPresent(who -> {
            refused.sentAway(who);
            throw new TooBusy(who, RETRY_AFTER);
        });
        return task.result();
    }

    /** Told from who has come and not left, because a thread looks busy for a moment after its caller has the answer. */
    int running() {
        return Math.max(0, lines.inside() - waiting());
    }

    int waiting() {
        return lines.waiting() + threads.queued();
    }

    /** Begins nothing new. What is at work goes on, and whoever waits for something that has not begun is told. */
    void stop() {
        threads.stop();
    }
}
