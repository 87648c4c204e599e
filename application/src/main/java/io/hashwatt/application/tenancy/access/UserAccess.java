package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.domain.tenancy.User;

/** Lets a user in for the first time, and out. Within a unit of work, after which nobody is remembered any more. */
final class UserAccess {

    private final UnitOfWork unitOfWork;
    private final Tokens tokens;
    private final AuthenticateService authenticate;

    UserAccess(UnitOfWork unitOfWork, Tokens tokens, AuthenticateService authenticate) {
        this.unitOfWork = unitOfWork;
        this.tokens = tokens;
        this.authenticate = authenticate;
    }

    /** @return the one-time token that begins the first session */
    String begin(User user) {
        return tokens.oneTime(user).secret();
    }

    /** May be another role from now on, or none. */
    void changed(User user) {
        if (!user.active()) {
            tokens.endAllOf(user);
        }
        unitOfWork.afterCommit(authenticate::forgetAll);
    }

    /** Whatever somebody got in by ends. */
    void end(User user) {
        tokens.endAllOf(user);
        unitOfWork.afterCommit(authenticate::forgetAll);
    }
}
