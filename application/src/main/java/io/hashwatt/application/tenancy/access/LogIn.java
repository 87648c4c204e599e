package io.hashwatt.application.tenancy.access;

import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;

/** Begins and ends a person's session. Too many failures of one login, or from one address, have to wait. */
public interface LogIn {

    /**
     * @param tenant its slug
     * @param remote the caller's address, for throttling
     */
    Result withPassword(String tenant, String login, String password, String remote);

    /** Uses the token up. */
    Result withOneTimeToken(String token, String remote);

    /** Whatever session the credential is; nothing happens for any other. */
    void logOut(String session);

    sealed interface Result {

        /**
         * @param session the credential to show from now on; not stored, so not to be had again
         * @param lifetime from now until it expires
         */
        record LoggedIn(String session, Instant expiresAt, Duration lifetime, Actor actor) implements Result {}

        /** Which part was wrong is not told. */
        record Refused() implements Result {}

        record Throttled(Duration retryAfter) implements Result {}
    }
}
