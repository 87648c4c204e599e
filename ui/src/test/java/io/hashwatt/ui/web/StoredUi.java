package io.hashwatt.ui.web;

import io.hashwatt.application.AllEvents;
import io.hashwatt.application.fleet.ChangeManyGroups;
import io.hashwatt.application.fleet.FleetUseCases;
import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.port.FleetPorts;
import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.ServerInstance;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.ExchangeTariff;
import io.hashwatt.application.market.ImportIntoSeries;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.market.SeriesUseCases;
import io.hashwatt.application.market.port.BitcoinDocumentReader;
import io.hashwatt.application.market.port.SeriesPorts;
import io.hashwatt.application.plan.SitePlanningUseCases;
import io.hashwatt.application.plan.making.CompareSchedule;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.observed.ReadConnectionWorth;
import io.hashwatt.application.plan.observed.ReadHandover;
import io.hashwatt.application.plan.observed.ReadObservedDays;
import io.hashwatt.application.plan.port.SitePlanningPorts;
import io.hashwatt.application.plan.prices.ReadOutlook;
import io.hashwatt.application.plan.reading.ReadGrounds;
import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.application.plan.reading.ReadWhy;
import io.hashwatt.application.plan.replanning.RaisePositions;
import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.schedule.ExchangeCalendars;
import io.hashwatt.application.schedule.FakeCalendarFormat;
import io.hashwatt.application.schedule.FakeRecurrenceExpander;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.ProtectGroups;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.application.schedule.ScheduleUseCases;
import io.hashwatt.application.schedule.port.SchedulePorts;
import io.hashwatt.application.tenancy.TenancyUseCases;
import io.hashwatt.application.tenancy.access.Authenticate;
import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.ManageApiKeys;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.application.tenancy.journal.EventCodec;
import io.hashwatt.application.tenancy.journal.ReadJournal;
import io.hashwatt.application.tenancy.port.PasswordHasher;
import io.hashwatt.application.tenancy.port.TenancyPorts;
import io.hashwatt.application.testing.InMemoryStores;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.PriceAge;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTariffs;
import io.hashwatt.ui.fixture.FakeViews;
import io.hashwatt.ui.live.LiveUpdates;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The UI over the real use cases, with stores in memory: log in as {@code admin} with {@link #PASSWORD}. */
public final class StoredUi implements AutoCloseable {

    public static final String PASSWORD = "correct horse battery";
    public static final Instant NOW = Instant.parse("2026-10-22T21:38:00Z");

    public final Stores stores = InMemoryStores.empty();
    public final LiveUpdates live = new LiveUpdates();
    public final TenancyUseCases tenancy;
    public final FleetUseCases fleet;
    public final SeriesUseCases series;
    public final ScheduleUseCases schedule;
    public final SitePlanningUseCases planning;
    public final Actor admin;

    private final InstantSource clock = InstantSource.fixed(NOW);
    private final AtomicLong numbers = new AtomicLong();
    private final Random random = new Random(11);
    private final UiServer server;

    public StoredUi() {
        IdGenerator ids = () -> new UUID(7, numbers.incrementAndGet());
        tenancy = TenancyUseCases.of(new TenancyPorts(
                stores.unitOfWork(),
                stores.tenants(),
                stores.users(),
                stores.apiKeys(),
                stores.tokens(),
                stores.journal(),
                stores.consumers(),
                new EventCodec(AllEvents.OF_ALL_CONTEXTS),
                stores.requests(),
                new QuickHasher(),
                this::bytes,
                ids,
                clock,
                List.of(new RaisePositions(stores.siteInputs())),
                (tenant, change) -> {}));
        fleet = FleetUseCases.of(new FleetPorts(
                stores.unitOfWork(),
                stores.sites(),
                stores.groups(),
                tenancy.journal(),
                ids,
                clock,
                FleetPorts.USUAL_GROUPS_PER_SITE));
        series = SeriesUseCases.of(new SeriesPorts(
                stores.unitOfWork(),
                stores.series(),
                stores.seriesPositions(),
                stores.powerPrices(),
                stores.bitcoinValues(),
                stores.importReports(),
                stores.siteMarkets(),
                List.of(),
                new NoDocuments(),
                PriceAge.OF_DOCUMENTS,
                fleet.readFleet(),
                tenancy.journal(),
                ids,
                clock));
        schedule = ScheduleUseCases.of(new SchedulePorts(
                stores.unitOfWork(),
                stores.interventions(),
                stores.controls(),
                stores.schedules(),
                stores.protections(),
                new FakeRecurrenceExpander(),
                new FakeCalendarFormat(),
                fleet.readFleet(),
                fleet.manageGroups(),
                series.manageSeries(),
                series.manageSiteMarket(),
                tenancy.journal(),
                ids,
                clock));
        planning = SitePlanningUseCases.of(new SitePlanningPorts(
                stores.unitOfWork(),
                stores.plans(),
                stores.backtests(),
                stores.observedDays(),
                stores.siteInputs(),
                stores.plansInForce(),
                fleet.readFleet(),
                fleet.manageGroups(),
                series.readSiteMarket(),
                series.manageSeries(),
                series.readSeries(),
                schedule.readIntents(),
                schedule.readSchedules(),
                schedule.previewSchedule(),
                schedule.readInterventions(),
                schedule.readControl(),
                tenancy.manageTenants(),
                tenancy.followEvents(),
                tenancy.purgeRecords(),
                tenancy.journal(),
                ids,
                clock,
                Duration.ofDays(2),
                new DueWork(
                        stores.unitOfWork(),
                        stores.dueWork(),
                        new ServerInstance(stores.unitOfWork(), stores.leases(), ids, "test"),
                        clock)));
        admin = firstAdministrator();
        server = UiServer.start(UiSettings.local(0), views(ids));
    }

    public URI uri() {
        return server.uri();
    }

    @Override
    public void close() {
        server.stop(Duration.ofSeconds(2));
        live.close();
    }

    private Actor firstAdministrator() {
        String token = tenancy.manageTenants().createFirst().orElseThrow().oneTimeToken();
        Actor first = actor(tenancy.logIn().withOneTimeToken(token, "test"));
        tenancy.manageUsers().setOwnPassword(first, PASSWORD);
        return first;
    }

    private static Actor actor(LogIn.Result result) {
        return ((LogIn.Result.LoggedIn) result).actor();
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private Views views(IdGenerator ids) {
        return new FakeViews()
                .with(LogIn.class, tenancy.logIn())
                .with(Authenticate.class, tenancy.authenticate())
                .with(ManageTenants.class, tenancy.manageTenants())
                .with(ManageUsers.class, tenancy.manageUsers())
                .with(ManageApiKeys.class, tenancy.manageApiKeys())
                .with(ReadJournal.class, tenancy.readJournal())
                .with(ManageSites.class, fleet.manageSites())
                .with(ManageGroups.class, fleet.manageGroups())
                .with(ChangeManyGroups.class, fleet.changeManyGroups())
                .with(ReadFleet.class, fleet.readFleet())
                .with(ManageSeries.class, series.manageSeries())
                .with(ReadSeries.class, series.readSeries())
                .with(ImportIntoSeries.class, series.importIntoSeries())
                .with(ExchangeTariff.class, new FakeTariffs())
                .with(ManageSiteMarket.class, series.manageSiteMarket())
                .with(ReadSiteMarket.class, series.readSiteMarket())
                .with(Intervene.class, schedule.intervene())
                .with(ReadInterventions.class, schedule.readInterventions())
                .with(ArmSite.class, schedule.armSite())
                .with(ReadControl.class, schedule.readControl())
                .with(ManageSchedules.class, schedule.manageSchedules())
                .with(ExchangeCalendars.class, schedule.exchangeCalendars())
                .with(ReadSchedules.class, schedule.readSchedules())
                .with(PreviewSchedule.class, schedule.previewSchedule())
                .with(ReadIntents.class, schedule.readIntents())
                .with(ProtectGroups.class, schedule.protectGroups())
                .with(CompareSchedule.class, planning.compareSchedule())
                .with(ReadObservedDays.class, planning.readObservedDays())
                .with(ReadConnectionWorth.class, planning.readConnectionWorth())
                .with(ReadHandover.class, planning.readHandover())
                .with(ReadPlans.class, planning.readPlans())
                .with(ReadOutlook.class, planning.readOutlook())
                .with(ReadWhy.class, planning.readWhy())
                .with(ReadGrounds.class, planning.readGrounds())
                .with(MakePlan.class, planning.makePlan())
                .with(LiveUpdates.class, live)
                .with(InstantSource.class, clock)
                .with(IdGenerator.class, ids);
    }

    /** The real one is slow on purpose. */
    private static final class QuickHasher implements PasswordHasher {

        @Override
        public String hash(String password) {
            return "quick " + password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return hash(password).equals(hash);
        }

        @Override
        public void pretend(String password) {}
    }

    /** Nobody imports anything here. */
    private static final class NoDocuments implements BitcoinDocumentReader {

        @Override
        public DocumentReading<List<BitcoinQuote>> readQuotes(SourceDocument document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public DocumentReading<List<DifficultyPoint>> readDifficulties(SourceDocument document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public DocumentReading<List<QuotedHashprice.Quote>> readHashprice(SourceDocument document) {
            throw new UnsupportedOperationException();
        }
    }
}
