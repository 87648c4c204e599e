package io.hashwatt.application.tenancy;

import io.hashwatt.application.tenancy.RunOnce.Answer;
import io.hashwatt.application.tenancy.port.RequestStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.util.Optional;

public final class InMemoryRequestStore implements RequestStore {

    private record Claimed(Instant at, Remembered remembered) {}

    private final InMemoryTable<String, Claimed> requests;

    public InMemoryRequestStore(InMemoryUnitOfWork unitOfWork) {
        this.requests = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public boolean claim(TenantId tenant, String key, String fingerprint, Instant at) {
        Claimed claimed = new Claimed(at, new Remembered(fingerprint, Optional.empty()));
        return requests.of(tenant).putIfAbsent(key, claimed) == null;
    }

    @Override
    public Optional<Remembered> find(TenantId tenant, String key) {
        return Optional.ofNullable(requests.of(tenant).get(key)).map(Claimed::remembered);
    }

    @Override
    public void remember(TenantId tenant, String key, Answer answer) {
        requests.of(tenant)
                .computeIfPresent(
                        key,
                        (same, claimed) -> new Claimed(
                                claimed.at(),
                                new Remembered(claimed.remembered().fingerprint(), Optional.of(answer))));
    }

    @Override
    public void forget(TenantId tenant, String key) {
        requests.of(tenant).remove(key);
    }

    @Override
    public void removeOlderThan(TenantId tenant, Instant instant) {
        requests.of(tenant).values().removeIf(claimed -> claimed.at().isBefore(instant));
    }
}
