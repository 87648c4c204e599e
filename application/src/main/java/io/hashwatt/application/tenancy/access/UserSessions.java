package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.application.tenancy.port.UserStore;
import io.hashwatt.domain.tenancy.User;
import io.hashwatt.domain.tenancy.event.TenancyEvent.UserLoggedIn;
import io.hashwatt.domain.tenancy.event.TenancyEvent.UserLoggedOut;
import java.util.Optional;

/** Where sessions begin and end, each time with the entry in the journal. Within a unit of work. */
final class UserSessions {

    private final UserStore users;
    private final Tokens tokens;
    private final Bookkeeping books;

    UserSessions(UserStore users, Tokens tokens, Bookkeeping books) {
        this.users = users;
        this.tokens = tokens;
        this.books = books;
    }

    LogIn.Result begin(User user) {
        Tokens.Issued session = tokens.session(user);
        books.record(user.asActor(), new UserLoggedIn(user.id()));
        return new LogIn.Result.LoggedIn(session.secret(), session.expiresAt(), Tokens.SESSION, user.asActor());
    }

    /** Who may begin a session by this token, once. */
    Optional<User> useUp(Secret oneTime) {
        return tokens.useUp(oneTime)
                .flatMap(user -> users.find(oneTime.tenant(), user))
                .filter(User::active);
    }

    /** Empty: there was none. */
    Optional<User> end(Secret session) {
        Optional<User> user = tokens.end(session).flatMap(id -> users.find(session.tenant(), id));
        user.ifPresent(found -> books.record(found.asActor(), new UserLoggedOut(found.id())));
        return user;
    }
}
