package io.hashwatt.application.kernel;

import io.hashwatt.application.kernel.port.InstanceLeases;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** On a clock of its own, as a database has one. */
public final class InMemoryInstanceLeases implements InstanceLeases {

    private final InMemoryTable<InstanceEpoch, Instant> aliveUntil;
    private final InstantSource ownClock = InstantSource.system();

    public InMemoryInstanceLeases(InMemoryUnitOfWork unitOfWork) {
        this.aliveUntil = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void begin(InstanceEpoch epoch, String name, Duration lasting) {
        aliveUntil.add(TenantId.PLATFORM, epoch, ownClock.instant().plus(lasting));
    }

    @Override
    public boolean renew(InstanceEpoch epoch, Duration lasting) {
        boolean alive = isAlive(epoch);
        if (alive) {
            aliveUntil.of(TenantId.PLATFORM).put(epoch, ownClock.instant().plus(lasting));
        }
        return alive;
    }

    @Override
    public void end(InstanceEpoch epoch) {
        aliveUntil.of(TenantId.PLATFORM).remove(epoch);
    }

    @Override
    public boolean removeOver() {
        return aliveUntil.of(TenantId.PLATFORM).values().removeIf(until -> !until.isAfter(ownClock.instant()));
    }

    @Override
    public boolean isAlive(InstanceEpoch epoch) {
        return aliveUntil.of(TenantId.PLATFORM).getOrDefault(epoch, Instant.MIN).isAfter(ownClock.instant());
    }
}
