package io.hashwatt.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.LoginToken;
import io.hashwatt.server.fixture.RunningServer;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The metrics of a running server:")
class PrometheusTest {

    @TempDir
    private static Path folder;

    private static RunningServer server;
    private static Caller caller;

    /** Not bound to its own machine alone, so that metrics need a key; its proxy is this machine. */
    @BeforeAll
    static void start() {
        server = RunningServer.on(
                TestDatabase.h2(), Map.of("server.host", "0.0.0.0", "hashwatt.trusted-proxies", "127.0.0.1"));
        caller = Caller.withLink(server.requests(), LoginToken.in(server.firstLoginLine()))
                .withKey("VIEWER");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("are scraped by a real Prometheus with a key, and answer its queries")
    void scraped() throws IOException {
        Prometheus.assumeInstalled("prometheus");
        caller.get("/me");

        try (Prometheus prometheus = Prometheus.scraping(server.requests().server(), caller.credential(), folder)) {
            prometheus.await("up{job=\"hashwatt\"}", Pattern.compile("\"value\":\\[[^]]*\"1\"]"));
            prometheus.await(
                    "hashwatt_build_info",
                    Pattern.compile("\"java\":\"" + Runtime.version().feature()));
            prometheus.await(
                    "hashwatt_http_requests_total{route=\"/api/v1/me\",method=\"GET\",status=\"2xx\"} > 0",
                    Pattern.compile("\"value\":"));
            prometheus.await("hashwatt_database_connections_max", Pattern.compile("\"10\""));
            prometheus.await("hashwatt_events_lag_seconds", Pattern.compile("\"value\":"));
        }
    }

    @Test
    @DisplayName("count imports with their rejected rows, and plans with what called for them")
    void counted() {
        Tenant tenant = CDI.current()
                .select(ManageTenants.class)
                .get()
                .list(Actor.system(TenantId.PLATFORM, "test"))
                .getLast();

        new SiteAtWork(Actor.system(tenant.id(), "test")).run();

        assertThat(scrape())
                .contains("hashwatt_imports_total{kind=\"power\",mp_scope=\"application\",result=\"stored\",} 1.0")
                .contains("hashwatt_imports_total{kind=\"power\",mp_scope=\"application\",result=\"refused\",} 1.0")
                .contains("hashwatt_imports_total{kind=\"hashprice\",mp_scope=\"application\",result=\"stored\",} 1.0")
                .contains("hashwatt_import_rejected_rows_total{kind=\"power\",mp_scope=\"application\",} 1.0")
                .contains("hashwatt_plans_total{mp_scope=\"application\",result=\"made\",trigger=\"requested\",} 1.0")
                .contains("hashwatt_plan_seconds_count{mp_scope=\"application\",trigger=\"requested\",} 1.0");
    }

    @Test
    @DisplayName("please Prometheus's own linter")
    void linted() throws IOException, InterruptedException {
        Prometheus.assumeInstalled("promtool");
        Path metrics = Files.writeString(folder.resolve("metrics.txt"), scrape());
        Path said = folder.resolve("promtool.txt");

        int code = new ProcessBuilder("promtool", "check", "metrics")
                .redirectInput(metrics.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();

        assertThat(said).hasContent("");
        assertThat(code).isZero();
    }

    @Test
    @DisplayName("are those of the list, with its words of help, and no others")
    void listed() {
        caller.get("/me");
        Set<String> helpLines = Arrays.stream(Metric.values())
                .flatMap(PrometheusTest::helpLines)
                .collect(Collectors.toSet());

        assertThat(scrape().lines().filter(line -> line.startsWith("# HELP ")))
                .isNotEmpty()
                .isSubsetOf(helpLines);
    }

    /** A timer shows its greatest value of late as a metric of its own. */
    private static Stream<String> helpLines(Metric metric) {
        String line = "# HELP " + metric.prometheusName() + " " + metric.help();
        return metric.kind() == Metric.Kind.TIMER
                ? Stream.of(line, line.replace(metric.prometheusName(), metric.prometheusName() + "_max"))
                : Stream.of(line);
    }

    @Test
    @DisplayName("are nobody's business without a key")
    void guarded() {
        assertThat(server.get("/metrics").status()).isEqualTo(401);
        assertThat(server.get("/metrics", "Authorization", "Bearer " + caller.credential() + "x")
                        .status())
                .isEqualTo(401);
    }

    private static String scrape() {
        Answer answer = server.get("/metrics", "Authorization", "Bearer " + caller.credential());
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
