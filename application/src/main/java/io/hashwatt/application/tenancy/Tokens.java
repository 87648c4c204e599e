package io.hashwatt.application.tenancy;

import io.hashwatt.application.tenancy.port.Secrets;
import io.hashwatt.application.tenancy.port.TokenStore;
import io.hashwatt.domain.tenancy.User;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Issues sessions and one-time tokens. */
final class Tokens {

    private static final Duration SESSION = Duration.ofHours(12);
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

    Issued session(User user) {
        return issue(user, Secret.Kind.SESSION, TokenStore.Kind.SESSION, SESSION);
    }

    Issued oneTime(User user) {
        return issue(user, Secret.Kind.ONE_TIME, TokenStore.Kind.ONE_TIME, ONE_TIME);
    }

    private Issued issue(User user, Secret.Kind form, TokenStore.Kind kind, Duration valid) {
        Secret secret = Secret.make(form, user.tenant(), secrets);
        Instant expiresAt = clock.instant().plus(valid);
        store.add(new TokenStore.Token(user.tenant(), kind, secret.sha256(), user.id(), expiresAt));
        return new Issued(secret.text(), expiresAt);
    }
}
