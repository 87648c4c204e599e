package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.RunningServer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    private static final Duration LONG_ENOUGH_TO_SEE_ANOTHER = Duration.ofMillis(1_200);
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
            awaitQuiet(world.admin, world.site);
        }

        @Test
        @DisplayName("once, and within two seconds, when prices inside its horizon arrive")
        void prices() {
            int before = plans(world.admin, world.site).size();

            Instant changed = time(importHour(world.admin, world.power, 3), "at");

            JsonFields plan = awaitPlan(world.admin, world.site, before);
            assertThat(plan.required("trigger").text()).isEqualTo("PRICES");
            assertThat(Duration.between(changed, time(plan, "created_at"))).isLessThan(IN_TIME);
            Pauses.pause(LONG_ENOUGH_TO_SEE_ANOTHER);
            assertThat(plans(world.admin, world.site)).hasSize(before + 1);
        }

        @Test
        @DisplayName("once, when a group is added, changed or taken away")
        void fleet() {
            String group = world.newGroup();
            awaitQuiet(world.admin, world.site);
            int before = plans(world.admin, world.site).size();

            Answer read = world.admin.get("/groups/" + group);
            world.admin
                    .put("/groups/" + group, world.groupDraft(), "If-Match", read.header("ETag"))
                    .text("id");
            assertThat(awaitPlan(world.admin, world.site, before)
                            .required("trigger")
                            .text())
                    .isEqualTo("FLEET");
            Pauses.pause(LONG_ENOUGH_TO_SEE_ANOTHER);
            assertThat(plans(world.admin, world.site)).hasSize(before + 1);

            String version = world.admin.get("/groups/" + group).header("ETag");
            assertThat(world.admin
                            .delete("/groups/" + group, "If-Match", version)
                            .status())
                    .isEqualTo(204);
            awaitPlan(world.admin, world.site, before + 1);
        }

        @Test
        @DisplayName("not at all for prices outside of its horizon, for prices it had, and for a refused document")
        void nothingNew() {
            Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(5));
            String same = "start_utc,minutes,price_per_mwh\n" + hour + ",60,77.7\n";
            String imports = "/price-series/" + world.power + "/imports";
            world.admin.post(imports, same).text("id");
            awaitQuiet(world.admin, world.site);
            int before = plans(world.admin, world.site).size();

            importHour(world.admin, world.power, -24 * 30);
            importHour(world.admin, world.power, 24 * 30);
            world.admin.post(imports, same).text("id");
            assertThat(world.admin
                            .post(imports, "start_utc,minutes,price_per_mwh\nx,60,1\n")
                            .status())
                    .isEqualTo(422);

            Pauses.pause(LONG_ENOUGH_TO_SEE_ANOTHER);
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
            awaitPlan(world.admin, world.site, before);
            awaitQuiet(world.admin, world.site);

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
            awaitQuiet(world.admin, world.site);
            int before = plans(world.admin, world.site).size();

            importHour(flood.admin, flood.power, 2); // makes all its sites wait
            Instant changed = time(importHour(world.admin, world.power, 4), "at");
            Instant planned = time(awaitPlan(world.admin, world.site, before), "created_at");

            long ahead = sites.stream()
                    .flatMap(site -> plans(flood.admin, site).stream())
                    .map(plan -> time(plan, "created_at"))
                    .filter(at -> at.isAfter(changed) && at.isBefore(planned))
                    .count();
            assertThat(ahead).as("the one at work, and one in turn").isLessThanOrEqualTo(2);
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
            awaitQuiet(world.admin, world.site);
            awaitQuiet(neighbour.admin, neighbour.site);
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

        /** Until no plan has been made for a while: what earlier changes have set off is over. */
        private static void awaitQuiet(Caller caller, String site) {
            int before;
            do {
                before = plans(caller, site).size();
                Pauses.pause(Duration.ofMillis(700));
            } while (plans(caller, site).size() > before);
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
