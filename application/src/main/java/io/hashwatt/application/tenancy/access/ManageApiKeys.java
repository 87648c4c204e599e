package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.ApiKey;
import io.hashwatt.domain.tenancy.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tenant's API keys. */
public interface ManageApiKeys {

    Outcome<Issued> issue(Actor actor, Draft draft);

    /** From now on nobody gets in with it. Revoking it again changes nothing. */
    Outcome<ApiKey> revoke(Actor actor, ApiKeyId id);

    Optional<ApiKey> find(Actor actor, ApiKeyId id);

    List<ApiKey> list(Actor actor, Page<ApiKeyId> page);

    /** @param expiresAt in the future; null: never */
    record Draft(String name, Role role, @Nullable Instant expiresAt) {}

    /** @param secret not stored, so not to be had again */
    record Issued(ApiKey key, String secret) {}
}
