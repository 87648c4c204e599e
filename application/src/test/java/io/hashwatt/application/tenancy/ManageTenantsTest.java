package io.hashwatt.application.tenancy;

import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.Tenant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The platform's administrator")
class ManageTenantsTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final ManageTenants tenants = process.tenancy().manageTenants();
    private final Actor platform = Given.as(TenantId.PLATFORM, Role.ADMIN);

    @Test
    @DisplayName("creates a tenant with an administrator, whose token begins the first session")
    void creates() {
        ManageTenants.Created created = done(create("acme", "Boss@acme.example"));

        LogIn.Result result = process.tenancy().logIn().withOneTimeToken(created.oneTimeToken(), "address");
        Actor boss = ((LogIn.Result.LoggedIn) result).actor();
        assertThat(boss.tenant()).isEqualTo(created.tenant().id());
        assertThat(boss.principal().name()).isEqualTo("boss@acme.example");
        assertThat(tenants.own(boss)).isEqualTo(created.tenant());
        assertThat(tenants.list(platform)).contains(created.tenant());
    }

    @Test
    @DisplayName("writes the tenant into the platform's journal, and the administrator into the tenant's")
    void journals() {
        Given given = new Given(scenario, process);
        Actor admin = given.tenant("acme");

        assertThat(given.events(platform)).containsExactly("tenant.created");
        assertThat(given.events(admin)).containsExactly("user.created");
    }

    @Test
    @DisplayName("is refused a slug that is taken or is none")
    void slugIsTakenOrNone() {
        done(create("acme", "admin"));

        assertRefused(create("acme", "admin"), "slug", "is taken by another tenant");
        for (String slug : List.of("", "a", "Acme", "1st", "-a", "a b", "a".repeat(41), "ä1")) {
            assertRefused(create(slug, "admin"), "slug");
        }
        assertThat(slugs()).containsExactly("acme");
    }

    @Test
    @DisplayName("is refused an administrator nobody can log in as, and no tenant is left behind")
    void login() {
        assertRefused(create("acme", "the boss"), "admin_login", "must have 1 to 100 characters and no space");

        assertThat(slugs()).isEmpty();
        assertThat(done(create("acme", "boss")).tenant().slug()).isEqualTo("acme");
    }

    private Outcome<ManageTenants.Created> create(String slug, String login) {
        return tenants.create(platform, new ManageTenants.Draft(slug, "A name", login));
    }

    private List<String> slugs() {
        return tenants.list(platform).stream().map(Tenant::slug).toList();
    }
}
