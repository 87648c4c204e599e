package io.hashwatt.benchmarks.serve;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.persistence.JpaStores;
import io.hashwatt.persistence.jpa.JpaPersistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * From the import of one restated quarter-hour of a public series to the last new plan of 200 sites of 50 groups, 192 slots
 * each, on PostgreSQL; then the same while one of the sites is stopped. Arguments: how many servers share it (1), sites (200), groups of each (50), how often (5), processors
 * of each server (0: the machine's), percent of the sites that have a cap (0).
 */
public final class FleetReplanMeasurement {

    private static final Path JAR = Path.of("server/target/quick/hashwatt.jar");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final String JSON = "application/json";
    private static final int QUARTERS_AHEAD = 4 * 24 * 4;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final TestDatabase database;
    private final List<ServedProcess> servers;
    private final int sites;
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private final BenchmarkClient platform;
    private final BenchmarkClient tenant;
    private final TenantId ownTenant;

    private FleetReplanMeasurement(TestDatabase database, List<ServedProcess> servers, int sites) {
        this.database = database;
        this.servers = servers;
        this.sites = sites;
        ServedProcess last = servers.getLast(); // the link of whoever started last is the one that counts
        this.platform = new BenchmarkClient(last.address(), last.oneTimeToken());
        String made = platform.post("tenants", "{\"slug\":\"own\",\"name\":\"own\"}", JSON);
        this.tenant = new BenchmarkClient(servers.getFirst().address(), BenchmarkClient.textOf("one_time_token", made));
        this.ownTenant = new TenantId(UUID.fromString(BenchmarkClient.textOf("id", made)));
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        int processes = argument(arguments, 0, 1);
        int sites = argument(arguments, 1, 200);
        int groups = argument(arguments, 2, 50);
        int times = argument(arguments, 3, 5);
        int processors = argument(arguments, 4, 0);
        int cappedPercent = argument(arguments, 5, 0);
        Path folder = Files.createTempDirectory("hashwatt");
        TestDatabase database = TestDatabase.postgresql();
        List<ServedProcess> servers = new ArrayList<>();
        try {
            for (int i = 0; i < processes; i++) {
                servers.add(ServedProcess.start(
                        JAR,
                        database,
                        folder,
                        processors == 0 ? Runtime.getRuntime().availableProcessors() : processors));
            }
            var measurement = new FleetReplanMeasurement(database, servers, sites);
            measurement.fill(groups, cappedPercent);
            measurement.measure(processes, groups, times);
        } finally {
            servers.forEach(ServedProcess::close);
        }
        System.exit(0); // the database that was started ends with the JVM
    }

    private static int argument(String[] arguments, int index, int preset) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : preset;
    }

    private void fill(int groups, int cappedPercent) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.application());
        config.setMaximumPoolSize(2);
        try (HikariDataSource pool = new HikariDataSource(config);
                JpaPersistence persistence = JpaPersistence.over(pool)) {
            LargeFleet fleet = new LargeFleet(JpaStores.on(persistence), groups, cappedPercent);
            within(persistence, TenantId.PLATFORM, fleet::addSeries);
            for (int i = 0; i < sites - 1; i++) {
                int site = i;
                within(persistence, TenantId.PLATFORM, () -> fleet.addTenantOf(site));
                within(persistence, LargeFleet.tenantOf(site), () -> fleet.addSite(LargeFleet.tenantOf(site), site));
            }
            within(persistence, ownTenant, () -> fleet.addSite(ownTenant, sites - 1));
        }
    }

    private static void within(JpaPersistence persistence, TenantId tenant, Runnable work) {
        persistence.unitOfWork().in(tenant, () -> {
            work.run();
            return tenant;
        });
    }

    private void measure(int processes, int groups, int times) throws SQLException, InterruptedException {
        imported(LargeFleet.HASHPRICE, "start_utc,minutes,hashprice_per_ph_day\n" + start + ",20000,45\n");
        awaitPlans("first plans", () -> imported(LargeFleet.POWER, prices()));
        System.out.printf(Locale.ROOT, "%d servers, %d sites of %d groups%n", processes, sites, groups);
        for (int i = 0; i < times; i++) {
            String restated =
                    "start_utc,minutes,price_per_mwh\n" + start.plus(Duration.ofHours(5)) + ",15," + (200 + i);
            awaitPlans("restated quarter-hour", () -> imported(LargeFleet.POWER, restated + "\n"));
        }
        for (int i = 0; i < times; i++) {
            int price = 300 + i;
            awaitPlans("with a safety stop", () -> {
                imported(LargeFleet.POWER, restated(price));
                stopAndAwaitItsPlan();
            });
        }
    }

    private String restated(int price) {
        return "start_utc,minutes,price_per_mwh\n" + start.plus(Duration.ofHours(5)) + ",15," + price + "\n";
    }

    /** By then the sites are being planned: the one that is stopped comes first. */
    private void stopAndAwaitItsPlan() {
        String site = "sites/" + LargeFleet.siteOf(sites - 1);
        long began = System.nanoTime();
        String stop = tenant.post(site + "/interventions", "{\"kind\":\"SAFETY_STOP\",\"reason\":\"measured\"}", JSON);
        Instant begun = Instant.parse(BenchmarkClient.textOf("created_at", stop));
        while (!sees(begun, tenant.get(site + "/plans?limit=1"))) {
            Thread.onSpinWait();
        }
        System.out.printf(Locale.ROOT, "  plan of the stop       %5.2f s%n", (System.nanoTime() - began) / 1e9);
        tenant.post(site + "/interventions/" + BenchmarkClient.textOf("id", stop) + "/end", "", JSON);
    }

    private String prices() {
        StringBuilder csv = new StringBuilder("start_utc,minutes,price_per_mwh\n");
        for (int i = 0; i < QUARTERS_AHEAD; i++) {
            csv.append(start.plus(QUARTER.multipliedBy(i)))
                    .append(",15,")
                    .append(40 + i * 37 % 90)
                    .append('\n');
        }
        return csv.toString();
    }

    private void awaitPlans(String what, Runnable cause) throws SQLException, InterruptedException {
        int before = plans();
        double processor = processorSeconds();
        long began = System.nanoTime();
        cause.run();
        while (plans() < before + sites) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("only " + (plans() - before) + " plans");
            }
            Thread.sleep(25);
        }
        System.out.printf(
                Locale.ROOT,
                "  %-22s %5.2f s, of the servers' processors %.1f s%n",
                what,
                (System.nanoTime() - began) / 1e9,
                processorSeconds() - processor);
    }

    private double processorSeconds() {
        return servers.stream().mapToDouble(ServedProcess::processorSeconds).sum();
    }

    private int plans() throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('app.tenant', '00000000-0000-0000-0000-000000000000', false), set_config('app.backup', 'on', false)");
            try (ResultSet count = statement.executeQuery("select count(*) from plan")) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    private void imported(SeriesId series, String csv) {
        platform.post("price-series/" + series + "/imports", csv, "text/csv");
    }

    private static boolean sees(Instant stop, String newestPlan) {
        return BenchmarkClient.textOf("trigger", newestPlan).equals("INTERVENTION")
                && !Instant.parse(BenchmarkClient.textOf("created_at", newestPlan))
                        .isBefore(stop);
    }
}
