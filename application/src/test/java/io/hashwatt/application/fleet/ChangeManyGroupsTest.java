package io.hashwatt.application.fleet;

import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.fleet.ChangeManyGroups.Edit;
import io.hashwatt.application.fleet.ChangeManyGroups.Result;
import io.hashwatt.application.fleet.port.FleetPorts;
import io.hashwatt.application.testing.InMemoryStores;
import io.hashwatt.application.testing.ListedJournal;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Actor.Principal;
import io.hashwatt.domain.tenancy.NotPermitted;
import io.hashwatt.domain.tenancy.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeManyGroupsTest {

    private static final TenantId TENANT = new TenantId(new UUID(1, 1));

    private final Stores stores = InMemoryStores.empty();
    private final ListedJournal journal = new ListedJournal();
    private final AtomicLong numbers = new AtomicLong(100);
    private final FleetUseCases fleet = FleetUseCases.of(new FleetPorts(
            stores.unitOfWork(),
            stores.sites(),
            stores.groups(),
            journal,
            () -> new UUID(2, numbers.incrementAndGet()),
            InstantSource.fixed(Instant.EPOCH),
            3));
    private final RegisteredSite site = Samples.site(TENANT, 1, "Brazos Ridge");

    @BeforeEach
    void aSiteWithTwoGroups() {
        stores.unitOfWork().in(TENANT, () -> {
            stores.sites().add(site);
            stores.groups().add(Samples.group(site, 1, "A"));
            stores.groups().add(Samples.group(site, 2, "B"));
            return true;
        });
    }

    @Test
    void createsAndChangesTogether() {
        Result result = apply(change("A", "A2"), new Edit.Create(named("C")));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Applied.class,
                        applied -> assertThat(applied.groups())
                                .extracting(RegisteredGroup::version)
                                .containsExactly(2L, 1L));
        assertThat(names()).containsExactlyInAnyOrder("A2", "B", "C");
        assertThat(journal.types()).containsExactly("group.updated", "group.created");
    }

    @Test
    void namesMayChangePlaces() {
        assertThat(apply(change("A", "B"), change("B", "A"))).isInstanceOf(Result.Applied.class);
        assertThat(names()).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void changesNothingWhenSomebodyWasFaster() {
        Edit outdated = new Edit.Change(group("B").id(), 7, named("B"));
        assertThat(apply(change("A", "A2"), outdated)).isEqualTo(new Result.Outdated(Set.of("B")));
        assertThat(names()).containsExactlyInAnyOrder("A", "B");
        assertThat(journal.types()).isEmpty();
    }

    @Test
    void changesNothingWhenAGroupHasBeenDeleted() {
        Edit deleted = new Edit.Change(new GroupId(new UUID(9, 9)), 1, named("Z"));
        assertThat(apply(change("A", "A2"), deleted)).isEqualTo(new Result.Outdated(Set.of("Z")));
        assertThat(names()).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void changesNothingWhenTwoWouldHaveOneName() {
        assertThat(apply(change("A", "B"))).isEqualTo(new Result.NamesTaken(Set.of("B")));
        assertThat(apply(new Edit.Create(named("C")), new Edit.Create(named("C"))))
                .isEqualTo(new Result.NamesTaken(Set.of("C")));
        assertThat(names()).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void changesNothingWhenTheSiteWouldHaveMoreGroupsThanItMay() {
        Edit third = new Edit.Create(named("C"));
        Edit fourth = new Edit.Create(named("D"));
        assertThat(apply(third, fourth)).isEqualTo(new Result.TooMany(3));
        assertThat(names()).containsExactlyInAnyOrder("A", "B");

        assertThat(apply(third)).isInstanceOf(Result.Applied.class);
        assertRefused(
                fleet.manageGroups().create(actor(Role.ADMIN), site.id(), named("D")),
                "",
                "the site may have at most 3 groups: put others into another site");
        assertThat(apply(change("A", "A2")))
                .as("what is there may still change")
                .isInstanceOf(Result.Applied.class);
    }

    @Test
    void leavesASiteAloneThatHasMoreThanItMay() {
        stores.unitOfWork().in(TENANT, () -> {
            stores.groups().add(Samples.group(site, 3, "C"));
            stores.groups().add(Samples.group(site, 4, "D"));
            return true;
        });

        assertThat(apply(change("D", "D2"))).isInstanceOf(Result.Applied.class);
        assertThat(apply(new Edit.Create(named("E")))).isEqualTo(new Result.TooMany(3));
    }

    @Test
    void knowsWhenThereIsNoSuchSite() {
        assertThat(fleet.changeManyGroups().apply(actor(Role.ADMIN), new SiteId(new UUID(9, 9)), List.of()))
                .isEqualTo(new Result.NoSuchSite());
    }

    @Test
    void isForThoseWhoManageTheFleet() {
        assertThatThrownBy(() -> fleet.changeManyGroups().apply(actor(Role.OPERATOR), site.id(), List.of()))
                .isInstanceOf(NotPermitted.class);
    }

    private Result apply(Edit... edits) {
        return fleet.changeManyGroups().apply(actor(Role.ADMIN), site.id(), List.of(edits));
    }

    private Edit change(String name, String newName) {
        return new Edit.Change(group(name).id(), 1, named(newName));
    }

    private static MinerGroup named(String name) {
        return Samples.group(Samples.site(TENANT, 1, "any"), 1, name).group();
    }

    private RegisteredGroup group(String name) {
        return groups().stream()
                .filter(group -> group.group().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return groups().stream().map(group -> group.group().name()).toList();
    }

    private List<RegisteredGroup> groups() {
        return fleet.readFleet()
                .siteWithGroups(actor(Role.VIEWER), site.id())
                .orElseThrow()
                .groups();
    }

    private static Actor actor(Role role) {
        return Actor.of(TENANT, new Principal(Principal.Kind.USER, "u", "u"), role);
    }
}
