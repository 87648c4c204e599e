package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.ApiKeyStore;
import io.hashwatt.application.tenancy.port.TokenStore;
import io.hashwatt.application.tenancy.port.UserStore;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.User;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Remembers for a few seconds whom a credential belongs to, since every request brings one. */
final class AuthenticateService implements Authenticate {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 10_000;

    private final UnitOfWork unitOfWork;
    private final ApiKeyStore keys;
    private final TokenStore tokens;
    private final UserStore users;
    private final InstantSource clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** How often all was forgotten: what was looked up before the last time is not remembered after it. */
    private final AtomicLong forgotten = new AtomicLong();

    private record Known(Actor actor, Instant until) {}

    AuthenticateService(
            UnitOfWork unitOfWork, ApiKeyStore keys, TokenStore tokens, UserStore users, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.keys = keys;
        this.tokens = tokens;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> actorOf(String credential) {
        return Secret.parse(credential).flatMap(this::actorOf);
    }

    /** A credential has lost its power: nothing is remembered any more. */
    void forgetAll() {
        forgotten.incrementAndGet();
        known.clear();
    }

    private Optional<Actor> actorOf(Secret secret) {
        String sha256 = secret.sha256();
        Known remembered = known.get(sha256);
        if (remembered != null && clock.instant().isBefore(remembered.until())) {
            return Optional.of(remembered.actor());
        }
        long seen = forgotten.get();
        Optional<Known> found = unitOfWork.reading(secret.tenant(), () -> lookUp(secret, sha256));
        found.ifPresentOrElse(fresh -> remember(sha256, fresh, seen), () -> known.remove(sha256));
        return found.map(Known::actor);
    }

    private Optional<Known> lookUp(Secret secret, String sha256) {
        return switch (secret.kind()) {
            case API_KEY ->
                keys.withHash(secret.tenant(), sha256)
                        .filter(key -> key.isValidAt(clock.instant()))
                        .map(key -> known(key.asActor(), key.expiresAt()));
            case SESSION ->
                tokens.find(secret.tenant(), TokenStore.Kind.SESSION, sha256)
                        .filter(token -> clock.instant().isBefore(token.expiresAt()))
                        .flatMap(token -> users.find(secret.tenant(), token.user())
                                .filter(User::active)
                                .map(user -> known(user.asActor(), token.expiresAt())));
            case ONE_TIME -> Optional.empty();
        };
    }

    /** @param expiresAt null: never */
    private Known known(Actor actor, @Nullable Instant expiresAt) {
        Instant until = clock.instant().plus(REMEMBERED);
        return new Known(actor, expiresAt != null && expiresAt.isBefore(until) ? expiresAt : until);
    }

    private void remember(String sha256, Known fresh, long seen) {
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        known.put(sha256, fresh);
        if (forgotten.get() != seen) {
            known.remove(sha256);
        }
    }
}
