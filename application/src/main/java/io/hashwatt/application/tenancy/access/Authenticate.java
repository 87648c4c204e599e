package io.hashwatt.application.tenancy.access;

import io.hashwatt.domain.tenancy.Actor;
import java.util.Optional;

/** Turns a credential into whoever it belongs to. */
@FunctionalInterface
public interface Authenticate {

    /**
     * @param credential an API key or a session, as it was shown
     * @return empty: unknown, expired, revoked, or its user is not active. A revocation elsewhere counts within five
     *     seconds, one made here at once
     */
    Optional<Actor> actorOf(String credential);
}
