package io.hashwatt.application.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Outcomes;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.User;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session")
class SessionsTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process here = scenario.start("here");
    private final Scenario.Process elsewhere = scenario.start("elsewhere");
    private final Given given = new Given(scenario, here);
    private final Actor admin = given.tenant("acme");
    private final User anna;
    private final String session;

    SessionsTest() {
        ManageUsers.Invited invited = given.user(admin, "anna", Role.OPERATOR);
        anna = invited.user();
        session = ((LogIn.Result.LoggedIn) here.tenancy().logIn().withOneTimeToken(invited.oneTimeToken(), "address"))
                .session();
        assertIsValid(here);
        assertIsValid(elsewhere);
    }

    @Test
    @DisplayName("ends after twelve hours, to the second")
    void expires() {
        scenario.clock().advance(Duration.ofHours(12).minusSeconds(2));
        assertIsValid(here);

        scenario.clock().advance(Duration.ofSeconds(2));
        assertHasEnded(here);
    }

    @Test
    @DisplayName("ends when its user logs out")
    void logOut() {
        here.tenancy().logIn().logOut(session);

        assertHasEndedEverywhere();
    }

    @Test
    @DisplayName("outlives the log-out of another one, and of nonsense")
    void otherLogOut() {
        here.tenancy().logIn().logOut("nonsense");

        assertIsValid(here);
    }

    @Test
    @DisplayName("ends when its user sets a password")
    void password() {
        Outcomes.done(here.tenancy().manageUsers().setOwnPassword(anna.asActor(), "correct horse"));

        assertHasEndedEverywhere();
    }

    @Test
    @DisplayName("ends when its user is deactivated, and does not come back")
    void deactivated() {
        User inactive = change(anna, Role.OPERATOR, false);
        assertHasEndedEverywhere();

        change(inactive, Role.OPERATOR, true);
        assertHasEndedEverywhere();
    }

    @Test
    @DisplayName("ends when its user is invited again")
    void invitedAgain() {
        Outcomes.done(here.tenancy().manageUsers().inviteAgain(admin, anna.id()));

        assertHasEndedEverywhere();
    }

    @Test
    @DisplayName("goes on with another role, here at once and elsewhere within five seconds")
    void role() {
        change(anna, Role.VIEWER, true);

        assertThat(mayPlan(here)).isFalse();
        assertThat(mayPlan(elsewhere)).isTrue();
        scenario.clock().advance(Duration.ofSeconds(5));
        assertThat(mayPlan(elsewhere)).isFalse();
    }

    private User change(User user, Role role, boolean active) {
        return Outcomes.done(here.tenancy()
                .manageUsers()
                .change(admin, user.id(), user.version(), new ManageUsers.Changes("Anna", role, active)));
    }

    private boolean mayPlan(Scenario.Process process) {
        return process.tenancy().authenticate().actorOf(session).orElseThrow().may(Permission.PLAN);
    }

    private void assertIsValid(Scenario.Process process) {
        assertThat(process.tenancy().authenticate().actorOf(session)).contains(anna.asActor());
    }

    private void assertHasEnded(Scenario.Process process) {
        assertThat(process.tenancy().authenticate().actorOf(session)).isEmpty();
    }

    private void assertHasEndedEverywhere() {
        assertHasEnded(here);
        scenario.clock().advance(Duration.ofSeconds(5));
        assertHasEnded(elsewhere);
    }
}
