package io.hashwatt.application.tenancy;

import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.PasswordHasher;
import io.hashwatt.application.tenancy.port.TokenStore;
import io.hashwatt.application.tenancy.port.UserStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.User;
import io.hashwatt.domain.tenancy.event.TenancyEvent.PasswordSet;
import io.hashwatt.domain.tenancy.event.TenancyEvent.UserCreated;
import io.hashwatt.domain.tenancy.event.TenancyEvent.UserInvitedAgain;
import io.hashwatt.domain.tenancy.event.TenancyEvent.UserUpdated;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

final class ManageUsersService implements ManageUsers {

    static final String LOGIN_RULE = "must have 1 to 100 characters and no space";

    private static final Pattern LOGIN = Pattern.compile("\\S{1,100}");
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;

    private final UnitOfWork unitOfWork;
    private final UserStore users;
    private final TokenStore tokens;
    private final PasswordHasher hasher;
    private final IdGenerator ids;
    private final InstantSource clock;
    private final Tokens issued;
    private final Journal journal;
    private final AuthenticateService authenticate;

    ManageUsersService(TenancyPorts ports, Tokens issued, Journal journal, AuthenticateService authenticate) {
        this.unitOfWork = ports.unitOfWork();
        this.users = ports.users();
        this.tokens = ports.tokens();
        this.hasher = ports.hasher();
        this.ids = ports.ids();
        this.clock = ports.clock();
        this.issued = issued;
        this.journal = journal;
        this.authenticate = authenticate;
    }

    @Override
    public Outcome<Invited> invite(Actor actor, Draft draft) {
        actor.require(Permission.MANAGE_USERS);
        return unitOfWork.in(actor.tenant(), () -> invited(actor, draft));
    }

    @Override
    public Outcome<User> change(Actor actor, UserId id, long expectedVersion, Changes changes) {
        actor.require(Permission.MANAGE_USERS);
        return unitOfWork.in(actor.tenant(), () -> {
            users.holdAdministrators(
                    actor.tenant()); // one change at a time: the last two administrators must not both step down
            return found(actor.tenant(), id).then(user -> changed(actor, user, expectedVersion, changes));
        });
    }

    @Override
    public Outcome<Invited> inviteAgain(Actor actor, UserId id) {
        actor.require(Permission.MANAGE_USERS);
        return unitOfWork.in(
                actor.tenant(),
                () -> held(actor.tenant(), id).then(user -> {
                    endAccessOf(user);
                    journal.record(actor, new UserInvitedAgain(user));
                    return new Outcome.Done<>(
                            new Invited(user, issued.oneTime(user).secret()));
                }));
    }

    @Override
    public Optional<User> find(Actor actor, UserId id) {
        actor.require(Permission.MANAGE_USERS);
        return unitOfWork.reading(actor.tenant(), () -> users.find(actor.tenant(), id));
    }

    @Override
    public List<User> list(Actor actor, Page<UserId> page) {
        actor.require(Permission.MANAGE_USERS);
        return unitOfWork.reading(actor.tenant(), () -> users.page(actor.tenant(), page));
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
                    users.setPasswordHash(user.tenant(), user.id(), hash);
                    endAccessOf(user);
                    journal.record(actor, new PasswordSet(user));
                    return new Outcome.Done<>(user);
                }));
    }

    Outcome<Invited> invited(Actor actor, Draft draft) {
        String login = draft.login().toLowerCase(Locale.ROOT);
        if (!isLogin(login)) {
            return Outcome.refused("login", LOGIN_RULE);
        }
        if (users.withLogin(actor.tenant(), login).isPresent()) {
            return Outcome.refused("login", "is taken by another user");
        }
        UserId id = new UserId(ids.next());
        User user = new User(id, actor.tenant(), login, draft.name(), draft.role(), true, clock.instant(), 1);
        users.add(user);
        journal.record(actor, new UserCreated(user));
        return new Outcome.Done<>(new Invited(user, issued.oneTime(user).secret()));
    }

    /** @param login in lower case, as it is kept */
    static boolean isLogin(String login) {
        return LOGIN.matcher(login).matches();
    }

    private Outcome<User> changed(Actor actor, User user, long expectedVersion, Changes changes) {
        if (user.version() != expectedVersion) {
            return new Outcome.Stale<>(user.version());
        }
        boolean stays = changes.active() && changes.role() == Role.ADMIN;
        if (isActiveAdmin(user) && !stays && isLastAdmin(user)) {
            return Outcome.refused("role", "is the last active administrator's, who has to stay one");
        }
        User changed = user.with(changes.name(), changes.role(), changes.active());
        if (!users.update(changed)) {
            return new Outcome.Stale<>(user.version() + 1);
        }
        if (!changed.active()) {
            endAccessOf(changed);
        }
        unitOfWork.afterCommit(authenticate::forgetAll);
        journal.record(actor, new UserUpdated(changed));
        return new Outcome.Done<>(changed);
    }

    private boolean isLastAdmin(User user) {
        List<User> some = users.page(user.tenant(), Page.first(Page.MOST));
        while (!some.isEmpty()) {
            if (some.stream()
                    .anyMatch(other -> isActiveAdmin(other) && !other.id().equals(user.id()))) {
                return false;
            }
            some = users.page(
                    user.tenant(), new Page<>(Optional.of(some.getLast().id()), Page.MOST));
        }
        return true;
    }

    static boolean isActiveAdmin(User user) {
        return user.active() && user.role() == Role.ADMIN;
    }

    private void endAccessOf(User user) {
        tokens.removeAll(user.tenant(), TokenStore.Kind.SESSION, user.id());
        tokens.removeAll(user.tenant(), TokenStore.Kind.ONE_TIME, user.id());
        unitOfWork.afterCommit(authenticate::forgetAll);
    }

    private Outcome<User> found(TenantId tenant, UserId id) {
        return orMissing(users.find(tenant, id));
    }

    /** The user first, then what belongs to him: in this order everybody waits for everybody else. */
    private Outcome<User> held(TenantId tenant, UserId id) {
        return orMissing(users.hold(tenant, id));
    }

    private static Outcome<User> orMissing(Optional<User> found) {
        return found.<Outcome<User>>map(Outcome.Done::new).orElseGet(() -> new Outcome.Missing<>("user"));
    }
}
