package io.hashwatt.application.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.application.testing.Outcomes;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.domain.tenancy.User;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The very first start")
class FirstStartTest {

    private static final String HERE = "127.0.0.1";

    private final Scenario scenario = new Scenario();
    private TenancyUseCases tenancy = scenario.start("one").tenancy();

    @Test
    @DisplayName("makes the platform and a first tenant, and hands out the token of its administrator")
    void makesBoth() {
        ManageTenants.Created created = tenancy.manageTenants().createFirst().orElseThrow();

        assertThat(slugs()).containsExactly("platform", "main");
        assertThat(loggedIn(created.oneTimeToken()).actor().permissions())
                .isEqualTo(Role.ADMIN.permissions())
                .doesNotContain(Permission.MANAGE_TENANTS);
    }

    @Test
    @DisplayName("is the only one: the next finds everything there")
    void once() {
        tenancy.manageTenants().createFirst();
        tenancy = scenario.start("one").tenancy();

        assertThat(tenancy.manageTenants().createFirst()).isEmpty();
        assertThat(slugs()).containsExactly("platform", "main");
    }

    @Test
    @DisplayName("that broke off between tenant and administrator is made good by the next")
    void brokenOff() {
        givenOnlyTheTenants();

        ManageTenants.Created created = tenancy.manageTenants().createFirst().orElseThrow();

        assertThat(slugs()).containsExactly("platform", "main");
        assertThat(loggedIn(created.oneTimeToken()).actor().tenant())
                .isEqualTo(created.tenant().id());
        assertThat(tenancy.manageTenants().recover("platform"))
                .as("the platform has its administrator too")
                .isPresent();
    }

    @Test
    @DisplayName("gives the platform's administrator no token; who operates the machine asks for one")
    void recovery() {
        tenancy.manageTenants().createFirst();
        String token = tenancy.manageTenants().recover("platform").orElseThrow().oneTimeToken();

        assertThat(loggedIn(token).actor().permissions()).contains(Permission.MANAGE_TENANTS);
        assertThat(tenancy.manageTenants().recover("nowhere")).isEmpty();
    }

    @Test
    @DisplayName("can be recovered from only for an administrator who may log in")
    void recoversOnlyAdministrators() {
        ManageTenants.Created created = tenancy.manageTenants().createFirst().orElseThrow();
        Actor admin = loggedIn(created.oneTimeToken()).actor();
        givenAnotherAdministrator(admin);
        User first = tenancy.manageUsers().list(admin, Page.first(1)).getFirst();

        User deactivated = change(admin, first, Role.ADMIN, false);
        assertThat(tenancy.manageTenants().recover("main")).as("inactive").isEmpty();

        change(admin, deactivated, Role.VIEWER, true);
        assertThat(tenancy.manageTenants().recover("main")).as("a viewer").isEmpty();
    }

    @Test
    @DisplayName("is not needed for a tenant whose creation broke off: asking for its administrator makes one")
    void recoversHalfATenant() {
        givenOnlyTheTenants();

        String token = tenancy.manageTenants().recover("main").orElseThrow().oneTimeToken();

        assertThat(loggedIn(token).actor().permissions()).isEqualTo(Role.ADMIN.permissions());
    }

    private void givenOnlyTheTenants() {
        scenario.stores().unitOfWork().in(TenantId.PLATFORM, () -> {
            scenario.stores().tenants().add(new Tenant(TenantId.PLATFORM, "platform", "Platform", Scenario.NOW, 1));
            scenario.stores()
                    .tenants()
                    .add(new Tenant(new TenantId(scenario.unknownId()), "main", "Main", Scenario.NOW, 1));
            return null;
        });
    }

    private void givenAnotherAdministrator(Actor admin) {
        Outcomes.done(tenancy.manageUsers().invite(admin, new ManageUsers.Draft("other", "Other", Role.ADMIN)));
    }

    private User change(Actor admin, User user, Role role, boolean active) {
        return Outcomes.done(tenancy.manageUsers()
                .change(admin, user.id(), user.version(), new ManageUsers.Changes("Admin", role, active)));
    }

    private LogIn.Result.LoggedIn loggedIn(String token) {
        return (LogIn.Result.LoggedIn) tenancy.logIn().withOneTimeToken(token, HERE);
    }

    private List<String> slugs() {
        return tenancy.manageTenants().list(Actor.system(TenantId.PLATFORM, "test")).stream()
                .map(Tenant::slug)
                .toList();
    }
}
