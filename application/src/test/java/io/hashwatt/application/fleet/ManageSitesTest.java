package io.hashwatt.application.fleet;

import static io.hashwatt.application.testing.Outcomes.assertMissing;
import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static io.hashwatt.application.testing.Outcomes.assertStale;
import static io.hashwatt.application.testing.Outcomes.done;
import static io.hashwatt.application.testing.Samples.BERLIN;
import static io.hashwatt.application.testing.Samples.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.tenancy.Actor;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sites of a tenant")
class ManageSitesTest {

    private static final SiteLimits LIMITS = new SiteLimits(
            Power.ofWatts(5_000_000), List.of(new FeederCap("North 2", Power.ofWatts(800_000))), Power.ofWatts(50_000));

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final ManageSites sites = process.fleet().manageSites();
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");

    @Test
    @DisplayName("are found with what was entered, in order of creation")
    void creates() {
        RegisteredSite north = done(sites.create(admin, new ManageSites.Draft("north", BERLIN, EUR, LIMITS)));
        RegisteredSite south = given.site(admin, "south");

        assertThat(north)
                .isEqualTo(
                        new RegisteredSite(north.id(), admin.tenant(), "north", BERLIN, EUR, LIMITS, Scenario.NOW, 1));
        assertThat(sites.find(admin, north.id())).contains(north);
        assertThat(sites.list(admin, Page.first(9))).containsExactly(north, south);
        assertThat(given.events(admin)).endsWith("site.created", "site.created");
    }

    @Test
    @DisplayName("have names of their own; another tenant may use the same")
    void uniqueNames() {
        RegisteredSite north = given.site(admin, "north");
        RegisteredSite south = given.site(admin, "south");

        assertRefused(
                sites.create(admin, new ManageSites.Draft("north", BERLIN, EUR, SiteLimits.NONE)),
                "name",
                "is taken by another site");
        assertRefused(sites.change(admin, south.id(), 1, named("north")), "name", "is taken by another site");
        assertThat(sites.list(admin, Page.first(9))).containsExactly(north, south);
        given.site(given.tenant("other"), "north");
    }

    @Test
    @DisplayName("change from the version that was read, and from no other; the currency stays")
    void versions() {
        RegisteredSite site = given.site(admin, "north");
        ManageSites.Changes changes =
                new ManageSites.Changes("north", ZoneId.of("UTC"), SiteLimits.of(Power.ofWatts(7)));

        RegisteredSite changed = done(sites.change(admin, site.id(), 1, changes));

        assertThat(changed).isEqualTo(site.with("north", ZoneId.of("UTC"), SiteLimits.of(Power.ofWatts(7))));
        assertStale(sites.change(admin, site.id(), 1, named("south")), 2);
        assertStale(sites.delete(admin, site.id(), 1), 2);
        assertThat(sites.find(admin, site.id())).contains(changed);
        assertThat(given.events(admin)).endsWith("site.created", "site.updated");
    }

    @Test
    @DisplayName("are deleted with their groups, and the name is free again")
    void deletes() {
        RegisteredSite site = given.site(admin, "north");
        RegisteredGroup group = given.group(admin, site.id(), "hall");

        assertThat(done(sites.delete(admin, site.id(), 1))).isEqualTo(site);

        assertThat(sites.find(admin, site.id())).isEmpty();
        assertThat(process.fleet().manageGroups().find(admin, group.id())).isEmpty();
        assertMissing(sites.delete(admin, site.id(), 1));
        assertThat(given.events(admin)).endsWith("site.deleted");
        given.site(admin, "north");
    }

    @Test
    @DisplayName("of another tenant are not there")
    void ofAnother() {
        RegisteredSite site = given.site(admin, "north");
        Actor other = given.tenant("other");

        assertMissing(sites.change(other, site.id(), 1, named("mine")));
        assertMissing(sites.delete(other, site.id(), 1));
        assertThat(sites.find(other, site.id())).isEmpty();
        assertThat(process.fleet().readFleet().siteWithGroups(other, site.id())).isEmpty();
        assertThat(sites.list(other, Page.first(9))).isEmpty();
        assertThat(sites.find(admin, site.id())).contains(site);
    }

    @Test
    @DisplayName("are handed to other contexts with all of their groups, possibly none")
    void withGroups() {
        RegisteredSite site = given.site(admin, "north");
        assertThat(process.fleet().readFleet().siteWithGroups(admin, site.id()))
                .contains(new ReadFleet.SiteFleet(site, List.of()));

        RegisteredGroup hall = given.group(admin, site.id(), "hall");
        given.group(admin, given.site(admin, "south").id(), "elsewhere");
        assertThat(process.fleet().readFleet().siteWithGroups(admin, site.id()))
                .contains(new ReadFleet.SiteFleet(site, List.of(hall)));
    }

    private static ManageSites.Changes named(String name) {
        return new ManageSites.Changes(name, BERLIN, SiteLimits.NONE);
    }
}
