package io.hashwatt.application.tenancy;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.PasswordHasher;
import io.hashwatt.application.tenancy.port.TenantStore;
import io.hashwatt.application.tenancy.port.TokenStore;
import io.hashwatt.application.tenancy.port.UserStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.domain.tenancy.User;
import io.hashwatt.domain.tenancy.event.TenancyEvent.UserLoggedIn;
import io.hashwatt.domain.tenancy.event.TenancyEvent.UserLoggedOut;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

final class LogInService implements LogIn {

    private final UnitOfWork unitOfWork;
    private final TenantStore tenants;
    private final UserStore users;
    private final TokenStore tokens;
    private final PasswordHasher hasher;
    private final Tokens issued;
    private final Journal journal;
    private final AuthenticateService authenticate;
    private final InstantSource clock;
    private final LoginThrottle throttle;

    LogInService(TenancyPorts ports, Tokens issued, Journal journal, AuthenticateService authenticate) {
        this.unitOfWork = ports.unitOfWork();
        this.tenants = ports.tenants();
        this.users = ports.users();
        this.tokens = ports.tokens();
        this.hasher = ports.hasher();
        this.issued = issued;
        this.journal = journal;
        this.authenticate = authenticate;
        this.clock = ports.clock();
        this.throttle = new LoginThrottle(ports.clock());
    }

    @Override
    public Result withPassword(String tenant, String login, String password, String remote) {
        String name = login.toLowerCase(Locale.ROOT);
        return throttled(tenant + "/" + name, remote, () -> userWith(tenant, name, password));
    }

    @Override
    public Result withOneTimeToken(String token, String remote) {
        return throttled(
                "one-time " + Sha256.hex(token.getBytes(StandardCharsets.UTF_8)),
                remote,
                () -> Secret.parse(token)
                        .filter(secret -> secret.kind() == Secret.Kind.ONE_TIME)
                        .flatMap(secret -> unitOfWork.in(secret.tenant(), () -> usingUp(secret))));
    }

    @Override
    public void logOut(String session) {
        Secret.parse(session)
                .filter(secret -> secret.kind() == Secret.Kind.SESSION)
                .ifPresent(secret -> unitOfWork.in(secret.tenant(), () -> end(secret)));
        authenticate.forgetAll();
    }

    private boolean end(Secret secret) {
        Optional<User> user = tokens.find(secret.tenant(), TokenStore.Kind.SESSION, secret.sha256())
                .flatMap(token -> users.find(secret.tenant(), token.user()));
        boolean ended = tokens.remove(secret.tenant(), TokenStore.Kind.SESSION, secret.sha256());
        user.filter(found -> ended).ifPresent(found -> journal.record(found.asActor(), new UserLoggedOut(found.id())));
        return ended;
    }

    private Result throttled(String login, String remote, Supplier<Optional<User>> attempt) {
        Optional<Duration> wait = throttle.begin(login, remote);
        if (wait.isPresent()) {
            return new Result.Throttled(wait.get());
        }
        Optional<User> user = attempted(login, remote, attempt);
        if (user.isEmpty()) {
            return new Result.Refused();
        }
        throttle.succeeded(login, remote);
        return unitOfWork.in(user.get().tenant(), () -> begin(user.get()));
    }

    /** Nobody has to wait for a failure of ours. */
    private Optional<User> attempted(String login, String remote, Supplier<Optional<User>> attempt) {
        try {
            return attempt.get();
        } catch (RuntimeException broken) {
            throttle.takeBack(login, remote);
            throw broken;
        }
    }

    private Optional<User> userWith(String slug, String login, String password) {
        Optional<User> user = unitOfWork
                .reading(TenantId.PLATFORM, () -> tenants.withSlug(slug))
                .map(Tenant::id)
                .flatMap(tenant -> unitOfWork.reading(tenant, () -> users.withLogin(tenant, login)))
                .filter(User::active);
        Optional<String> hash = user.flatMap(
                found -> unitOfWork.reading(found.tenant(), () -> users.passwordHash(found.tenant(), found.id())));
        if (hash.isEmpty()) {
            hasher.pretend(password); // an unknown login takes as long as a wrong password
            return Optional.empty();
        }
        return user.filter(found -> hasher.matches(password, hash.get()));
    }

    private Optional<User> usingUp(Secret secret) {
        return tokens.find(secret.tenant(), TokenStore.Kind.ONE_TIME, secret.sha256())
                .filter(token -> tokens.remove(secret.tenant(), TokenStore.Kind.ONE_TIME, secret.sha256()))
                .filter(token -> clock.instant().isBefore(token.expiresAt()))
                .flatMap(token -> users.find(secret.tenant(), token.user()))
                .filter(User::active);
    }

    private Result begin(User user) {
        tokens.removeExpired(user.tenant(), clock.instant());
        Tokens.Issued session = issued.session(user);
        journal.record(user.asActor(), new UserLoggedIn(user.id()));
        return new Result.LoggedIn(session.secret(), session.expiresAt(), user.asActor());
    }
}
