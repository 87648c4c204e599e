package io.hashwatt.application.fleet;

import static io.hashwatt.application.testing.Given.miners;
import static io.hashwatt.application.testing.Outcomes.assertMissing;
import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static io.hashwatt.application.testing.Outcomes.assertStale;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The miner groups of a site")
class ManageGroupsTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final ManageGroups groups = process.fleet().manageGroups();
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final RegisteredSite site = given.site(admin, "north");

    @Test
    @DisplayName("are found with what was entered, and do not change the version of the site")
    void creates() {
        RegisteredGroup hall = given.group(admin, site.id(), "hall");

        assertThat(hall.group()).isEqualTo(named("hall"));
        assertThat(groups.find(admin, hall.id())).contains(hall);
        assertThat(done(groups.list(admin, site.id(), Page.first(9)))).containsExactly(hall);
        assertThat(process.fleet().manageSites().find(admin, site.id())).contains(site);
        assertThat(given.events(admin)).endsWith("group.created");
    }

    @Test
    @DisplayName("have names of their own; another site may use the same")
    void uniqueNames() {
        given.group(admin, site.id(), "hall");
        RegisteredGroup shed = given.group(admin, site.id(), "shed");

        assertRefused(groups.create(admin, site.id(), named("hall")), "name", "is taken by another group of the site");
        assertRefused(
                groups.change(admin, shed.id(), 1, named("hall")), "name", "is taken by another group of the site");
        given.group(admin, given.site(admin, "south").id(), "hall");
    }

    @Test
    @DisplayName("change from the version that was read, and from no other")
    void versions() {
        RegisteredGroup hall = given.group(admin, site.id(), "hall");
        MinerGroup slower = miners("hall", TransitionLimits.NONE.withMinimumUp(Duration.ofHours(2)));

        RegisteredGroup changed = done(groups.change(admin, hall.id(), 1, slower));

        assertThat(changed).isEqualTo(hall.with(slower));
        assertStale(groups.change(admin, hall.id(), 1, named("shed")), 2);
        assertStale(groups.delete(admin, hall.id(), 1), 2);
        assertThat(groups.find(admin, hall.id())).contains(changed);
        assertThat(given.events(admin)).endsWith("group.created", "group.updated");
    }

    @Test
    @DisplayName("are deleted, and the name is free again")
    void deletes() {
        RegisteredGroup hall = given.group(admin, site.id(), "hall");

        assertThat(done(groups.delete(admin, hall.id(), 1))).isEqualTo(hall);

        assertThat(groups.find(admin, hall.id())).isEmpty();
        assertMissing(groups.delete(admin, hall.id(), 1));
        assertThat(given.events(admin)).endsWith("group.deleted");
        given.group(admin, site.id(), "hall");
    }

    @Test
    @DisplayName("of another tenant, or of a site that is not there, are not there")
    void ofAnother() {
        RegisteredGroup hall = given.group(admin, site.id(), "hall");
        Actor other = given.tenant("other");

        assertMissing(groups.create(other, site.id(), named("mine")));
        assertMissing(groups.change(other, hall.id(), 1, named("mine")));
        assertMissing(groups.delete(other, hall.id(), 1));
        assertMissing(groups.list(other, site.id(), Page.first(9)));
        assertThat(groups.find(other, hall.id())).isEmpty();
        assertMissing(groups.create(admin, new SiteId(scenario.unknownId()), named("nowhere")));
        assertThat(groups.find(admin, hall.id())).contains(hall);
    }

    @Test
    @DisplayName("keep the ids of their levels when they change, by the id that is said, else by the name")
    void levelIds() {
        RegisteredGroup hall = given.group(admin, site.id(), "hall");
        List<PowerLevel> three = List.of(
                PowerLevel.of("off", 0, "0"), PowerLevel.of("eco", 1_500, "60"), PowerLevel.of("on", 3_000, "100"));

        RegisteredGroup byName = done(groups.change(admin, hall.id(), 1, withLevels(three)));
        RegisteredGroup said =
                done(groups.change(admin, hall.id(), 2, new GroupEdit(withLevels(three), ids(0, 1, null))));

        assertThat(byName.group().levelIds().inOrder()).isEqualTo(ids(0, 2, 1));
        assertThat(said.group().levelIds().inOrder()).isEqualTo(ids(0, 1, 3));
        assertThat(groups.find(admin, hall.id())).contains(said);
    }

    @Test
    @DisplayName(
            "are not changed with an id that no level has, that is said twice, or that makes something else of off")
    void wrongIds() {
        RegisteredGroup hall = given.group(admin, site.id(), "hall");

        thenRefused(
                hall,
                ids(0, 2),
                "levels[1].id",
                "must be the id of a level that the group has; leave it out for a new one");
        thenRefused(
                hall, ids(1, null), "levels[0].id", "must be 0 for the first level, which is off, and for no other");
        thenRefused(
                hall, ids(null, 0), "levels[1].id", "must be 0 for the first level, which is off, and for no other");
        List<PowerLevel> three =
                List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("a", 1, "1"), PowerLevel.of("b", 2, "2"));
        assertRefused(
                groups.change(admin, hall.id(), 1, new GroupEdit(withLevels(three), ids(0, 1, 1))),
                "levels[2].id",
                "must not be the id of another level, too");
        assertThat(groups.find(admin, hall.id())).contains(hall);
    }

    private void thenRefused(RegisteredGroup group, List<@Nullable PowerLevelId> ids, String field, String rule) {
        assertRefused(groups.change(admin, group.id(), 1, new GroupEdit(named("hall"), ids)), field, rule);
    }

    private static List<@Nullable PowerLevelId> ids(@Nullable Integer... numbers) {
        return Arrays.stream(numbers)
                .<@Nullable PowerLevelId>map(number -> number == null ? null : new PowerLevelId(number))
                .toList();
    }

    private static MinerGroup withLevels(List<PowerLevel> levels) {
        return new MinerGroup("hall", 100, levels, TransitionLimits.NONE, StartCost.NONE, 0);
    }

    private static MinerGroup named(String name) {
        return miners(name, TransitionLimits.NONE);
    }
}
