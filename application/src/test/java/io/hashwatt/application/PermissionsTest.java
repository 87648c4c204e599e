package io.hashwatt.application;

import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Given.miners;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ImportIntoSeries;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.application.tenancy.access.ManageApiKeys;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.application.tenancy.journal.ReadJournal.AuditFilter;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.application.testing.ScheduleSamples;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.NotPermitted;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.domain.tenancy.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Every use case asks for its permission")
class PermissionsTest {

    private static final Interval HOUR = Interval.of(START, Duration.ofHours(1));

    /** What somebody with the permission may do, and nobody without it. */
    private record UseCase(Permission needs, String words, Use use) {}

    @FunctionalInterface
    private interface Use {
        void by(Actor actor, World world);
    }

    /** A tenant with a mine and a process to ask. */
    private record World(Scenario scenario, Scenario.Process process, Given.Mine mine) {

        static World fresh() {
            Scenario scenario = new Scenario();
            Scenario.Process process = scenario.start("one");
            Given given = new Given(scenario, process);
            Given.Mine mine = given.mine(given.tenant("acme"), "north");
            given.prices(mine.admin(), mine.power(), START, "10");
            return new World(scenario, process, mine);
        }

        UUID unknown() {
            return scenario.unknownId();
        }

        long newestEvent(TenantId tenant) {
            return process.tenancy().readJournal().newestEvent(Actor.system(tenant, "test"));
        }
    }

    private static List<UseCase> useCases() {
        return Stream.of(tenancy(), fleet(), market(), schedule(), schedules(), plan())
                .flatMap(List::stream)
                .toList();
    }

    private static List<UseCase> tenancy() {
        AuditFilter all = new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), 9);
        return List.of(
                new UseCase(
                        Permission.MANAGE_TENANTS,
                        "create a tenant",
                        (a, w) -> tenants(w).create(a, new ManageTenants.Draft("other", "Other", "admin"))),
                new UseCase(
                        Permission.MANAGE_TENANTS,
                        "list tenants",
                        (a, w) -> tenants(w).list(a)),
                new UseCase(
                        Permission.MANAGE_USERS,
                        "invite a user",
                        (a, w) -> users(w).invite(a, new ManageUsers.Draft("anna", "Anna", Role.VIEWER))),
                new UseCase(
                        Permission.MANAGE_USERS,
                        "change a user",
                        (a, w) -> users(w).change(
                                        a,
                                        new UserId(w.unknown()),
                                        1,
                                        new ManageUsers.Changes("x", Role.VIEWER, true))),
                new UseCase(
                        Permission.MANAGE_USERS,
                        "invite a user again",
                        (a, w) -> users(w).inviteAgain(a, new UserId(w.unknown()))),
                new UseCase(
                        Permission.MANAGE_USERS, "find a user", (a, w) -> users(w).find(a, new UserId(w.unknown()))),
                new UseCase(Permission.MANAGE_USERS, "list users", (a, w) -> users(w).list(a, Page.first(9))),
                new UseCase(
                        Permission.MANAGE_USERS,
                        "issue a key",
                        (a, w) -> keys(w).issue(a, new ManageApiKeys.Draft("key", Role.VIEWER, null))),
                new UseCase(
                        Permission.MANAGE_USERS,
                        "revoke a key",
                        (a, w) -> keys(w).revoke(a, new ApiKeyId(w.unknown()))),
                new UseCase(
                        Permission.MANAGE_USERS, "find a key", (a, w) -> keys(w).find(a, new ApiKeyId(w.unknown()))),
                new UseCase(Permission.MANAGE_USERS, "list keys", (a, w) -> keys(w).list(a, Page.first(9))),
                new UseCase(
                        Permission.READ,
                        "read events",
                        (a, w) -> w.process().tenancy().readJournal().eventsAfter(a, 0, 9)),
                new UseCase(
                        Permission.READ_AUDIT,
                        "read events that were set aside",
                        (a, w) -> w.process().tenancy().readSetAsideEvents().newest(a, 9)),
                new UseCase(
                        Permission.READ_AUDIT,
                        "read the audit log",
                        (a, w) -> w.process().tenancy().readJournal().audit(a, all)),
                new UseCase(
                        Permission.READ_AUDIT,
                        "check the audit log",
                        (a, w) -> w.process().tenancy().readJournal().checkAudit(a)));
    }

    private static List<UseCase> fleet() {
        return List.of(
                new UseCase(
                        Permission.MANAGE_FLEET,
                        "create a site",
                        (a, w) -> sites(w).create(
                                        a,
                                        new ManageSites.Draft("south", Samples.BERLIN, Samples.EUR, SiteLimits.NONE))),
                new UseCase(
                        Permission.MANAGE_FLEET,
                        "change a site",
                        (a, w) -> sites(w).change(
                                        a,
                                        w.mine().site().id(),
                                        1,
                                        new ManageSites.Changes("s", Samples.BERLIN, SiteLimits.NONE))),
                new UseCase(
                        Permission.MANAGE_FLEET,
                        "delete a site",
                        (a, w) -> sites(w).delete(a, w.mine().site().id(), 1)),
                new UseCase(
                        Permission.READ,
                        "find a site",
                        (a, w) -> sites(w).find(a, w.mine().site().id())),
                new UseCase(Permission.READ, "list sites", (a, w) -> sites(w).list(a, Page.first(9))),
                new UseCase(
                        Permission.READ,
                        "read a fleet",
                        (a, w) -> w.process()
                                .fleet()
                                .readFleet()
                                .siteWithGroups(a, w.mine().site().id())),
                new UseCase(
                        Permission.MANAGE_FLEET,
                        "create a group",
                        (a, w) -> groups(w).create(a, w.mine().site().id(), miners("shed", TransitionLimits.NONE))),
                new UseCase(
                        Permission.MANAGE_FLEET,
                        "change a group",
                        (a, w) -> groups(w).change(a, w.mine().group().id(), 1, miners("shed", TransitionLimits.NONE))),
                new UseCase(
                        Permission.MANAGE_FLEET,
                        "delete a group",
                        (a, w) -> groups(w).delete(a, w.mine().group().id(), 1)),
                new UseCase(
                        Permission.READ,
                        "find a group",
                        (a, w) -> groups(w).find(a, w.mine().group().id())),
                new UseCase(
                        Permission.READ,
                        "list groups",
                        (a, w) -> groups(w).list(a, w.mine().site().id(), Page.first(9))));
    }

    private static List<UseCase> market() {
        return List.of(
                new UseCase(
                        Permission.MANAGE_FLEET,
                        "create a series",
                        (a, w) -> series(w)
                                .create(a, new ManageSeries.Draft("new", Samples.powerPrices("FR"), Set.of()))),
                new UseCase(
                        Permission.MANAGE_FLEET,
                        "change a series",
                        (a, w) -> series(w)
                                .change(a, w.mine().power().id(), 1, new ManageSeries.Changes("new", Set.of()))),
                new UseCase(
                        Permission.READ,
                        "find a series",
                        (a, w) -> series(w).find(a, w.mine().power().id())),
                new UseCase(Permission.READ, "list series", (a, w) -> series(w).list(a, Page.first(9))),
                new UseCase(
                        Permission.READ,
                        "see what a series reaches over",
                        (a, w) -> series(w).coverage(a, w.mine().power())),
                new UseCase(
                        Permission.READ,
                        "read a series",
                        (a, w) -> w.process()
                                .series()
                                .readSeries()
                                .values(a, w.mine().power(), HOUR, null)),
                new UseCase(
                        Permission.IMPORT_PRICES,
                        "withdraw an import",
                        (a, w) -> imports(w).withdraw(a, new ImportId(w.unknown()))),
                new UseCase(
                        Permission.IMPORT_PRICES,
                        "import a document",
                        (a, w) -> imports(w)
                                .importDocument(
                                        a,
                                        w.mine().power().id(),
                                        w.scenario().documents().of("empty", List.of()))),
                new UseCase(
                        Permission.READ, "find an import", (a, w) -> imports(w).find(a, new ImportId(w.unknown()))),
                new UseCase(
                        Permission.READ,
                        "list imports",
                        (a, w) -> imports(w).list(a, w.mine().power().id(), Page.first(9))),
                new UseCase(
                        Permission.MANAGE_FLEET,
                        "choose a site's series",
                        (a, w) -> markets(w).set(a, w.mine().site().id(), 1, choice(w))),
                new UseCase(
                        Permission.READ,
                        "see a site's series",
                        (a, w) -> markets(w).find(a, w.mine().site().id())),
                new UseCase(
                        Permission.READ,
                        "read a site's prices",
                        (a, w) -> w.process()
                                .series()
                                .readSiteMarket()
                                .prices(a, w.mine().site().id(), HOUR)),
                new UseCase(
                        Permission.READ,
                        "see who uses a series",
                        (a, w) -> w.process()
                                .series()
                                .readSiteMarket()
                                .sitesUsing(a, w.mine().power().id())));
    }

    private static List<UseCase> schedules() {
        CalendarContent nights = ScheduleSamples.nightly("nights");
        return List.of(
                new UseCase(
                        Permission.SCHEDULE,
                        "write a schedule",
                        (a, w) -> manage(w).create(a, w.mine().site().id(), nights)),
                new UseCase(
                        Permission.SCHEDULE,
                        "change a schedule's draft",
                        (a, w) -> manage(w).draft(a, new ScheduleId(w.unknown()), 1, nights)),
                new UseCase(
                        Permission.SCHEDULE,
                        "discard a schedule's draft",
                        (a, w) -> manage(w).discardDraft(a, new ScheduleId(w.unknown()), 1)),
                new UseCase(
                        Permission.SCHEDULE,
                        "activate a schedule",
                        (a, w) -> manage(w).activate(a, new ScheduleId(w.unknown()), 1, "x")),
                new UseCase(
                        Permission.SCHEDULE,
                        "pause a schedule",
                        (a, w) -> manage(w).pause(a, new ScheduleId(w.unknown()), 1, "x")),
                new UseCase(
                        Permission.SCHEDULE,
                        "resume a schedule",
                        (a, w) -> manage(w).resume(a, new ScheduleId(w.unknown()), 1, "x")),
                new UseCase(
                        Permission.SCHEDULE,
                        "roll a schedule back",
                        (a, w) -> manage(w).rollBack(a, new ScheduleId(w.unknown()), 1, 1, "x")),
                new UseCase(
                        Permission.SCHEDULE,
                        "retire a schedule",
                        (a, w) -> manage(w).retire(a, new ScheduleId(w.unknown()), 1, "x")),
                new UseCase(
                        Permission.SCHEDULE,
                        "copy a schedule",
                        (a, w) -> manage(w)
                                .copy(
                                        a,
                                        new ScheduleId(w.unknown()),
                                        w.mine().site().id(),
                                        "x")),
                new UseCase(
                        Permission.READ,
                        "list schedules",
                        (a, w) -> w.process()
                                .schedule()
                                .readSchedules()
                                .list(a, w.mine().site().id(), true)),
                new UseCase(
                        Permission.READ,
                        "page through schedules",
                        (a, w) -> w.process()
                                .schedule()
                                .readSchedules()
                                .page(a, w.mine().site().id(), Set.of(), Page.first(1))),
                new UseCase(
                        Permission.READ,
                        "find a schedule",
                        (a, w) -> w.process().schedule().readSchedules().find(a, new ScheduleId(w.unknown()))),
                new UseCase(
                        Permission.READ,
                        "see the versions of a schedule",
                        (a, w) -> w.process().schedule().readSchedules().versions(a, new ScheduleId(w.unknown()))),
                new UseCase(
                        Permission.READ,
                        "see what is wanted at a site",
                        (a, w) -> w.process()
                                .schedule()
                                .readIntents()
                                .over(a, w.mine().site().id(), HOUR)),
                new UseCase(
                        Permission.READ,
                        "preview a schedule",
                        (a, w) -> w.process()
                                .schedule()
                                .previewSchedule()
                                .preview(a, w.mine().site().id(), null, nights)),
                new UseCase(
                        Permission.READ,
                        "see findings about schedules",
                        (a, w) -> w.process()
                                .schedule()
                                .previewSchedule()
                                .findings(a, w.mine().site().id())),
                new UseCase(
                        Permission.READ,
                        "see what schedules do next",
                        (a, w) -> w.process()
                                .schedule()
                                .previewSchedule()
                                .next(a, w.mine().site().id())),
                new UseCase(
                        Permission.READ,
                        "see which sites watch a series",
                        (a, w) -> w.process()
                                .schedule()
                                .readSchedules()
                                .sitesWatching(a, w.mine().power().id())),
                new UseCase(
                        Permission.READ,
                        "see what would be wanted with a draft",
                        (a, w) -> w.process()
                                .schedule()
                                .readIntents()
                                .wantedWith(a, w.mine().site().id(), HOUR, null, nights)),
                new UseCase(
                        Permission.READ,
                        "see what schedules would have wanted",
                        (a, w) -> w.process()
                                .schedule()
                                .readIntents()
                                .replayed(a, w.mine().site().id(), HOUR, null)),
                new UseCase(
                        Permission.READ,
                        "compare a schedule with what is in force",
                        (a, w) -> w.process()
                                .planning()
                                .compareSchedule()
                                .compare(a, w.mine().site().id(), null, nights)),
                new UseCase(
                        Permission.READ,
                        "export a calendar",
                        (a, w) -> w.process().schedule().exchangeCalendars().export(a, new ScheduleId(w.unknown()))),
                new UseCase(
                        Permission.SCHEDULE,
                        "import a calendar",
                        (a, w) -> w.process()
                                .schedule()
                                .exchangeCalendars()
                                .read(a, w.mine().site().id(), "x", new Target.WholeSite(), Wish.OFF, "")),
                new UseCase(
                        Permission.SCHEDULE,
                        "protect a group",
                        (a, w) -> w.process()
                                .schedule()
                                .protectGroups()
                                .protect(a, w.mine().group().id(), "x")),
                new UseCase(
                        Permission.SCHEDULE,
                        "release a group",
                        (a, w) -> w.process()
                                .schedule()
                                .protectGroups()
                                .release(a, w.mine().group().id())),
                new UseCase(
                        Permission.READ,
                        "list protected groups",
                        (a, w) -> w.process()
                                .schedule()
                                .protectGroups()
                                .list(a, w.mine().site().id())));
    }

    private static ManageSchedules manage(World world) {
        return world.process().schedule().manageSchedules();
    }

    private static List<UseCase> schedule() {
        Intervene.Draft stop = new Intervene.Draft(
                Intervention.Kind.SAFETY_STOP,
                new Target.WholeSite(),
                Wish.OFF,
                null,
                new Intervene.Lasting.UntilEnded(),
                "smoke");
        return List.of(
                new UseCase(
                        Permission.INTERVENE,
                        "begin an intervention",
                        (a, w) -> w.process()
                                .schedule()
                                .intervene()
                                .begin(a, w.mine().site().id(), stop)),
                new UseCase(
                        Permission.INTERVENE,
                        "end an intervention",
                        (a, w) -> w.process().schedule().intervene().end(a, new InterventionId(w.unknown()))),
                new UseCase(
                        Permission.READ,
                        "find an intervention",
                        (a, w) -> interventions(w).find(a, new InterventionId(w.unknown()))),
                new UseCase(
                        Permission.READ,
                        "list interventions",
                        (a, w) -> interventions(w).list(a, w.mine().site().id(), Page.first(9))),
                new UseCase(
                        Permission.READ,
                        "see which interventions of a site are not over",
                        (a, w) -> interventions(w).openAt(a, w.mine().site().id(), START)),
                new UseCase(
                        Permission.READ,
                        "see which interventions are not over",
                        (a, w) -> interventions(w).openAt(a, START)),
                new UseCase(
                        Permission.ARM,
                        "decide who chooses a site's levels",
                        (a, w) -> w.process()
                                .schedule()
                                .armSite()
                                .set(
                                        a,
                                        w.mine().site().id(),
                                        0,
                                        new ArmSite.Order(ControlMode.PLANNED, "trial", "north"))),
                new UseCase(
                        Permission.READ,
                        "see who chooses a site's levels",
                        (a, w) -> w.process()
                                .schedule()
                                .readControl()
                                .of(a, w.mine().site().id())),
                new UseCase(
                        Permission.READ,
                        "see for which sites it has been decided",
                        (a, w) -> w.process().schedule().readControl().decided(a)));
    }

    private static List<UseCase> plan() {
        return List.of(
                new UseCase(
                        Permission.PLAN,
                        "make a plan",
                        (a, w) -> w.process()
                                .planning()
                                .makePlan()
                                .make(a, new MakePlan.Command(w.mine().site().id(), null, null))),
                new UseCase(
                        Permission.READ,
                        "find a plan",
                        (a, w) -> w.process().planning().readPlans().find(a, new PlanId(w.unknown()))),
                new UseCase(
                        Permission.READ,
                        "read a plan",
                        (a, w) -> w.process().planning().readPlans().groups(a, new PlanId(w.unknown()))),
                new UseCase(
                        Permission.READ,
                        "list plans",
                        (a, w) -> w.process()
                                .planning()
                                .readPlans()
                                .newestFirst(a, w.mine().site().id(), Optional.empty(), 9)),
                new UseCase(
                        Permission.READ,
                        "see what plans would have done",
                        (a, w) -> w.process()
                                .planning()
                                .readObservedDays()
                                .last(a, w.mine().site().id(), 2)),
                new UseCase(
                        Permission.READ,
                        "see what plans would have done on days that are over",
                        (a, w) -> w.process()
                                .planning()
                                .readObservedDays()
                                .lastWhole(a, w.mine().site().id(), 2)),
                new UseCase(
                        Permission.READ,
                        "see what is handed over with a site",
                        (a, w) -> w.process()
                                .planning()
                                .readHandover()
                                .of(a, w.mine().site().id())),
                new UseCase(
                        Permission.PLAN,
                        "ask for a back-test",
                        (a, w) -> w.process()
                                .planning()
                                .manageBacktests()
                                .submit(
                                        a,
                                        w.mine().site().id(),
                                        ManageBacktests.Wish.ofAllGroups(HOUR, List.of(Policy.ALWAYS_ON)))),
                new UseCase(
                        Permission.PLAN,
                        "call a back-test off",
                        (a, w) -> w.process().planning().manageBacktests().cancel(a, new BacktestId(w.unknown()))),
                new UseCase(
                        Permission.READ,
                        "find a back-test",
                        (a, w) -> w.process().planning().manageBacktests().find(a, new BacktestId(w.unknown()))),
                new UseCase(
                        Permission.READ,
                        "read a back-test",
                        (a, w) -> w.process().planning().manageBacktests().summary(a, new BacktestId(w.unknown()))),
                new UseCase(
                        Permission.READ,
                        "list back-tests",
                        (a, w) -> w.process()
                                .planning()
                                .manageBacktests()
                                .list(a, w.mine().site().id(), Page.first(9))));
    }

    @TestFactory
    @DisplayName("of every role")
    Stream<DynamicTest> roles() {
        return useCases().stream()
                .flatMap(useCase -> Stream.of(Role.values())
                        .map(role -> DynamicTest.dynamicTest(sentence(role, useCase), () -> {
                            World world = World.fresh();
                            assertIsAsked(useCase, Given.as(world.mine().admin().tenant(), role), world);
                        })));
    }

    @TestFactory
    @DisplayName("of somebody without any")
    Stream<DynamicTest> nobody() {
        return useCases().stream()
                .map(useCase -> DynamicTest.dynamicTest("nobody may " + useCase.words() + " just so", () -> {
                    World world = World.fresh();
                    Actor admin = world.mine().admin();
                    assertIsAsked(useCase, new Actor(admin.tenant(), admin.principal(), Set.of()), world);
                }));
    }

    @TestFactory
    @DisplayName("of the platform's administrator, who may work with tenants")
    Stream<DynamicTest> platform() {
        return tenancy().stream()
                .filter(useCase -> useCase.needs() == Permission.MANAGE_TENANTS)
                .map(useCase -> DynamicTest.dynamicTest(
                        "the platform's administrator may " + useCase.words(),
                        () -> assertIsAsked(useCase, Given.as(TenantId.PLATFORM, Role.ADMIN), World.fresh())));
    }

    private static String sentence(Role role, UseCase useCase) {
        String may = role.permissions().contains(useCase.needs()) ? " may " : " may not ";
        return role + may + useCase.words();
    }

    private static void assertIsAsked(UseCase useCase, Actor actor, World world) {
        if (actor.may(useCase.needs())) {
            assertThatCode(() -> useCase.use().by(actor, world)).doesNotThrowAnyException();
            return;
        }
        long before = world.newestEvent(actor.tenant());
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> useCase.use().by(actor, world))
                .extracting(NotPermitted::missing)
                .isEqualTo(useCase.needs());
        assertThat(world.newestEvent(actor.tenant())).as("nothing has changed").isEqualTo(before);
    }

    private static ManageSiteMarket.Choice choice(World world) {
        SeriesId power = world.mine().power().id();
        return new ManageSiteMarket.Choice(power, null, new HashpriceBasis.Quoted(power));
    }

    private static ManageTenants tenants(World world) {
        return world.process().tenancy().manageTenants();
    }

    private static ManageUsers users(World world) {
        return world.process().tenancy().manageUsers();
    }

    private static ManageApiKeys keys(World world) {
        return world.process().tenancy().manageApiKeys();
    }

    private static ManageSites sites(World world) {
        return world.process().fleet().manageSites();
    }

    private static ManageGroups groups(World world) {
        return world.process().fleet().manageGroups();
    }

    private static ManageSeries series(World world) {
        return world.process().series().manageSeries();
    }

    private static ImportIntoSeries imports(World world) {
        return world.process().series().importIntoSeries();
    }

    private static ReadInterventions interventions(World world) {
        return world.process().schedule().readInterventions();
    }

    private static ManageSiteMarket markets(World world) {
        return world.process().series().manageSiteMarket();
    }
}
