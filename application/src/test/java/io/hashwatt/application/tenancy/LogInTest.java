package io.hashwatt.application.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.LogIn.Result;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Outcomes;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.User;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A person")
class LogInTest {

    private static final String PASSWORD = "correct horse";
    private static final String HERE = "192.0.2.1";

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final LogIn logIn = process.tenancy().logIn();
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");

    @Nested
    @DisplayName("with a password")
    class WithPassword {

        private final User anna = givenUser("Anna@Acme.example");

        @Test
        @DisplayName("gets a session of twelve hours, which the journal notes")
        void logsIn() {
            Result.LoggedIn session = (Result.LoggedIn) logIn.withPassword("acme", anna.login(), PASSWORD, HERE);

            assertThat(session.actor()).isEqualTo(anna.asActor());
            assertThat(session.expiresAt()).isEqualTo(Scenario.NOW.plus(Duration.ofHours(12)));
            assertThat(process.tenancy().authenticate().actorOf(session.session()))
                    .contains(anna.asActor());
            assertThat(given.events(admin)).endsWith("user.logged_in");
        }

        @Test
        @DisplayName("may write the login in any case")
        void anyCase() {
            assertThat(anna.login()).isEqualTo("anna@acme.example");
            assertThat(attempt(anna.login().toUpperCase(Locale.ROOT), PASSWORD)).isInstanceOf(Result.LoggedIn.class);
        }

        @Test
        @DisplayName("is refused in the same words, and after the same work, whatever was wrong")
        void refused() {
            User gone = givenUser("gone");
            deactivate(gone);
            given.user(admin, "invited", Role.VIEWER);

            assertRefusedAfterOneCheck("acme", anna.login(), "wrong password");
            assertRefusedAfterOneCheck("acme", "nobody", PASSWORD);
            assertRefusedAfterOneCheck("nowhere", anna.login(), PASSWORD);
            assertRefusedAfterOneCheck("acme", "gone", PASSWORD);
            assertRefusedAfterOneCheck("acme", "invited", PASSWORD);
        }

        private void assertRefusedAfterOneCheck(String tenant, String login, String password) {
            int before = scenario.hasher().checks();
            assertThat(logIn.withPassword(tenant, login, password, HERE)).isEqualTo(new Result.Refused());
            assertThat(scenario.hasher().checks()).isEqualTo(before + 1);
        }
    }

    @Nested
    @DisplayName("with a one-time token")
    class WithOneTimeToken {

        private final ManageUsers.Invited invited = given.user(admin, "ben", Role.OPERATOR);

        @Test
        @DisplayName("gets in once")
        void once() {
            assertThat(logIn.withOneTimeToken(invited.oneTimeToken(), HERE))
                    .isInstanceOfSatisfying(
                            Result.LoggedIn.class,
                            session -> assertThat(session.actor())
                                    .isEqualTo(invited.user().asActor()));
            assertThat(logIn.withOneTimeToken(invited.oneTimeToken(), HERE)).isEqualTo(new Result.Refused());
        }

        @Test
        @DisplayName("is refused when it is a day old")
        void expired() {
            scenario.clock().advance(Duration.ofHours(24));

            assertThat(logIn.withOneTimeToken(invited.oneTimeToken(), HERE)).isEqualTo(new Result.Refused());
        }

        @Test
        @DisplayName("is refused when deactivated meanwhile")
        void inactive() {
            deactivate(invited.user());

            assertThat(logIn.withOneTimeToken(invited.oneTimeToken(), HERE)).isEqualTo(new Result.Refused());
        }

        @Test
        @DisplayName("is refused with an earlier one than the newest")
        void replaced() {
            String newer = Outcomes.done(process.tenancy()
                            .manageUsers()
                            .inviteAgain(admin, invited.user().id()))
                    .oneTimeToken();

            assertThat(logIn.withOneTimeToken(invited.oneTimeToken(), HERE)).isEqualTo(new Result.Refused());
            assertThat(logIn.withOneTimeToken(newer, HERE)).isInstanceOf(Result.LoggedIn.class);
        }

        @Test
        @DisplayName("is refused with anything else, and a token is no credential for a request")
        void otherSecrets() {
            String session = ((Result.LoggedIn) logIn.withOneTimeToken(invited.oneTimeToken(), HERE)).session();
            String unused = given.user(admin, "cleo", Role.VIEWER).oneTimeToken();

            assertThat(logIn.withOneTimeToken(session, HERE)).isEqualTo(new Result.Refused());
            assertThat(logIn.withOneTimeToken("", HERE)).isEqualTo(new Result.Refused());
            assertThat(process.tenancy().authenticate().actorOf(unused)).isEmpty();
        }

        @Test
        @DisplayName("gets in whatever tokens strangers elsewhere have guessed")
        void strangersDoNotLockOut() {
            for (int i = 0; i < 50; i++) {
                logIn.withOneTimeToken("guess " + i, "198.51.100." + i);
            }

            assertThat(logIn.withOneTimeToken(invited.oneTimeToken(), HERE)).isInstanceOf(Result.LoggedIn.class);
        }
    }

    @Nested
    @DisplayName("who fails too often")
    class Throttled {

        private final User anna = givenUser("anna");

        @Test
        @DisplayName("has to wait after five failures of a login, wherever they come from")
        void perLogin() {
            for (int i = 0; i < 5; i++) {
                assertThat(logIn.withPassword("acme", "anna", "wrong", "198.51.100." + i))
                        .isEqualTo(new Result.Refused());
            }

            assertThat(attempt("ANNA", PASSWORD)).isEqualTo(new Result.Throttled(Duration.ofMinutes(15)));
            assertThat(attempt(givenUser("ben").login(), PASSWORD)).isInstanceOf(Result.LoggedIn.class);
        }

        @Test
        @DisplayName("has to wait after twenty failures from an address, whatever the login")
        void perAddress() {
            for (int i = 0; i < 20; i++) {
                assertThat(attempt("nobody " + i, "wrong")).isEqualTo(new Result.Refused());
            }

            assertThat(attempt("anna", PASSWORD)).isInstanceOf(Result.Throttled.class);
            assertThat(logIn.withOneTimeToken("any", HERE)).isInstanceOf(Result.Throttled.class);
            assertThat(logIn.withPassword("acme", "anna", PASSWORD, "198.51.100.1"))
                    .isInstanceOf(Result.LoggedIn.class);
        }

        @Test
        @DisplayName("may try again as each failure is a quarter of an hour old")
        void windowSlides() {
            for (int i = 0; i < 5; i++) {
                attempt("anna", "wrong");
                scenario.clock().advance(Duration.ofMinutes(1));
            }
            assertThat(attempt("anna", "wrong")).isEqualTo(new Result.Throttled(Duration.ofMinutes(10)));

            scenario.clock().advance(Duration.ofMinutes(10));
            assertThat(attempt("anna", "wrong")).isEqualTo(new Result.Refused());
            assertThat(attempt("anna", "wrong")).isEqualTo(new Result.Throttled(Duration.ofMinutes(1)));
        }

        @Test
        @DisplayName("begins anew after a success, except from the address")
        void success() {
            fail("anna", 4);
            assertThat(attempt("anna", PASSWORD)).isInstanceOf(Result.LoggedIn.class);
            fail("anna", 4);
            assertThat(attempt("anna", PASSWORD)).isInstanceOf(Result.LoggedIn.class);
            fail("anna", 4);
            assertThat(attempt("anna", PASSWORD)).isInstanceOf(Result.LoggedIn.class);
            fail("others", 5);
            fail("and others", 3);

            assertThat(attempt("anna", PASSWORD)).as("20 failures from here").isInstanceOf(Result.Throttled.class);
        }

        @Test
        @DisplayName("gains nothing by trying many passwords at the same time")
        void atTheSameTime() {
            scenario.hasher().whileChecking(() -> {
                if (scenario.hasher().checks() < 10) {
                    attempt("anna", "another");
                }
            });

            attempt("anna", "wrong");

            assertThat(scenario.hasher().checks()).isEqualTo(5);
        }

        private void fail(String login, int times) {
            for (int i = 0; i < times; i++) {
                assertThat(attempt(login, "wrong")).isEqualTo(new Result.Refused());
            }
        }
    }

    private Result attempt(String login, String password) {
        return logIn.withPassword("acme", login, password, HERE);
    }

    private User givenUser(String login) {
        User user = given.user(admin, login, Role.OPERATOR).user();
        return Outcomes.done(process.tenancy().manageUsers().setOwnPassword(user.asActor(), PASSWORD));
    }

    private void deactivate(User user) {
        Outcomes.done(process.tenancy()
                .manageUsers()
                .change(admin, user.id(), user.version(), new ManageUsers.Changes(user.name(), user.role(), false)));
    }
}
