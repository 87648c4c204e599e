package io.hashwatt.application.tenancy.port;

import io.hashwatt.application.tenancy.RunOnce.Answer;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Keeps the answers to requests that may come again. */
public interface RequestStore {

    /** @param answer empty while the request is at work */
    record Remembered(String fingerprint, Optional<Answer> answer) {}

    /**
     * Claims the key for this unit of work.
     *
     * @param key unique within the tenant
     * @return false: somebody has it; another unit that is at work on it may be waited for
     */
    boolean claim(TenantId tenant, String key, String fingerprint, Instant at);

    Optional<Remembered> find(TenantId tenant, String key);

    void remember(TenantId tenant, String key, Answer answer);

    /** Takes a claim of this unit of work back. */
    void forget(TenantId tenant, String key);

    void removeOlderThan(TenantId tenant, Instant instant);
}
