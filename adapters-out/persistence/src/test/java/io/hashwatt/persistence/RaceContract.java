package io.hashwatt.persistence;

import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.fleet.ChangeManyGroups;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.application.tenancy.journal.AuditEntry;
import io.hashwatt.application.tenancy.journal.ReadJournal;
import io.hashwatt.application.tenancy.journal.RecordedEvent;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.application.testing.ScheduleSamples;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever works on the same at once gets an answer, and what is stored stays whole. */
abstract class RaceContract {

    private static final int ROUNDS = Integer.getInteger("races.rounds", 3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    abstract DatabaseFixture fixture();

    @Test
    @DisplayName("Every method of an in-port that changes something has its race")
    void complete() {
        assertThat(Races.all()).extracting(Race::method).containsExactlyInAnyOrderElementsOf(ChangingMethods.all());
    }

    @TestFactory
    @DisplayName("Two at once:")
    Stream<DynamicTest> twoAtOnce() {
        return Races.all().stream()
                .map(race -> DynamicTest.dynamicTest(race.method(), () -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        run(race);
                    }
                }));
    }

    private void run(Race race) {
        Race.World world = freshWorld();
        Callable<?> command = race.prepared().in(world);
        List<Object> results = atOnce(List.of(command, command));
        long won = results.stream().filter(RaceContract::isDone).count();
        if (race.winners() == Race.Winners.ONE) {
            assertThat(won).as("of %s one is done", results).isEqualTo(1);
        }
        assertWhole(world);
    }

    @Test
    @DisplayName("Changes of many groups and of one of them end, one after the other")
    void manyAndOne() {
        Race.World world = freshWorld();
        List<RegisteredGroup> groups = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            groups.add(world.given().group(world.admin(), world.site(), "hall " + i));
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<RegisteredGroup> now = current(world);
            List<ChangeManyGroups.Edit> forwards =
                    now.stream().map(group -> again(group)).toList();
            RegisteredGroup last = now.getLast();
            List<Object> results = atOnce(List.of(
                    () -> world.process().fleet().changeManyGroups().apply(world.admin(), world.site(), forwards),
                    () -> world.process()
                            .fleet()
                            .changeManyGroups()
                            .apply(world.admin(), world.site(), forwards.reversed()),
                    () -> world.process()
                            .fleet()
                            .manageGroups()
                            .change(world.admin(), last.id(), last.version(), last.group())));
            assertThat(results.stream().filter(RaceContract::isDone).count())
                    .as("done of " + results)
                    .isBetween(1L, 2L);
        }
        assertWhole(world);
    }

    private static ChangeManyGroups.Edit again(RegisteredGroup group) {
        return Races.changed(group, group.group().name());
    }

    private static List<RegisteredGroup> current(Race.World world) {
        return done(world.process().fleet().manageGroups().list(world.admin(), world.site(), Page.first(100)));
    }

    @Test
    @DisplayName("A user who sets his password while he is changed by an administrator is changed, and has it")
    void userAndAdministrator() {
        Race.World world = freshWorld();
        ManageUsers users = world.process().tenancy().manageUsers();
        User anna = world.given().user(world.admin(), "anna", Role.ADMIN).user();
        for (int round = 0; round < 4 * ROUNDS; round++) {
            long version = users.find(world.admin(), anna.id()).orElseThrow().version();
            ManageUsers.Changes changes = new ManageUsers.Changes("Anna " + round, Role.ADMIN, true);
            List<Object> results = atOnce(List.of(
                    () -> users.change(world.admin(), anna.id(), version, changes),
                    () -> users.setOwnPassword(anna.asActor(), "correct horse"),
                    () -> users.inviteAgain(world.admin(), anna.id())));
            assertThat(results).allMatch(RaceContract::isDone);
        }
        assertWhole(world);
    }

    @Test
    @DisplayName("Of two administrators who step down at once one stays")
    void twoStepDown() {
        Race.World world = freshWorld();
        ManageUsers users = world.process().tenancy().manageUsers();
        User first = users.list(world.admin(), Page.first(1)).getFirst();
        User second = world.given().user(world.admin(), "second", Role.ADMIN).user();
        List<Object> results = atOnce(List.of(
                () -> users.change(world.admin(), first.id(), 1, new ManageUsers.Changes("1", Role.VIEWER, true)),
                () -> users.change(world.admin(), second.id(), 1, new ManageUsers.Changes("2", Role.VIEWER, true))));

        assertThat(results.stream().filter(RaceContract::isDone)).hasSize(1);
        assertThat(results).hasAtLeastOneElementOfType(Outcome.Refused.class);
    }

    @Test
    @DisplayName("A site that is deleted while others work on it is not there for them, and leaves nothing behind")
    void deletedMeanwhile() {
        for (int round = 0; round < ROUNDS; round++) {
            Race.World world = freshWorld();
            List<Callable<?>> commands = new ArrayList<>(workOn(world));
            commands.add(() -> world.process().fleet().manageSites().delete(world.admin(), world.site(), 1));
            List<Object> results = atOnce(commands);
            assertThat(results.getLast()).isInstanceOf(Outcome.Done.class);
            assertThat(world.process().fleet().manageSites().find(world.admin(), world.site()))
                    .isEmpty();
            assertThat(fixture().rowsOfNoSite()).isEmpty();
            assertWhole(world);
        }
    }

    private static List<Callable<?>> workOn(Race.World world) {
        var process = world.process();
        ManageBacktests.Wish wish = ManageBacktests.Wish.ofAllGroups(
                Interval.of(Given.START, Duration.ofHours(2)), List.of(Policy.ALWAYS_ON));
        return List.of(
                () -> process.fleet()
                        .manageGroups()
                        .create(world.admin(), world.site(), Given.miners("shed", TransitionLimits.NONE)),
                () -> process.schedule().intervene().begin(world.admin(), world.site(), ScheduleRaces.STOP),
                () -> process.schedule()
                        .manageSchedules()
                        .create(world.admin(), world.site(), ScheduleSamples.nightly("nights")),
                () -> process.schedule()
                        .protectGroups()
                        .protect(world.admin(), world.mine().group().id(), "hot"),
                () -> process.planning().manageBacktests().submit(world.admin(), world.site(), wish),
                () -> process.planning().makePlan().make(world.admin(), new MakePlan.Command(world.site(), null, null)),
                () -> process.planning().replanSites().round());
    }

    @Test
    @DisplayName("An audit log whose end is cut off, or that is emptied, says how many entries are missing")
    void auditIsCut() {
        Race.World world = freshWorld();
        ReadJournal journal = world.process().tenancy().readJournal();
        long all = journal.newestEvent(world.admin());
        String tenant = world.admin().tenant().toString();

        fixture()
                .tamper(
                        world.admin().tenant(),
                        "delete from audit_entry where tenant_id = '" + tenant + "' and seq > " + (all - 2));
        assertThat(journal.checkAudit(world.admin())).isEqualTo(new ReadJournal.AuditCheck(Optional.empty(), 2));

        fixture().tamper(world.admin().tenant(), "delete from audit_entry where tenant_id = '" + tenant + "'");
        assertThat(journal.checkAudit(world.admin())).isEqualTo(new ReadJournal.AuditCheck(Optional.empty(), all));
    }

    private Race.World freshWorld() {
        return Race.World.fresh(new Scenario(fixture().emptied()));
    }

    private static boolean isDone(Object result) {
        return switch (result) {
            case Outcome.Done<?> ignored -> true;
            case ChangeManyGroups.Result.Applied ignored -> true;
            case LogIn.Result.LoggedIn ignored -> true;
            case Boolean did -> did;
            default -> false;
        };
    }

    /** What each of them got; none of them may fail. */
    private static List<Object> atOnce(List<? extends Callable<?>> commands) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService executor = Executors.newFixedThreadPool(commands.size())) {
            List<Future<Object>> running = new ArrayList<>();
            for (Callable<?> command : commands) {
                running.add(executor.submit(() -> {
                    start.await();
                    return command.call();
                }));
            }
            start.countDown();
            List<Object> results = new ArrayList<>();
            for (Future<Object> one : running) {
                results.add(one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            }
            return results;
        } catch (Exception failed) {
            throw new AssertionError("somebody failed", failed);
        }
    }

    private static void assertWhole(Race.World world) {
        assertJournalIsWhole(world, world.admin());
        assertJournalIsWhole(world, Actor.system(TenantId.PLATFORM, "test"));
        assertNothingTwice(world.process().fleet().manageSites().list(world.admin(), Page.first(100)).stream()
                .map(RegisteredSite::name)
                .toList());
        assertNothingTwice(world.process().tenancy().manageUsers().list(world.admin(), Page.first(100)).stream()
                .map(User::login)
                .toList());
        assertNothingTwice(world.process().series().manageSeries().list(world.admin(), Page.first(100)).stream()
                .map(series -> series.name())
                .toList());
        assertNothingTwice(world.process().schedule().readSchedules().list(world.admin(), world.site(), false).stream()
                .map(Schedule::name)
                .toList());
        if (world.process().fleet().manageGroups().list(world.admin(), world.site(), Page.first(100))
                instanceof Outcome.Done<List<RegisteredGroup>>(List<RegisteredGroup> groups)) {
            assertNothingTwice(
                    groups.stream().map(group -> group.group().name()).toList());
        }
    }

    private static void assertNothingTwice(List<String> names) {
        assertThat(names).doesNotHaveDuplicates();
    }

    private static void assertJournalIsWhole(Race.World world, Actor actor) {
        ReadJournal journal = world.process().tenancy().readJournal();
        List<RecordedEvent> events = journal.eventsAfter(actor, 0, 1_000);
        assertThat(events)
                .extracting(RecordedEvent::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, journal.newestEvent(actor))
                        .boxed()
                        .toList());
        assertThat(journal.checkAudit(actor).isWhole()).isTrue();
        List<AuditEntry> audit = journal.audit(
                actor, new ReadJournal.AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), 1_000));
        assertThat(audit.reversed())
                .extracting(AuditEntry::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, audit.size()).boxed().toList());
    }
}
