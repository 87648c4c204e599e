package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.Sha256;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.domain.tenancy.User;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

final class LogInService implements LogIn {

    private final UnitOfWork unitOfWork;
    private final PasswordCheck passwords;
    private final UserSessions sessions;
    private final AuthenticateService authenticate;
    private final LoginThrottle throttle;

    LogInService(
            UnitOfWork unitOfWork,
            PasswordCheck passwords,
            UserSessions sessions,
            AuthenticateService authenticate,
            LoginThrottle throttle) {
        this.unitOfWork = unitOfWork;
        this.passwords = passwords;
        this.sessions = sessions;
        this.authenticate = authenticate;
        this.throttle = throttle;
    }

    @Override
    public Result withPassword(String tenant, String login, String password, String remote) {
        String name = login.toLowerCase(Locale.ROOT);
        return throttled(tenant + "/" + name, remote, () -> passwords.userWith(tenant, name, password));
    }

    @Override
    public Result withOneTimeToken(String token, String remote) {
        return throttled(
                "one-time " + Sha256.hex(token.getBytes(StandardCharsets.UTF_8)),
                remote,
                () -> Secret.parse(token)
                        .filter(secret -> secret.kind() == Secret.Kind.ONE_TIME)
                        .flatMap(secret -> unitOfWork.in(secret.tenant(), () -> sessions.useUp(secret))));
    }

    @Override
    public void logOut(String session) {
        Secret.parse(session)
                .filter(secret -> secret.kind() == Secret.Kind.SESSION)
                .ifPresent(secret -> unitOfWork.in(secret.tenant(), () -> sessions.end(secret)));
        authenticate.forgetAll();
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
        return unitOfWork.in(user.get().tenant(), () -> sessions.begin(user.get()));
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
}
