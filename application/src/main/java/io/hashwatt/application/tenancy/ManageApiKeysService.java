package io.hashwatt.application.tenancy;

import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.ApiKeyStore;
import io.hashwatt.application.tenancy.port.Secrets;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.ApiKey;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.domain.tenancy.event.TenancyEvent.ApiKeyCreated;
import io.hashwatt.domain.tenancy.event.TenancyEvent.ApiKeyRevoked;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

final class ManageApiKeysService implements ManageApiKeys {

    private final UnitOfWork unitOfWork;
    private final ApiKeyStore keys;
    private final Secrets secrets;
    private final IdGenerator ids;
    private final InstantSource clock;
    private final Journal journal;
    private final AuthenticateService authenticate;

    ManageApiKeysService(TenancyPorts ports, Journal journal, AuthenticateService authenticate) {
        this.unitOfWork = ports.unitOfWork();
        this.keys = ports.apiKeys();
        this.secrets = ports.secrets();
        this.ids = ports.ids();
        this.clock = ports.clock();
        this.journal = journal;
        this.authenticate = authenticate;
    }

    @Override
    public Outcome<Issued> issue(Actor actor, Draft draft) {
        actor.require(Permission.MANAGE_USERS);
        Instant now = clock.instant();
        if (draft.expiresAt() != null && !draft.expiresAt().isAfter(now)) {
            return Outcome.refused("expires_at", "must be in the future");
        }
        Secret secret = Secret.make(Secret.Kind.API_KEY, actor.tenant(), secrets);
        ApiKey key = new ApiKey(
                new ApiKeyId(ids.next()),
                actor.tenant(),
                draft.name(),
                draft.role(),
                secret.prefix(),
                actor.principal().toString(),
                now,
                draft.expiresAt(),
                null,
                1);
        return unitOfWork.in(actor.tenant(), () -> {
            keys.add(key, secret.sha256());
            journal.record(actor, new ApiKeyCreated(key));
            return new Outcome.Done<>(new Issued(key, secret.text()));
        });
    }

    @Override
    public Outcome<ApiKey> revoke(Actor actor, ApiKeyId id) {
        actor.require(Permission.MANAGE_USERS);
        return unitOfWork.in(actor.tenant(), () -> {
            ApiKey key = keys.find(actor.tenant(), id).orElse(null);
            if (key == null) {
                return new Outcome.Missing<>("API key");
            }
            return key.revokedAt() == null ? revoked(actor, key) : new Outcome.Done<>(key);
        });
    }

    @Override
    public Optional<ApiKey> find(Actor actor, ApiKeyId id) {
        actor.require(Permission.MANAGE_USERS);
        return unitOfWork.reading(actor.tenant(), () -> keys.find(actor.tenant(), id));
    }

    @Override
    public List<ApiKey> list(Actor actor, Page<ApiKeyId> page) {
        actor.require(Permission.MANAGE_USERS);
        return unitOfWork.reading(actor.tenant(), () -> keys.page(actor.tenant(), page));
    }

    private Outcome<ApiKey> revoked(Actor actor, ApiKey key) {
        ApiKey revoked = key.revoked(clock.instant());
        if (!keys.update(revoked)) {
            return new Outcome.Stale<>(revoked.version());
        }
        journal.record(actor, new ApiKeyRevoked(revoked));
        unitOfWork.afterCommit(authenticate::forgetAll);
        return new Outcome.Done<>(revoked);
    }
}
