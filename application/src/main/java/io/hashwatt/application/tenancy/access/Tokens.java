package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.tenancy.port.Secrets;
import io.hashwatt.application.tenancy.port.TokenStore;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.tenancy.User;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Issues sessions and one-time tokens, and takes them back. Within a unit of work. */
final class Tokens {

    static final Duration SESSION = Duration.ofHours(12);
    private static final Duration ONE_TIME = Duration.ofHours(24);

    private final TokenStore store;
    private final Secrets secrets;
    private final InstantSource clock;

    record Issued(String secret, Instant expiresAt) {}

    Tokens(TokenStore store, Secrets secrets, InstantSource clock) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What has expired of the tenant is taken away by the way. */
    Issued session(User user) {
        store.removeExpired(user.tenant(), clock.instant());
        return issue(user, Secret.Kind.SESSION, TokenStore.Kind.SESSION, SESSION);
    }

    Issued oneTime(User user) {
        return issue(user, Secret.Kind.ONE_TIME, TokenStore.Kind.ONE_TIME, ONE_TIME);
    }

    /** @return whose it was; empty: it is none, has expired, or somebody else uses it up at the same time */
    Optional<UserId> useUp(Secret oneTime) {
        return store.find(oneTime.tenant(), TokenStore.Kind.ONE_TIME, oneTime.sha256())
                .filter(token -> store.remove(oneTime.tenant(), TokenStore.Kind.ONE_TIME, oneTime.sha256()))
                .filter(token -> clock.instant().isBefore(token.expiresAt()))
                .map(TokenStore.Token::user);
    }

    /** @return whose it was; empty: it is none, or somebody else ends it at the same time */
    Optional<UserId> end(Secret session) {
        return store.find(session.tenant(), TokenStore.Kind.SESSION, session.sha256())
                .filter(token -> store.remove(session.tenant(), TokenStore.Kind.SESSION, session.sha256()))
                .map(TokenStore.Token::user);
    }

    void endAllOf(User user) {
        store.removeAll(user.tenant(), TokenStore.Kind.SESSION, user.id());
        store.removeAll(user.tenant(), TokenStore.Kind.ONE_TIME, user.id());
    }

    private Issued issue(User user, Secret.Kind form, TokenStore.Kind kind, Duration valid) {
        Secret secret = Secret.make(form, user.tenant(), secrets);
        Instant expiresAt = clock.instant().plus(valid);
        store.add(new TokenStore.Token(user.tenant(), kind, secret.sha256(), user.id(), expiresAt));
        return new Issued(secret.text(), expiresAt);
    }
}
