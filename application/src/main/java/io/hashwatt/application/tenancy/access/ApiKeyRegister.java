package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.tenancy.access.ManageApiKeys.Draft;
import io.hashwatt.application.tenancy.access.ManageApiKeys.Issued;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.application.tenancy.port.ApiKeyStore;
import io.hashwatt.application.tenancy.port.Secrets;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.ApiKey;
import io.hashwatt.domain.tenancy.event.TenancyEvent.ApiKeyCreated;
import io.hashwatt.domain.tenancy.event.TenancyEvent.ApiKeyRevoked;
import java.time.Instant;

/** Where API keys are issued and revoked, each time with the entry in the journal. Within a unit of work. */
final class ApiKeyRegister {

    private final ApiKeyStore keys;
    private final Secrets secrets;
    private final Bookkeeping books;

    ApiKeyRegister(ApiKeyStore keys, Secrets secrets, Bookkeeping books) {
        this.keys = keys;
        this.secrets = secrets;
        this.books = books;
    }

    Outcome<Issued> issue(Actor actor, Draft draft) {
        Instant now = books.now();
        if (draft.expiresAt() != null && !draft.expiresAt().isAfter(now)) {
            return Outcome.refused("expires_at", "must be in the future");
        }
        Secret secret = Secret.make(Secret.Kind.API_KEY, actor.tenant(), secrets);
        ApiKey key = new ApiKey(
                new ApiKeyId(books.nextId()),
                actor.tenant(),
                draft.name(),
                draft.role(),
                secret.prefix(),
                actor.principal().toString(),
                now,
                draft.expiresAt(),
                null,
                1);
        keys.add(key, secret.sha256());
        books.record(actor, new ApiKeyCreated(key));
        return new Outcome.Done<>(new Issued(key, secret.text()));
    }

    /** One that is revoked already is left as it is. */
    Outcome<ApiKey> revoke(Actor actor, ApiKeyId id) {
        return Outcome.found(keys.find(actor.tenant(), id), "API key")
                .then(key -> key.revokedAt() == null ? revoked(actor, key) : new Outcome.Done<>(key));
    }

    private Outcome<ApiKey> revoked(Actor actor, ApiKey key) {
        ApiKey revoked = key.revoked(books.now());
        return Outcome.written(keys.update(revoked), revoked, revoked.version())
                .then(written -> books.recorded(actor, written, new ApiKeyRevoked(written)));
    }
}
