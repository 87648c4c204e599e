package io.hashwatt.application.testing;

import io.hashwatt.application.kernel.Collected;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.domain.kernel.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One unit at a time: who comes second waits. What was written in one that fails is taken back. */
public final class InMemoryUnitOfWork implements UnitOfWork {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<InMemoryTable<?, ?>> tables = new ArrayList<>();
    private List<Runnable> actions = new ArrayList<>();
    private Collected collected = new Collected();
    private @Nullable TenantId tenant;
    private boolean failed;
    private boolean readOnly;

    @Override
    public <T> T in(TenantId wanted, Supplier<T> work) {
        if (lock.isHeldByCurrentThread()) {
            return join(wanted, work);
        }
        return finished(open(wanted, work, false));
    }

    private static <T> T finished(Finished<T> unit) {
        unit.actions().forEach(Runnable::run);
        return unit.result();
    }

    private record Finished<T>(T result, List<Runnable> actions) {}

    private <T> Finished<T> open(TenantId wanted, Supplier<T> work, boolean reading) {
        lock.lock();
        List<Runnable> undo =
                reading ? List.of() : tables.stream().map(InMemoryTable::undo).toList();
        boolean done = false;
        try {
            tenant = wanted;
            readOnly = reading;
            T result = work.get();
            if (failed) {
                throw new IllegalStateException("a joined unit of work has failed, so that this one cannot succeed");
            }
            if (reading && !collected.isEmpty()) {
                throw new IllegalStateException("something was written in a unit of work that only reads");
            }
            collected.handOver(wanted);
            done = true;
            return new Finished<>(result, actions);
        } finally {
            if (!done) {
                undo.forEach(Runnable::run);
            }
            tenant = null;
            failed = false;
            readOnly = false;
            actions = new ArrayList<>();
            collected = new Collected();
            lock.unlock();
        }
    }

    private <T> T join(TenantId wanted, Supplier<T> work) {
        require(wanted);
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            failed |= !done;
        }
    }

    @Override
    public <T> T reading(TenantId wanted, Supplier<T> work) {
        return lock.isHeldByCurrentThread() ? join(wanted, work) : finished(open(wanted, work, true));
    }

    @Override
    public <T> void atEnd(AtEnd<T> receiver, T item) {
        requireOpen();
        collected.add(receiver, item);
    }

    @Override
    public void afterCommit(Runnable action) {
        requireOpen();
        actions.add(action);
    }

    void add(InMemoryTable<?, ?> table) {
        tables.add(table);
    }

    /** Whether the open unit only reads. */
    boolean isReadOnly() {
        return readOnly;
    }

    /** @throws IllegalStateException when no unit is open, or one of another tenant */
    void require(TenantId wanted) {
        if (!requireOpen().equals(wanted)) {
            throw new IllegalStateException("the unit of work is for tenant " + tenant + ", not for tenant " + wanted);
        }
    }

    TenantId requireOpen() {
        TenantId open = tenant;
        if (!lock.isHeldByCurrentThread() || open == null) {
            throw new IllegalStateException("no unit of work is open");
        }
        return open;
    }
}
