package io.hashwatt.persistence;

import static io.hashwatt.application.testing.Outcomes.done;

import io.hashwatt.application.fleet.ChangeManyGroups;
import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.application.plan.backtest.WorkOffBacktests;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.tenancy.RunOnce;
import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.ManageApiKeys;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.application.testing.Documents;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.fleet.event.FleetEvent;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One command for every method of an in-port that changes something; schedules have theirs in {@link ScheduleRaces}. */
final class Races {

    private static final String PASSWORD = "correct horse";

    private Races() {}

    static List<Race> all() {
        return Stream.of(tenants(), users(), sessions(), fleet(), market(), plan(), ScheduleRaces.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Race> tenants() {
        Actor platform = Actor.system(TenantId.PLATFORM, "test");
        ManageTenants.Draft draft = new ManageTenants.Draft("second", "Second", "admin");
        ManageApiKeys.Draft viewer = new ManageApiKeys.Draft("key", Role.VIEWER, null);
        return List.of(
                Race.one("ManageTenants.create", w -> () -> tenants(w).create(platform, draft)),
                Race.both("ManageTenants.createFirst", w -> () -> tenants(w).createFirst()),
                Race.both("ManageTenants.recover", w -> () -> tenants(w).recover("acme")),
                Race.both("ManageApiKeys.issue", w -> () -> keys(w).issue(w.admin(), viewer)),
                Race.both("ManageApiKeys.revoke", w -> {
                    ManageApiKeys.Issued issued = done(keys(w).issue(w.admin(), viewer));
                    return () -> keys(w).revoke(w.admin(), issued.key().id());
                }),
                Race.both("RunOnce.run", w -> {
                    RunOnce.Request request = new RunOnce.Request("POST /things", "key", "fingerprint");
                    return () -> w.process().tenancy().runOnce().run(w.admin(), request, () -> {
                        done(keys(w).issue(w.admin(), viewer));
                        return new RunOnce.Answer(201, true, Map.of(), new byte[0]);
                    });
                }),
                Race.both("RunOnce.runPrepared", w -> {
                    RunOnce.Request request = new RunOnce.Request("POST /things", "key", "fingerprint");
                    return () -> w.process().tenancy().runOnce().runPrepared(w.admin(), request, () -> () -> {
                        done(keys(w).issue(w.admin(), viewer));
                        return new RunOnce.Answer(201, true, Map.of(), new byte[0]);
                    });
                }),
                Race.both(
                        "FollowEvents.follow",
                        w -> () -> w.process()
                                .tenancy()
                                .followEvents()
                                .follow("race", w.admin().tenant(), w.admin().tenant(), event -> {})),
                Race.both(
                        "Journal.record",
                        w -> () -> w.scenario()
                                .stores()
                                .unitOfWork()
                                .in(w.admin().tenant(), () -> {
                                    w.process().tenancy().journal().record(w.admin(), change());
                                    return w;
                                })),
                Race.both(
                        "Journal.announce",
                        w -> () -> w.scenario()
                                .stores()
                                .unitOfWork()
                                .in(w.admin().tenant(), () -> {
                                    w.process().tenancy().journal().announce(w.admin(), change());
                                    return w;
                                })));
    }

    private static Event change() {
        return new FleetEvent.SiteDeleted(new SiteId(new UUID(0, 1)), "Hall", 1);
    }

    private static List<Race> users() {
        ManageUsers.Draft anna = new ManageUsers.Draft("anna", "Anna", Role.ADMIN);
        return List.of(
                Race.one("ManageUsers.invite", w -> () -> users(w).invite(w.admin(), anna)),
                Race.one("ManageUsers.change", w -> {
                    ManageUsers.Invited invited = w.given().user(w.admin(), "anna", Role.ADMIN);
                    return () -> users(w).change(
                                    w.admin(),
                                    invited.user().id(),
                                    1,
                                    new ManageUsers.Changes("A.", Role.VIEWER, false));
                }),
                Race.both("ManageUsers.inviteAgain", w -> {
                    ManageUsers.Invited invited = w.given().user(w.admin(), "anna", Role.ADMIN);
                    return () -> users(w).inviteAgain(w.admin(), invited.user().id());
                }),
                Race.both("ManageUsers.setOwnPassword", w -> {
                    ManageUsers.Invited invited = w.given().user(w.admin(), "anna", Role.ADMIN);
                    return () -> users(w).setOwnPassword(invited.user().asActor(), PASSWORD);
                }));
    }

    private static List<Race> sessions() {
        return List.of(
                Race.both("LogIn.withPassword", w -> {
                    ManageUsers.Invited invited = w.given().user(w.admin(), "anna", Role.ADMIN);
                    done(users(w).setOwnPassword(invited.user().asActor(), PASSWORD));
                    return () -> logIn(w).withPassword("acme", "anna", PASSWORD, "127.0.0.1");
                }),
                Race.one("LogIn.withOneTimeToken", w -> {
                    ManageUsers.Invited invited = w.given().user(w.admin(), "anna", Role.ADMIN);
                    return () -> logIn(w).withOneTimeToken(invited.oneTimeToken(), "127.0.0.1");
                }),
                Race.both("LogIn.logOut", w -> {
                    ManageUsers.Invited invited = w.given().user(w.admin(), "anna", Role.ADMIN);
                    LogIn.Result in = logIn(w).withOneTimeToken(invited.oneTimeToken(), "127.0.0.1");
                    String session = ((LogIn.Result.LoggedIn) in).session();
                    return () -> {
                        logIn(w).logOut(session);
                        return session;
                    };
                }));
    }

    private static List<Race> fleet() {
        return List.of(
                Race.one(
                        "ManageSites.create",
                        w -> () -> sites(w).create(
                                        w.admin(),
                                        new ManageSites.Draft("south", Samples.BERLIN, Samples.EUR, SiteLimits.NONE))),
                Race.one(
                        "ManageSites.change",
                        w -> () -> sites(w).change(
                                        w.admin(),
                                        w.site(),
                                        1,
                                        new ManageSites.Changes("n", Samples.BERLIN, SiteLimits.NONE))),
                Race.one("ManageSites.delete", w -> () -> sites(w).delete(w.admin(), w.site(), 1)),
                Race.one(
                        "ManageGroups.create",
                        w -> () -> groups(w).create(w.admin(), w.site(), Given.miners("shed", TransitionLimits.NONE))),
                Race.one(
                        "ManageGroups.change",
                        w -> () -> groups(w)
                                .change(w.admin(), w.mine().group().id(), 1, Given.miners("s", TransitionLimits.NONE))),
                Race.one(
                        "ManageGroups.delete",
                        w -> () -> groups(w).delete(w.admin(), w.mine().group().id(), 1)),
                Race.one("ChangeManyGroups.apply", w -> {
                    RegisteredGroup shed = w.given().group(w.admin(), w.site(), "shed");
                    List<ChangeManyGroups.Edit> edits = List.of(
                            changed(shed, "a"),
                            changed(w.mine().group(), "b"),
                            new ChangeManyGroups.Edit.Create(Given.miners("c", TransitionLimits.NONE)));
                    return () -> w.process().fleet().changeManyGroups().apply(w.admin(), w.site(), edits);
                }));
    }

    static ChangeManyGroups.Edit changed(RegisteredGroup group, String name) {
        return new ChangeManyGroups.Edit.Change(group.id(), group.version(), Given.miners(name, TransitionLimits.NONE));
    }

    private static List<Race> market() {
        return List.of(
                Race.one(
                        "ManageSeries.create",
                        w -> () -> series(w)
                                .create(w.admin(), new ManageSeries.Draft("new", Samples.powerPrices("FR"), Set.of()))),
                Race.one(
                        "ManageSeries.change",
                        w -> () -> series(w)
                                .change(
                                        w.admin(),
                                        w.mine().power().id(),
                                        1,
                                        new ManageSeries.Changes("new", Set.of("alias")))),
                Race.both("ImportIntoSeries.importDocument", w -> {
                    SeriesContent.PowerPrices content =
                            (SeriesContent.PowerPrices) w.mine().power().content();
                    var document = w.scenario()
                            .documents()
                            .of("d", List.of(Documents.price(content.series(), Given.START, Given.HOUR, "33")));
                    return () -> w.process()
                            .series()
                            .importIntoSeries()
                            .importDocument(w.admin(), w.mine().power().id(), document);
                }),
                Race.both("ImportIntoSeries.withdraw", w -> {
                    var imports = w.process().series().importIntoSeries();
                    SeriesId power = w.mine().power().id();
                    ImportId last = imports.newest(w.admin(), power, Page.first(1))
                            .getFirst()
                            .id();
                    return () -> imports.withdraw(w.admin(), last);
                }),
                Race.one("ManageSiteMarket.set", w -> {
                    RegisteredSite south = w.given().site(w.admin(), "south");
                    var hashprice = w.given().series(w.admin(), "hashprice", new SeriesContent.Hashprices(Samples.EUR));
                    ManageSiteMarket.Choice choice = new ManageSiteMarket.Choice(
                            w.mine().power().id(), null, new HashpriceBasis.Quoted(hashprice.id()));
                    return () -> w.process()
                            .series()
                            .manageSiteMarket()
                            .set(w.admin(), south.id(), ManageSiteMarket.NOT_SET, choice);
                }));
    }

    private static List<Race> plan() {
        ManageBacktests.Wish wish = ManageBacktests.Wish.ofAllGroups(
                Interval.of(Given.START, Duration.ofHours(2)), List.of(Policy.ALWAYS_ON));
        return List.of(
                Race.both(
                        "MakePlan.make",
                        w -> () -> w.process()
                                .planning()
                                .makePlan()
                                .make(w.admin(), new MakePlan.Command(w.site(), null, null))),
                Race.both("MakePlan.keep", w -> {
                    MakePlan makePlan = w.process().planning().makePlan();
                    MakePlan.Prepared worked = makePlan.prepare(w.admin(), new MakePlan.Command(w.site(), null, null));
                    return () -> makePlan.keep(worked);
                }),
                Race.both("ManageBacktests.submit", w -> () -> backtests(w).submit(w.admin(), w.site(), wish)),
                Race.both("ManageBacktests.cancel", w -> {
                    var job = done(backtests(w).submit(w.admin(), w.site(), wish));
                    return () -> backtests(w).cancel(w.admin(), job.id());
                }),
                Race.both("ReplanSites.changed", w -> () -> {
                    w.process().planning().replanSites().changed(w.admin().tenant());
                    return w;
                }),
                Race.both("ReplanSites.readNews", w -> {
                    w.process().planning().replanSites().changed(w.admin().tenant());
                    return () -> w.process().planning().replanSites().readNews();
                }),
                Race.both("ReplanSites.planNext", w -> {
                    w.process().planning().replanSites().readNews();
                    return () -> w.process().planning().replanSites().planNext();
                }),
                Race.both("ReplanSites.tidyUp", w -> {
                    w.process().planning().replanSites().readNews();
                    return () -> w.process().planning().replanSites().tidyUp();
                }),
                Race.both(
                        "PurgeRecords.purge",
                        w -> () -> w.process().tenancy().purgeRecords().purge(w.admin(), 1)),
                Race.both(
                        "PurgePlans.thinPlans",
                        w -> () -> w.process().planning().purgePlans().thinPlans(w.admin(), Optional.empty())),
                Race.both(
                        "PurgePlans.removeBacktests",
                        w -> () -> w.process().planning().purgePlans().removeBacktests(w.admin())),
                Race.both("ReplanSites.round", w -> {
                    w.process().planning().replanSites().changed(w.admin().tenant());
                    return () -> w.process().planning().replanSites().round();
                }),
                Race.one("WorkOffBacktests.runNext", w -> {
                    done(backtests(w).submit(w.admin(), w.site(), wish));
                    return () -> workOff(w).runNext();
                }),
                Race.both("WorkOffBacktests.stop", w -> () -> {
                    workOff(w).stop();
                    return w;
                }));
    }

    private static ManageTenants tenants(Race.World world) {
        return world.process().tenancy().manageTenants();
    }

    private static ManageApiKeys keys(Race.World world) {
        return world.process().tenancy().manageApiKeys();
    }

    private static ManageUsers users(Race.World world) {
        return world.process().tenancy().manageUsers();
    }

    private static LogIn logIn(Race.World world) {
        return world.process().tenancy().logIn();
    }

    private static ManageSites sites(Race.World world) {
        return world.process().fleet().manageSites();
    }

    private static ManageGroups groups(Race.World world) {
        return world.process().fleet().manageGroups();
    }

    private static ManageSeries series(Race.World world) {
        return world.process().series().manageSeries();
    }

    private static ManageBacktests backtests(Race.World world) {
        return world.process().planning().manageBacktests();
    }

    private static WorkOffBacktests workOff(Race.World world) {
        return world.process().planning().workOffBacktests();
    }
}
