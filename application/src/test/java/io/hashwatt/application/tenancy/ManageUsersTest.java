package io.hashwatt.application.tenancy;

import static io.hashwatt.application.testing.Outcomes.assertMissing;
import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static io.hashwatt.application.testing.Outcomes.assertStale;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.application.tenancy.port.UserStore;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.InMemoryStores;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.User;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The users of a tenant")
class ManageUsersTest {

    private final Stores inMemory = InMemoryStores.empty();
    private final BusyUserStore busy = new BusyUserStore(inMemory.users());
    private final Scenario scenario = new Scenario(inMemory.with(busy.asStore()));
    private final Scenario.Process process = scenario.start("one");
    private final ManageUsers users = process.tenancy().manageUsers();
    private final Given given = new Given(scenario, process);
    private final Actor actor = given.tenant("acme");
    private final User admin = all().getFirst();

    @Test
    @DisplayName("have a login of their own, whatever its case")
    void login() {
        User anna = given.user(actor, "Anna", Role.VIEWER).user();

        assertThat(anna.login()).isEqualTo("anna");
        assertRefused(invite("ANNA"), "login", "is taken by another user");
        assertRefused(invite("two words"), "login", "must have 1 to 100 characters and no space");
        assertRefused(invite(""), "login");
        assertRefused(invite("x".repeat(101)), "login");
        assertThat(all()).containsExactly(admin, anna);
    }

    @Test
    @DisplayName("may have the login of another tenant's user")
    void sameLoginElsewhere() {
        Actor other = given.tenant("other");

        assertThat(given.user(other, "anna", Role.VIEWER).user().login())
                .isEqualTo(given.user(actor, "anna", Role.VIEWER).user().login());
    }

    @Test
    @DisplayName("change from the version that was read, and from no other")
    void versions() {
        User anna = given.user(actor, "anna", Role.VIEWER).user();
        User changed = done(change(anna, Role.OPERATOR, true));

        assertThat(changed.version()).isEqualTo(2);
        assertStale(change(anna, Role.ADMIN, true), 2);
        assertThat(users.find(actor, anna.id())).contains(changed);
    }

    @Test
    @DisplayName("of another tenant are not there")
    void ofAnother() {
        Actor other = given.tenant("other");

        assertMissing(users.change(other, admin.id(), 1, new ManageUsers.Changes("x", Role.ADMIN, true)));
        assertMissing(users.inviteAgain(other, admin.id()));
        assertMissing(users.inviteAgain(actor, new UserId(scenario.unknownId())));
        assertThat(users.find(other, admin.id())).isEmpty();
    }

    @Test
    @DisplayName("keep their last active administrator")
    void lastAdmin() {
        assertRefused(
                change(admin, Role.OPERATOR, true), "role", "is the last active administrator's, who has to stay one");
        assertRefused(change(admin, Role.ADMIN, false), "role");
        assertThat(users.find(actor, admin.id())).contains(admin);

        User second = given.user(actor, "second", Role.ADMIN).user();
        done(change(second, Role.ADMIN, false));
        assertRefused(change(admin, Role.OPERATOR, true), "role");

        done(change(done(users.change(actor, second.id(), 2, changes(Role.ADMIN, true))), Role.ADMIN, true));
        done(change(admin, Role.OPERATOR, true));
    }

    @Test
    @DisplayName("keep an administrator when two of them step down at the same time")
    void twoStepDown() {
        User second = given.user(actor, "second", Role.ADMIN).user();
        busy.whileWaiting(() -> inMemory.users().update(second.with("Second", Role.VIEWER, true)));

        assertRefused(change(admin, Role.VIEWER, true), "role");
    }

    @Test
    @DisplayName("know of more administrators than fit a page")
    void manyUsers() {
        for (int i = 0; i < Page.MOST; i++) {
            given.user(actor, "viewer" + i, Role.VIEWER);
        }
        given.user(actor, "second", Role.ADMIN);

        done(change(admin, Role.VIEWER, true));
    }

    @Test
    @DisplayName("set their own password of 12 to 200 characters")
    void password() {
        assertRefused(users.setOwnPassword(admin.asActor(), "x".repeat(11)), "password");
        assertRefused(users.setOwnPassword(admin.asActor(), "x".repeat(201)), "password");
        assertThat(users.setOwnPassword(admin.asActor(), "x".repeat(12))).isInstanceOf(Outcome.Done.class);

        Actor key =
                Actor.of(actor.tenant(), new Actor.Principal(Actor.Principal.Kind.API_KEY, "id", "a key"), Role.ADMIN);
        assertRefused(users.setOwnPassword(key, "x".repeat(12)), "", "only a user has a password");
    }

    @Test
    @DisplayName("appear in the journal with everything but their secrets")
    void journal() {
        done(users.setOwnPassword(admin.asActor(), "correct horse"));
        String token = done(users.inviteAgain(actor, admin.id())).oneTimeToken();

        assertThat(given.events(actor)).containsExactly("user.created", "user.password_set", "user.invited_again");
        assertThat(process.tenancy().readJournal().eventsAfter(actor, 0, 9).toString())
                .contains("login=admin")
                .doesNotContain("correct horse", token);
    }

    private Outcome<ManageUsers.Invited> invite(String login) {
        return users.invite(actor, new ManageUsers.Draft(login, "A name", Role.VIEWER));
    }

    private Outcome<User> change(User user, Role role, boolean active) {
        return users.change(actor, user.id(), user.version(), changes(role, active));
    }

    private static ManageUsers.Changes changes(Role role, boolean active) {
        return new ManageUsers.Changes("A name", role, active);
    }

    private List<User> all() {
        return users.list(actor, Page.first(9));
    }

    /** Lets somebody else commit while the next one waits for the administrators. */
    private static final class BusyUserStore {

        private final UserStore users;
        private Runnable other = () -> {};

        BusyUserStore(UserStore users) {
            this.users = users;
        }

        void whileWaiting(Runnable action) {
            other = action;
        }

        UserStore asStore() {
            return (UserStore) Proxy.newProxyInstance(
                    UserStore.class.getClassLoader(), new Class<?>[] {UserStore.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("holdAdministrators")) {
                            Runnable action = other;
                            other = () -> {};
                            action.run();
                        }
                        return method.invoke(users, arguments);
                    });
        }
    }
}
