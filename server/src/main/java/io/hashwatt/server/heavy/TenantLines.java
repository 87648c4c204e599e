package io.hashwatt.server.heavy;

import io.hashwatt.application.kernel.TooBusy;
import io.hashwatt.domain.kernel.TenantId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Who is at work, and who waits for whom. */
final class TenantLines {

    private final HeavyBounds bounds;
    private final Consumer<HeavyTask<?>> start;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<TenantId, Line> lines = new HashMap<>();
    /** Both at work and waiting. */
    private int inside;

    private static final class Line {
        private final Queue<HeavyTask<?>> waiting = new ArrayDeque<>();
        private int started;
    }

    /** @param start gives a task to the threads, and returns at once */
    TenantLines(HeavyBounds bounds, Consumer<HeavyTask<?>> start) {
        this.bounds = bounds;
        this.start = start;
    }

    /** Starts it, or has it wait for others of the tenant. @return who is too busy; empty: nobody */
    Optional<TooBusy.Who> enter(TenantId tenant, HeavyTask<?> task) {
        lock.lock();
        try {
            Line line = lines.get(tenant);
            boolean mayStart = line == null || line.started < bounds.perTenant();
            if (line != null && !mayStart && line.waiting.size() >= bounds.waitingPerTenant()) {
                return Optional.of(TooBusy.Who.TENANT);
            }
            if (inside >= bounds.threads() + bounds.waiting()) {
                return Optional.of(TooBusy.Who.SERVER);
            }
            take(lines.computeIfAbsent(tenant, first -> new Line()), task, mayStart);
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private void take(Line line, HeavyTask<?> task, boolean mayStart) {
        if (mayStart) {
            start.accept(task);
            line.started++;
        } else {
            line.waiting.add(task);
        }
        inside++;
    }

    /** One of the tenant's has ended: the next one's turn. */
    void leave(TenantId tenant) {
        lock.lock();
        try {
            inside--;
            Line line = lines.get(tenant);
            if (line == null) {
                return;
            }
            HeavyTask<?> next = line.waiting.poll();
            if (next != null) {
                start.accept(next);
            } else if (--line.started == 0) {
                lines.remove(tenant);
            }
        } finally {
            lock.unlock();
        }
    }

    /** How many wait for others of their tenant. */
    int waiting() {
        lock.lock();
        try {
            return lines.values().stream().mapToInt(line -> line.waiting.size()).sum();
        } finally {
            lock.unlock();
        }
    }

    /** How many have come and not gone. */
    int inside() {
        lock.lock();
        try {
            return inside;
        } finally {
            lock.unlock();
        }
    }
}
