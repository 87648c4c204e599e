package io.hashwatt.benchmarks.serve;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.hashwatt.application.fleet.FleetUseCases;
import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.port.FleetPorts;
import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.ServerInstance;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.SeriesUseCases;
import io.hashwatt.application.market.port.BitcoinDocumentReader;
import io.hashwatt.application.market.port.SeriesPorts;
import io.hashwatt.application.plan.SitePlanningUseCases;
import io.hashwatt.application.plan.observed.ReadObservedDays;
import io.hashwatt.application.plan.observed.ReadObservedDays.ObservedDays;
import io.hashwatt.application.plan.port.SitePlanningPorts;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.application.tenancy.PurgeRecords;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.journal.FollowEvents;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.benchmarks.Timing;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.PriceAge;
import io.hashwatt.domain.plan.observed.ObservedDay;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.persistence.JpaStores;
import io.hashwatt.persistence.jpa.JpaPersistence;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What the plans of a month would have done, asked for the first time, again, and after a price was restated, on H2 and on
 * PostgreSQL. Argument: how many groups the site has, 50 if it is missing.
 */
public final class ObservedDaysMeasurement {

    private static final int DAYS = ReadObservedDays.MOST_DAYS;
    private static final int GROUPS = 50;
    private static final int READINGS = 20;
    private static final Instant NOW = ObservedMine.START.plus(Duration.ofDays(DAYS));
    private static final Actor ACTOR = Actor.system(ObservedMine.TENANT, "measurement");

    private final UnitOfWork unitOfWork;
    private final JpaStores stores;
    private final ObservedMine mine;
    private final ReadObservedDays observed;

    private ObservedDaysMeasurement(JpaPersistence persistence, int groups) {
        this.unitOfWork = persistence.unitOfWork();
        this.stores = JpaStores.on(persistence);
        this.mine = new ObservedMine(stores, groups, DAYS);
        this.observed = SitePlanningUseCases.of(ports()).readObservedDays();
    }

    public static void main(String[] arguments) throws IOException {
        int groups = arguments.length == 0 ? GROUPS : Integer.parseInt(arguments[0]);
        measure("H2, in a file", TestDatabase.h2In(Files.createTempDirectory("hashwatt")), groups);
        measure("PostgreSQL", TestDatabase.postgresql(), groups);
        System.exit(0); // the database that was started ends with the JVM
    }

    private static void measure(String name, TestDatabase database, int groups) {
        database.migrated();
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.application());
        try (HikariDataSource pool = new HikariDataSource(config);
                JpaPersistence persistence = JpaPersistence.over(pool)) {
            ObservedDaysMeasurement measurement = new ObservedDaysMeasurement(persistence, groups);
            measurement.fill();
            System.out.printf(Locale.ROOT, "%s: %d days of 96 plans of %d groups, ms%n", name, DAYS, groups);
            measurement.read("first", 1);
            measurement.read("again", READINGS);
            measurement.within(ObservedMine.TENANT, () -> measurement.mine.restate(NOW));
            measurement.read("after a restatement", 1);
        }
    }

    private void fill() {
        within(
                TenantId.PLATFORM,
                () -> stores.tenancy()
                        .tenants()
                        .add(new Tenant(ObservedMine.TENANT, "measured", "Measured", ObservedMine.START, 1)));
        within(ObservedMine.TENANT, mine::found);
        for (int day = 0; day < DAYS; day++) {
            int number = day;
            within(ObservedMine.TENANT, () -> mine.plan(number));
        }
    }

    /** On one thread, so that its own time says what it takes where other work has the processor too. */
    private void read(String which, int times) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        Timing timing = Timing.cold(times, this::readMonth);
        double own = (threads.getCurrentThreadCpuTime() - began) / 1e6 / times;
        System.out.printf(Locale.ROOT, "  %-20s %s, of the processor %.0f%n", which, timing.text(), own);
    }

    private void readMonth() {
        LocalDate first = LocalDate.ofInstant(ObservedMine.START, ZoneOffset.UTC);
        Outcome<ObservedDays> read = observed.between(ACTOR, ObservedMine.SITE, first, first.plusDays(DAYS - 1));
        if (!(read instanceof Outcome.Done<ObservedDays>(ObservedDays month)) || !isWhole(month.days())) {
            throw new IllegalStateException("not the month that was filled: " + read);
        }
    }

    private static boolean isWhole(List<ObservedDay> days) {
        return days.size() == DAYS && days.stream().allMatch(day -> day.gain() != null);
    }

    private void within(TenantId tenant, Runnable work) {
        unitOfWork.in(tenant, () -> {
            work.run();
            return tenant;
        });
    }

    private SitePlanningPorts ports() {
        ReadFleet fleet = FleetUseCases.of(new FleetPorts(
                        unitOfWork,
                        stores.fleet().sites(),
                        stores.fleet().groups(),
                        notAsked(Journal.class),
                        UUID::randomUUID,
                        InstantSource.fixed(NOW),
                        FleetPorts.USUAL_GROUPS_PER_SITE))
                .readFleet();
        SeriesUseCases series = SeriesUseCases.of(new SeriesPorts(
                unitOfWork,
                stores.market().series(),
                stores.market().seriesPositions(),
                stores.market().powerPrices(),
                stores.market().bitcoinValues(),
                stores.market().importReports(),
                stores.market().siteMarkets(),
                List.of(),
                notAsked(BitcoinDocumentReader.class),
                PriceAge.OF_DOCUMENTS,
                fleet,
                notAsked(Journal.class),
                UUID::randomUUID,
                InstantSource.fixed(NOW)));
        return new SitePlanningPorts(
                unitOfWork,
                stores.plan().plans(),
                stores.plan().backtests(),
                stores.plan().observedDays(),
                stores.plan().siteInputs(),
                stores.plan().plansInForce(),
                fleet,
                notAsked(ManageGroups.class),
                series.readSiteMarket(),
                series.manageSeries(),
                series.readSeries(),
                notAsked(ReadIntents.class),
                notAsked(ReadSchedules.class),
                notAsked(PreviewSchedule.class),
                notAsked(ReadInterventions.class),
                notAsked(ReadControl.class),
                notAsked(ManageTenants.class),
                notAsked(FollowEvents.class),
                notAsked(PurgeRecords.class),
                notAsked(Journal.class),
                UUID::randomUUID,
                InstantSource.fixed(NOW),
                Duration.ofHours(36),
                new DueWork(
                        unitOfWork,
                        stores.kernel().dueWork(),
                        new ServerInstance(unitOfWork, stores.kernel().leases(), UUID::randomUUID, "measurement"),
                        InstantSource.fixed(NOW)));
    }

    /** What is needed for other use cases. */
    private static <T> T notAsked(Class<T> port) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, values) -> {
                    throw new UnsupportedOperationException(method.toString());
                }));
    }
}
