package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.PasswordHasher;
import io.hashwatt.application.tenancy.port.UserStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.domain.tenancy.User;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class ManageUsersService implements ManageUsers {

    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;

    private final UnitOfWork unitOfWork;
    private final UserStore users;
    private final UserRegister register;
    private final UserAccess access;
    private final PasswordHasher hasher;

    ManageUsersService(
            UnitOfWork unitOfWork, UserStore users, UserRegister register, UserAccess access, PasswordHasher hasher) {
        this.unitOfWork = unitOfWork;
        this.users = users;
        this.register = register;
        this.access = access;
        this.hasher = hasher;
    }

    @Override
    public Outcome<Invited> invite(Actor actor, Draft draft) {
        return unitOfWork.in(
                actor.permitted(Permission.MANAGE_USERS),
                () -> register.enter(actor, draft)
                        .then(user -> new Outcome.Done<>(new Invited(user, access.begin(user)))));
    }

    @Override
    public Outcome<User> change(Actor actor, UserId id, long expectedVersion, Changes changes) {
        return unitOfWork.in(actor.permitted(Permission.MANAGE_USERS), () -> {
            users.holdAdministrators(
                    actor.tenant()); // one change at a time: the last two administrators must not both step down
            return found(actor.tenant(), id)
                    .then(user -> register.change(actor, user, expectedVersion, changes))
                    .then(user -> {
                        access.changed(user);
                        return new Outcome.Done<>(user);
                    });
        });
    }

    @Override
    public Outcome<Invited> inviteAgain(Actor actor, UserId id) {
        return unitOfWork.in(
                actor.permitted(Permission.MANAGE_USERS),
                () -> held(actor.tenant(), id).then(user -> {
                    access.end(user);
                    register.invitedAgain(actor, user);
                    return new Outcome.Done<>(new Invited(user, access.begin(user)));
                }));
    }

    @Override
    public Optional<User> find(Actor actor, UserId id) {
        return unitOfWork.reading(actor.permitted(Permission.MANAGE_USERS), () -> users.find(actor.tenant(), id));
    }

    @Override
    public List<User> list(Actor actor, Page<UserId> page) {
        return unitOfWork.reading(actor.permitted(Permission.MANAGE_USERS), () -> users.page(actor.tenant(), page));
    }

    @Override
    public Outcome<User> setOwnPassword(Actor actor, String password) {
        if (actor.principal().kind() != Actor.Principal.Kind.USER) {
            return Outcome.refused("", "only a user has a password");
        }
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            return Outcome.refused(
                    "password", "must have " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters");
        }
        String hash = hasher.hash(password);
        UserId id = new UserId(UUID.fromString(actor.principal().id()));
        return unitOfWork.in(
                actor.tenant(),
                () -> held(actor.tenant(), id).then(user -> {
                    register.setPassword(actor, user, hash);
                    access.end(user);
                    return new Outcome.Done<>(user);
                }));
    }

    private Outcome<User> found(TenantId tenant, UserId id) {
        return Outcome.found(users.find(tenant, id), "user");
    }

    /** The user first, then what belongs to him: in this order everybody waits for everybody else. */
    private Outcome<User> held(TenantId tenant, UserId id) {
        return Outcome.found(users.hold(tenant, id), "user");
    }
}
