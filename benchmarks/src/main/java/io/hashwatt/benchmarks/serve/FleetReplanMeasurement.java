package io.hashwatt.benchmarks.serve;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.persistence.JpaStores;
import io.hashwatt.persistence.jpa.JpaPersistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From the import of one restated quarter-hour of a public series to the last new plan of 200 sites of 50 groups, 192 slots
 * each, on PostgreSQL. Arguments: how many servers share it (1), sites (200), groups of each (50), how often (5), processors
 * of each server (the machine's).
 */
public final class FleetReplanMeasurement {

    private static final Path JAR = Path.of("server/target/quick/hashwatt.jar");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int QUARTERS_AHEAD = 4 * 24 * 4;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern SESSION = Pattern.compile("\"session\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestDatabase database;
    private final List<ServedProcess> servers;
    private final int sites;
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private final String session;

    private FleetReplanMeasurement(TestDatabase database, List<ServedProcess> servers, int sites) {
        this.database = database;
        this.servers = servers;
        this.sites = sites;
        this.session = loggedIn();
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        int processes = argument(arguments, 0, 1);
        int sites = argument(arguments, 1, 200);
        int groups = argument(arguments, 2, 50);
        int times = argument(arguments, 3, 5);
        int processors = argument(arguments, 4, Runtime.getRuntime().availableProcessors());
        Path folder = Files.createTempDirectory("hashwatt");
        TestDatabase database = TestDatabase.postgresql();
        List<ServedProcess> servers = new ArrayList<>();
        try {
            for (int i = 0; i < processes; i++) {
                servers.add(ServedProcess.start(JAR, database, folder, processors));
            }
            var measurement = new FleetReplanMeasurement(database, servers, sites);
            measurement.fill(groups);
            measurement.measure(processes, groups, times);
        } finally {
            servers.forEach(ServedProcess::close);
        }
        System.exit(0); // the database that was started ends with the JVM
    }

    private static int argument(String[] arguments, int index, int preset) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : preset;
    }

    private void fill(int groups) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.application());
        config.setMaximumPoolSize(2);
        try (HikariDataSource pool = new HikariDataSource(config);
                JpaPersistence persistence = JpaPersistence.over(pool)) {
            LargeFleet fleet = new LargeFleet(JpaStores.on(persistence), groups);
            within(persistence, TenantId.PLATFORM, fleet::addSeries);
            for (int i = 0; i < sites; i++) {
                int site = i;
                within(persistence, TenantId.PLATFORM, () -> fleet.addTenantOf(site));
                within(persistence, LargeFleet.tenantOf(site), () -> fleet.addSite(site));
            }
        }
    }

    private static void within(JpaPersistence persistence, TenantId tenant, Runnable work) {
        persistence.unitOfWork().in(tenant, () -> {
            work.run();
            return tenant;
        });
    }

    private void measure(int processes, int groups, int times) throws SQLException, InterruptedException {
        imported(LargeFleet.HASHPRICE.toString(), "start_utc,minutes,hashprice_per_ph_day\n" + start + ",20000,45\n");
        awaitPlans("first plans", () -> imported(LargeFleet.POWER.toString(), prices()));
        System.out.printf(Locale.ROOT, "%d servers, %d sites of %d groups%n", processes, sites, groups);
        for (int i = 0; i < times; i++) {
            String restated =
                    "start_utc,minutes,price_per_mwh\n" + start.plus(Duration.ofHours(5)) + ",15," + (200 + i);
            awaitPlans("restated quarter-hour", () -> imported(LargeFleet.POWER.toString(), restated + "\n"));
        }
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

    private String loggedIn() {
        String token = servers.getLast().oneTimeToken();
        String answer = post("sessions", "{\"one_time_token\":\"" + token + "\"}", "application/json", null);
        Matcher found = SESSION.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException(answer);
        }
        return found.group(1);
    }

    private void imported(String series, String csv) {
        post("price-series/" + series + "/imports", csv, "text/csv", session);
    }

    private String post(String path, String body, String type, @Nullable String credential) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(servers.getFirst().address() + "/api/v1/" + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (credential != null) {
            request.header("Authorization", "Bearer " + credential);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
