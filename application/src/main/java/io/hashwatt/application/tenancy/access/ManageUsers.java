package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.User;
import java.util.List;
import java.util.Optional;

/** A tenant's users. The last active administrator can be neither demoted nor deactivated. */
public interface ManageUsers {

    /** The user and the token of the first session. */
    Outcome<Invited> invite(Actor actor, Draft draft);

    /** @param expectedVersion what the caller has read */
    Outcome<User> change(Actor actor, UserId id, long expectedVersion, Changes changes);

    /** A new one-time token for somebody who has lost the password; earlier ones and all sessions end. */
    Outcome<Invited> inviteAgain(Actor actor, UserId id);

    Optional<User> find(Actor actor, UserId id);

    List<User> list(Actor actor, Page<UserId> page);

    /** Of the actor itself; its sessions end. Refused for API keys and for a password below 12 characters. */
    Outcome<User> setOwnPassword(Actor actor, String password);

    /** @param login 1 to 100 characters without space, unique within the tenant, in any case */
    record Draft(String login, String name, Role role) {}

    record Changes(String name, Role role, boolean active) {}

    /** @param oneTimeToken not stored, so not to be had again */
    record Invited(User user, String oneTimeToken) {}
}
