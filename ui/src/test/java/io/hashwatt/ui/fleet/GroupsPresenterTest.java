package io.hashwatt.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.fleet.ChangeManyGroups;
import io.hashwatt.application.fleet.FleetUseCases;
import io.hashwatt.application.fleet.port.FleetPorts;
import io.hashwatt.application.testing.InMemoryStores;
import io.hashwatt.application.testing.ListedJournal;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Actor.Principal;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.ui.fleet.BulkChange.Standard;
import io.hashwatt.ui.fleet.GroupsPresenter.Preview;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupsPresenterTest {

    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final Actor ADMIN = Actor.of(TENANT, new Principal(Principal.Kind.USER, "u", "u"), Role.ADMIN);

    private final Stores stores = InMemoryStores.empty();
    private final AtomicLong numbers = new AtomicLong();
    private final FleetUseCases fleet = FleetUseCases.of(new FleetPorts(
            stores.unitOfWork(),
            stores.sites(),
            stores.groups(),
            new ListedJournal(),
            () -> new UUID(2, numbers.incrementAndGet()),
            InstantSource.fixed(Instant.EPOCH),
            FleetPorts.USUAL_GROUPS_PER_SITE));
    private final GroupsPresenter presenter =
            new GroupsPresenter(fleet.manageGroups(), fleet.changeManyGroups(), fleet.readFleet());
    private final RegisteredSite site = Samples.site(TENANT, 1, "Lausitz");

    @BeforeEach
    void aSite() {
        stores.unitOfWork().in(TENANT, () -> {
            stores.sites().add(site);
            return true;
        });
    }

    @Test
    void findsNamesInAnyCase() {
        add("Hall A");
        add("Hall B");
        add("Yard");
        presenter.add(ADMIN, site.id(), named("Shed").at(Placement.of("North hall", List.of())));
        presenter.add(ADMIN, site.id(), named("Tent").at(Placement.of(null, List.of("halls"))));
        assertThat(presenter.matching(ADMIN, site.id(), " hALL "))
                .extracting(group -> group.group().name())
                .containsExactly("Hall A", "Hall B", "Shed", "Tent");
    }

    @Test
    void offersANameThatIsFree() {
        assertThat(presenter.freeName(ADMIN, site.id(), "S21")).isEqualTo("S21");
        add("S21");
        add("S21 2");
        assertThat(presenter.freeName(ADMIN, site.id(), "S21")).isEqualTo("S21 3");
    }

    @Test
    void previewsWhatABulkChangeDoesAndDoesNot() {
        RegisteredGroup one = add("A");
        BulkChange starts = new BulkChange(
                List.of(limits -> limits.withStartsPerDay(OptionalInt.of(3))),
                Optional.empty(),
                Optional.empty(),
                BulkMove.NONE);
        BulkChange nothing = new BulkChange(List.of(), Optional.empty(), Optional.empty(), BulkMove.NONE);
        Preview preview = GroupsPresenter.preview(List.of(one), starts).getFirst();
        assertThat(preview.isSame()).isFalse();
        assertThat(preview.after().limits().startsPerDay()).hasValue(3);
        assertThat(preview.after().limits().minimumUp())
                .isEqualTo(one.group().limits().minimumUp());
        assertThat(GroupsPresenter.preview(List.of(one), nothing).getFirst().isSame())
                .isTrue();
    }

    @Test
    void aDefaultLevelIsChosenByItsRank() {
        MinerGroup many = NewGroup.of(
                MinerCatalogue.find("Antminer S19k Pro").orElseThrow().published(), "A", 1, BigDecimal.ONE);
        BulkChange top = new BulkChange(List.of(), Optional.empty(), Optional.of(Standard.TOP), BulkMove.NONE);
        assertThat(top.appliedTo(many).defaultLevel()).isEqualTo(25);
    }

    @Test
    void importsOnlyWhatIsNewOrDifferent() {
        RegisteredGroup kept = add("A");
        RegisteredGroup changed = add("B");
        List<Preview> previews = presenter.preview(
                ADMIN, site.id(), List.of(kept.group(), withMiners(changed.group(), 9), withMiners(named("C"), 4)));
        assertThat(previews).extracting(Preview::isSame).containsExactly(true, false, false);
        assertThat(previews).extracting(Preview::isNew).containsExactly(false, false, true);
        assertThat(presenter.apply(ADMIN, site.id(), previews)).isInstanceOf(ChangeManyGroups.Result.Applied.class);
        assertThat(presenter.all(ADMIN, site.id()))
                .extracting(group -> group.group().name() + group.group().miners() + " v" + group.version())
                .containsExactly("A12 v1", "B9 v2", "C4 v1");
    }

    @Test
    void saysInWordsWhatDiffers() {
        MinerGroup before = named("A").at(Placement.of("A", List.of("old", "hall")));
        BulkChange change = new BulkChange(
                List.of(limits -> limits.withMinimumUp(Duration.ofMinutes(30))),
                Optional.of(BigDecimal.TEN),
                Optional.empty(),
                new BulkMove(Optional.of(new BulkMove.Feeder("B")), Set.of("hydro", "S21"), Set.of("old")));
        assertThat(new GroupWords(new CurrencyCode("USD")).differences(before, change.appliedTo(before)))
                .extracting(GroupWords.Difference::inWords)
                .containsExactly(
                        "Minimum on: 30\u00a0min instead of 2\u00a0h",
                        "Cost of a start: $10.00 instead of none",
                        "Feeder: B instead of A",
                        "Tags: S21, hall, hydro instead of hall, old");
    }

    @Test
    void knowsWhatEachStepBringsAndUpToWhichPriceItPays() {
        MinerGroup group = named("A");
        LevelStep top = LevelStep.of(group, new BigDecimal("34.15")).get(1);
        assertThat(top.average().orElseThrow()).isEqualByComparingTo("15");
        // (3,510 - 20) W for 234 TH/s more
        assertThat(top.marginal().orElseThrow().setScale(3, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo("14.915");
        // 34.15 $/PH/day * 0.234 PH/s / 24 h / 0.00349 MW
        assertThat(top.paysBelow().orElseThrow().setScale(2, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo("95.40");
        assertThat(LevelStep.of(group, null).get(1).paysBelow()).isEmpty();
    }

    private RegisteredGroup add(String name) {
        return ((io.hashwatt.application.kernel.Outcome.Done<RegisteredGroup>)
                        presenter.add(ADMIN, site.id(), named(name)))
                .value();
    }

    private static MinerGroup named(String name) {
        return NewGroup.of(MinerCatalogue.find("Antminer S21 Pro").orElseThrow().published(), name, 12, BigDecimal.ONE);
    }

    private static MinerGroup withMiners(MinerGroup group, int miners) {
        return new MinerGroup(
                group.name(), miners, group.levels(), group.limits(), group.startCost(), group.defaultLevel());
    }
}
