package io.hashwatt.ui.people;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.tenancy.access.ManageApiKeys;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.ApiKey;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.User;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people and the programs of a tenant, and what may be done about them. */
@Dependent
final class PeoplePresenter {

    private final ManageUsers users;
    private final ManageApiKeys keys;
    private final InstantSource clock;

    /** How a key stands. */
    enum KeyState {
        VALID,
        EXPIRED,
        REVOKED
    }

    /** How long a new key is good for. */
    enum Expiry {
        DAYS_30(Duration.ofDays(30)),
        DAYS_90(Duration.ofDays(90)),
        DAYS_365(Duration.ofDays(365)),
        NEVER(null);

        private final @Nullable Duration length;

        Expiry(@Nullable Duration length) {
            this.length = length;
        }

        @Nullable Instant after(Instant now) {
            return length == null ? null : now.plus(length);
        }
    }

    @Inject
    PeoplePresenter(ManageUsers users, ManageApiKeys keys, InstantSource clock) {
        this.users = users;
        this.keys = keys;
        this.clock = clock;
    }

    List<User> users(Actor actor, Page<UserId> page) {
        return users.list(actor, page);
    }

    List<ApiKey> keys(Actor actor, Page<ApiKeyId> page) {
        return keys.list(actor, page);
    }

    boolean hasKeys(Actor actor) {
        return !keys(actor, Page.first(1)).isEmpty();
    }

    Outcome<ManageUsers.Invited> invite(Actor actor, String login, String name, Role role) {
        return users.invite(actor, new ManageUsers.Draft(login.strip(), name.strip(), role));
    }

    Outcome<ManageUsers.Invited> inviteAgain(Actor actor, User user) {
        return users.inviteAgain(actor, user.id());
    }

    /** @param read what the administrator has seen */
    Outcome<User> change(Actor actor, User read, String name, Role role) {
        return users.change(
                actor, read.id(), read.version(), new ManageUsers.Changes(name.strip(), role, read.active()));
    }

    Outcome<User> setActive(Actor actor, User read, boolean active) {
        return users.change(
                actor, read.id(), read.version(), new ManageUsers.Changes(read.name(), read.role(), active));
    }

    Optional<User> find(Actor actor, UserId id) {
        return users.find(actor, id);
    }

    Outcome<ManageApiKeys.Issued> issue(Actor actor, String name, Role role, Expiry expiry) {
        return keys.issue(actor, new ManageApiKeys.Draft(name.strip(), role, expiry.after(clock.instant())));
    }

    Outcome<ApiKey> revoke(Actor actor, ApiKey key) {
        return keys.revoke(actor, key.id());
    }

    KeyState stateOf(ApiKey key) {
        if (key.revokedAt() != null) {
            return KeyState.REVOKED;
        }
        return key.isValidAt(clock.instant()) ? KeyState.VALID : KeyState.EXPIRED;
    }

    /** Oneself cannot be locked out by mistake. */
    static boolean isSelf(Actor actor, User user) {
        return actor.principal().equals(user.asActor().principal());
    }
}
