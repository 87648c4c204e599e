package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.tenancy.access.ManageUsers.Changes;
import io.hashwatt.application.tenancy.access.ManageUsers.Draft;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.application.tenancy.port.UserStore;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.User;
import io.hashwatt.domain.tenancy.event.TenancyEvent.PasswordSet;
import io.hashwatt.domain.tenancy.event.TenancyEvent.UserCreated;
import io.hashwatt.domain.tenancy.event.TenancyEvent.UserInvitedAgain;
import io.hashwatt.domain.tenancy.event.TenancyEvent.UserUpdated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where users are entered and changed, each time with the entry in the journal. Within a unit of work. */
final class UserRegister {

    static final String LOGIN_RULE = "must have 1 to 100 characters and no space";

    private static final Pattern LOGIN = Pattern.compile("\\S{1,100}");

    private final UserStore users;
    private final Bookkeeping books;

    UserRegister(UserStore users, Bookkeeping books) {
        this.users = users;
        this.books = books;
    }

    Outcome<User> enter(Actor actor, Draft draft) {
        String login = draft.login().toLowerCase(Locale.ROOT);
        if (!isLogin(login)) {
            return Outcome.refused("login", LOGIN_RULE);
        }
        if (users.withLogin(actor.tenant(), login).isPresent()) {
            return Outcome.refused("login", "is taken by another user");
        }
        UserId id = new UserId(books.nextId());
        User user = new User(id, actor.tenant(), login, draft.name(), draft.role(), true, books.now(), 1);
        users.add(user);
        return books.recorded(actor, user, new UserCreated(user));
    }

    /** @param login in lower case, as it is kept */
    static boolean isLogin(String login) {
        return LOGIN.matcher(login).matches();
    }

    Outcome<User> change(Actor actor, User user, long expectedVersion, Changes changes) {
        if (user.version() != expectedVersion) {
            return new Outcome.Stale<>(user.version());
        }
        boolean stays = changes.active() && changes.role() == Role.ADMIN;
        if (isActiveAdmin(user) && !stays && isLastAdmin(user)) {
            return Outcome.refused("role", "is the last active administrator's, who has to stay one");
        }
        User changed = user.with(changes.name(), changes.role(), changes.active());
        return Outcome.written(users.update(changed), changed, user.version() + 1)
                .then(written -> books.recorded(actor, written, new UserUpdated(written)));
    }

    void invitedAgain(Actor actor, User user) {
        books.record(actor, new UserInvitedAgain(user));
    }

    void setPassword(Actor actor, User user, String hash) {
        users.setPasswordHash(user.tenant(), user.id(), hash);
        books.record(actor, new PasswordSet(user));
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
}
