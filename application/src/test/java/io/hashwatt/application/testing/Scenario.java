package io.hashwatt.application.testing;

import io.hashwatt.application.AllEvents;
import io.hashwatt.application.fleet.FleetUseCases;
import io.hashwatt.application.fleet.port.FleetPorts;
import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.ServerInstance;
import io.hashwatt.application.market.SeriesUseCases;
import io.hashwatt.application.market.port.SeriesPorts;
import io.hashwatt.application.plan.SitePlanningUseCases;
import io.hashwatt.application.plan.backtest.BacktestWatch;
import io.hashwatt.application.plan.making.PlanWatch;
import io.hashwatt.application.plan.port.SitePlanningPorts;
import io.hashwatt.application.plan.replanning.RaisePositions;
import io.hashwatt.application.schedule.FakeCalendarFormat;
import io.hashwatt.application.schedule.FakeRecurrenceExpander;
import io.hashwatt.application.schedule.ScheduleUseCases;
import io.hashwatt.application.schedule.port.SchedulePorts;
import io.hashwatt.application.tenancy.TenancyUseCases;
import io.hashwatt.application.tenancy.journal.EventCodec;
import io.hashwatt.application.tenancy.journal.JournalReaction;
import io.hashwatt.application.tenancy.port.TenancyPorts;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.PriceAge;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a test of a use case starts from: empty stores in memory, a clock that is set by hand, and processes on them. */
public final class Scenario {

    /** Half a minute past eleven in Berlin. */
    public static final Instant NOW = Instant.parse("2026-11-24T10:00:30Z");

    public static final Duration HORIZON = Duration.ofHours(36);

    private final SettableClock clock = new SettableClock(NOW);
    private final FakeHasher hasher = new FakeHasher();
    private final Documents documents = new Documents();
    private final AtomicLong made = new AtomicLong();
    private final Stores stores;
    private final List<JournalReaction> reactions = new ArrayList<>();

    public Scenario() {
        this(InMemoryStores.empty());
    }

    /** @param stores empty ones, possibly with something in between */
    public Scenario(Stores stores) {
        this.stores = stores;
    }

    /** All use cases of one process, which shares the stores with the others. */
    public record Process(
            TenancyUseCases tenancy,
            FleetUseCases fleet,
            SeriesUseCases series,
            ScheduleUseCases schedule,
            SitePlanningUseCases planning,
            ServerInstance instance) {}

    public Process start(String instance) {
        return start(instance, BacktestWatch.NONE);
    }

    public Process start(String instance, PlanWatch watch) {
        return start(instance, watch, BacktestWatch.NONE);
    }

    public Process start(String instance, BacktestWatch watch) {
        return start(instance, PlanWatch.NONE, watch);
    }

    private Process start(String instance, PlanWatch planWatch, BacktestWatch watch) {
        List<Consumer<TenantId>> followers = new ArrayList<>();
        TenancyUseCases tenancy = TenancyUseCases.of(
                tenancyPorts((tenant, event) -> followers.forEach(follower -> follower.accept(tenant))));
        FleetUseCases fleet = FleetUseCases.of(new FleetPorts(
                stores.unitOfWork(),
                stores.sites(),
                stores.groups(),
                tenancy.journal(),
                ids(),
                clock,
                FleetPorts.USUAL_GROUPS_PER_SITE));
        SeriesUseCases series = SeriesUseCases.of(seriesPorts(tenancy, fleet));
        ScheduleUseCases schedule = ScheduleUseCases.of(new SchedulePorts(
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
                ids(),
                clock));
        ServerInstance life = new ServerInstance(stores.unitOfWork(), stores.leases(), ids(), instance);
        SitePlanningUseCases planning =
                SitePlanningUseCases.of(planningPorts(tenancy, fleet, series, schedule, life), planWatch, watch);
        followers.add(planning.replanSites()::changed);
        return new Process(tenancy, fleet, series, schedule, planning, life);
    }

    private List<JournalReaction> allReactions() {
        return Stream.concat(Stream.of(new RaisePositions(stores.siteInputs())), reactions.stream())
                .toList();
    }

    /** What processes that start from now on do before the journal is written. */
    public void reactWith(JournalReaction reaction) {
        reactions.add(reaction);
    }

    public Stores stores() {
        return stores;
    }

    public SettableClock clock() {
        return clock;
    }

    public FakeHasher hasher() {
        return hasher;
    }

    public Documents documents() {
        return documents;
    }

    /** Ids that nothing has. */
    public UUID unknownId() {
        return ids().next();
    }

    private IdGenerator ids() {
        return () -> StoreContract.id(made.incrementAndGet());
    }

    private byte[] secret(int bytes) {
        return ByteBuffer.allocate(bytes).putLong(made.incrementAndGet()).array();
    }

    private TenancyPorts tenancyPorts(BiConsumer<TenantId, Event> journalGrew) {
        return new TenancyPorts(
                stores.unitOfWork(),
                stores.tenants(),
                stores.users(),
                stores.apiKeys(),
                stores.tokens(),
                stores.journal(),
                stores.consumers(),
                new EventCodec(AllEvents.OF_ALL_CONTEXTS),
                stores.requests(),
                hasher,
                this::secret,
                ids(),
                clock,
                allReactions(),
                journalGrew);
    }

    private SeriesPorts seriesPorts(TenancyUseCases tenancy, FleetUseCases fleet) {
        return new SeriesPorts(
                stores.unitOfWork(),
                stores.series(),
                stores.seriesPositions(),
                stores.powerPrices(),
                stores.bitcoinValues(),
                stores.importReports(),
                stores.siteMarkets(),
                List.of(documents),
                documents,
                PriceAge.OF_DOCUMENTS,
                fleet.readFleet(),
                tenancy.journal(),
                ids(),
                clock);
    }

    private SitePlanningPorts planningPorts(
            TenancyUseCases tenancy,
            FleetUseCases fleet,
            SeriesUseCases series,
            ScheduleUseCases schedule,
            ServerInstance life) {
        return new SitePlanningPorts(
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
                ids(),
                clock,
                HORIZON,
                new DueWork(stores.unitOfWork(), stores.dueWork(), life, clock));
    }
}
