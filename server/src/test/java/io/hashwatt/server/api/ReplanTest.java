package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.Pauses;
import io.hashwatt.server.fixture.RunningServer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("A site is planned again by itself")
class ReplanTest {

    private static final Duration IN_TIME = Duration.ofSeconds(2);
    private static final int TRIES = 4;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class OnAnyDatabase {

        private RunningServer server;
        private Caller platform;
        private World world;

        abstract TestDatabase emptyDatabase();

        @BeforeAll
        void start() {
            server = RunningServer.on(emptyDatabase());
            platform = server.platform();
            world = new World(platform.newTenant("miner"));
        }

        @AfterAll
        void stop() {
            server.close();
        }

        @BeforeEach
        void calm() {
            server.awaitPlanned();
        }

        @Test
        @DisplayName("once, when prices inside its horizon arrive")
        void prices() {
            int before = plans(world.admin, world.site).size();

            importHour(world.admin, world.power, 3);

            server.awaitPlanned();
            assertThat(plans(world.admin, world.site)).hasSize(before + 1);
            assertThat(newest().required("trigger").text()).isEqualTo("PRICES");
        }

        @Test
        @DisplayName("within two seconds, in the best of some tries: a machine may be busy with something else")
        void inTime() {
            Duration quickest = IntStream.range(0, TRIES)
                    .mapToObj(attempt -> {
                        Instant changed = time(importHour(world.admin, world.power, 3), "at");
                        server.awaitPlanned();
                        return Duration.between(changed, time(newest(), "created_at"));
                    })
                    .min(Comparator.naturalOrder())
                    .orElseThrow();

            assertThat(quickest).isPositive().isLessThan(IN_TIME);
        }

        private JsonFields newest() {
            return plans(world.admin, world.site).getFirst();
        }

        @Test
        @DisplayName("once, when a group is added, changed or taken away")
        void fleet() {
            String group = world.newGroup();
            server.awaitPlanned();
            int before = plans(world.admin, world.site).size();

            Answer read = world.admin.get("/groups/" + group);
            world.admin
                    .put("/groups/" + group, world.groupDraft(), "If-Match", read.header("ETag"))
                    .text("id");
            server.awaitPlanned();
            assertThat(plans(world.admin, world.site)).hasSize(before + 1);
            assertThat(newest().required("trigger").text()).isEqualTo("FLEET");

            String version = world.admin.get("/groups/" + group).header("ETag");
            assertThat(world.admin
                            .delete("/groups/" + group, "If-Match", version)
                            .status())
                    .isEqualTo(204);
            server.awaitPlanned();
            assertThat(plans(world.admin, world.site)).hasSize(before + 2);
        }

        @Test
        @DisplayName("not at all for prices outside of its horizon, for prices it had, and for a refused document")
        void nothingNew() {
            Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(5));
            String same = "start_utc,minutes,price_per_mwh\n" + hour + ",60,77.7\n";
            String imports = "/price-series/" + world.power + "/imports";
            world.admin.post(imports, same).text("id");
            server.awaitPlanned();
            int before = plans(world.admin, world.site).size();

            importHour(world.admin, world.power, -24 * 30);
            importHour(world.admin, world.power, 24 * 30);
            world.admin.post(imports, same).text("id");
            assertThat(world.admin
                            .post(imports, "start_utc,minutes,price_per_mwh\nx,60,1\n")
                            .status())
                    .isEqualTo(422);

            server.awaitPlanned();
            assertThat(plans(world.admin, world.site)).hasSize(before);
        }

        @Test
        @DisplayName("at most once per change in a burst, the last time with all that the burst has brought")
        void burst() {
            int before = plans(world.admin, world.site).size();
            int changes = 12;

            Instant last = IntStream.range(0, changes)
                    .mapToObj(hour -> importHour(world.admin, world.power, hour))
                    .map(report -> time(report, "at"))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            server.awaitPlanned();

            List<JsonFields> plans = plans(world.admin, world.site);
            assertThat(plans.size() - before).isBetween(1, changes);
            Instant seen = time(plans.getFirst().required("made_from").object(), "prices_recorded_by");
            assertThat(seen).isAfterOrEqualTo(last);
        }

        @Test
        @DisplayName("in turn: a tenant who changes something all the time does not keep another waiting")
        void fair() {
            World flood = new World(platform.newTenant("flood"));
            List<String> sites =
                    IntStream.range(0, 25).mapToObj(i -> siteOf(flood)).toList();
            server.awaitPlanned();
            int before = plans(world.admin, world.site).size();

            importHour(flood.admin, flood.power, 2); // makes all its sites wait
            Instant changed = time(importHour(world.admin, world.power, 4), "at");
            Instant planned = time(awaitPlan(world.admin, world.site, before), "created_at");

            long ahead = sites.stream()
                    .flatMap(site -> plans(flood.admin, site).stream())
                    .map(plan -> time(plan, "created_at"))
                    .filter(at -> at.isAfter(changed) && at.isBefore(planned))
                    .count();
            int atWork = Runtime.getRuntime().availableProcessors();
            assertThat(ahead).as("those at work, and one in turn").isLessThanOrEqualTo(atWork + 1L);
        }

        @Test
        @DisplayName("for an intervention at once, while many others wait because of new prices")
        void interventionFirst() {
            World flood = new World(platform.newTenant("crowd"));
            IntStream.range(0, 40).forEach(i -> siteOf(flood));
            server.awaitPlanned();
            int before = plans(flood.admin, flood.site).size();

            importHour(flood.admin, flood.power, 2);
            Instant stopped = Instant.now();
            flood.admin
                    .post(
                            "/sites/" + flood.site + "/interventions",
                            "{\"kind\": \"SAFETY_STOP\", \"reason\": \"smoke\"}")
                    .text("id");

            Instant planned = IntStream.range(0, 2_000)
                    .mapToObj(look -> plans(flood.admin, flood.site))
                    .filter(plans -> plans.size() > before
                            && plans.getFirst().required("trigger").text().equals("INTERVENTION"))
                    .map(plans -> time(plans.getFirst(), "created_at"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Duration.between(stopped, planned)).isLessThan(IN_TIME);
        }

        @Test
        @DisplayName("for every tenant that uses it, when a series of the platform gets new prices")
        void publicSeries() {
            World neighbour = new World(platform.newTenant("neighbour"));
            String shared = platform.post("/price-series", world.seriesDraft()).text("id");
            platform.post("/price-series/" + shared + "/imports", world.prices())
                    .text("id");
            use(world, shared);
            use(neighbour, shared);
            server.awaitPlanned();
            int mine = plans(world.admin, world.site).size();
            int theirs = plans(neighbour.admin, neighbour.site).size();

            importHour(platform, shared, 6);

            awaitPlan(world.admin, world.site, mine);
            awaitPlan(neighbour.admin, neighbour.site, theirs);
            use(world, world.power);
        }

        private static String siteOf(World tenant) {
            String site = tenant.newSite();
            tenant.admin.post("/sites/" + site + "/groups", tenant.groupDraft()).text("id");
            tenant.chooseMarket(site);
            return site;
        }

        private static void use(World tenant, String power) {
            String path = "/sites/" + tenant.site + "/market";
            String version = tenant.admin.get(path).header("ETag");
            tenant.admin
                    .put(path, tenant.marketChoice().replace(tenant.power, power), "If-Match", version)
                    .text("site_id");
        }

        /** A price for one hour that no import has named before. @return the report */
        private static JsonFields importHour(Caller caller, String series, int hoursAhead) {
            Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(hoursAhead));
            String price =
                    "start_utc,minutes,price_per_mwh\n%s,60,%d.5\n".formatted(hour, 100 + NUMBER.incrementAndGet());
            Answer answer = caller.post("/price-series/" + series + "/imports", price);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            return answer.json();
        }

        private static Instant time(JsonFields fields, String name) {
            return Instant.parse(fields.required(name).text());
        }

        /** Newest first. */
        private static List<JsonFields> plans(Caller caller, String site) {
            return caller.get("/sites/" + site + "/plans?limit=1000")
                    .json()
                    .required("items")
                    .objects(plan -> plan);
        }

        private static JsonFields awaitPlan(Caller caller, String site, int before) {
            assertThat(Pauses.await(
                            Duration.ofSeconds(20), () -> plans(caller, site).size() > before))
                    .as("a new plan")
                    .isTrue();
            return plans(caller, site).getFirst();
        }
    }

    @Nested
    @DisplayName("on H2")
    class OnH2 extends OnAnyDatabase {

        @Override
        TestDatabase emptyDatabase() {
            return TestDatabase.h2();
        }
    }

    @Nested
    @DisplayName("on PostgreSQL")
    class OnPostgresql extends OnAnyDatabase {

        @Override
        TestDatabase emptyDatabase() {
            return TestDatabase.postgresql();
        }
    }
}
