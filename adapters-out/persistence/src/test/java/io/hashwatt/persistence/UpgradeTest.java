package io.hashwatt.persistence;

import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueMark;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.Urgency;
import io.hashwatt.application.market.port.BitcoinValueStore;
import io.hashwatt.application.tenancy.port.ConsumerStore.Follower;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.application.tenancy.port.TokenStore;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.plan.group.PlannedSlot;
import io.hashwatt.domain.plan.group.ReasonKind;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.InputsPosition;
import io.hashwatt.domain.plan.record.PlanInForce;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.replay.Recommendation;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.migrations.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A database that an older program has filled is brought up to date, and every store reads what is in it. A release adds
 * its own schema version and rows; what was added once stays.
 */
@DisplayName("An upgrade")
class UpgradeTest {

    /** The last version before idempotent requests and re-planning: the oldest that has to be upgraded. */
    private static final String OLDEST = "20261124.0940";

    /** The last version in which re-planning had a cursor of its own. */
    private static final String BEFORE_CONSUMERS = "20261128.2111";

    private static final String ROWS = "rows-20261124.0940.sql";

    private static final String SLOTS =
            "7801558dcb0ac23010457f25cc7a5a26e9cbbaab52a150aa68756108a56a4421b4621ffebed14df532cc9ccd992b259c74d7b3b136"
                    + "8366ed95f537cd6a63da97be30a3476d3a40685af678decf1a148220113a9c3b824a2ee644768e8052c63405c1e1c20dc8aa"
                    + "abac48727bfdc8e5c2f383309ac5f425408ee0b922b03659835ce29f8245ba2bab4392ef534052f8ffb8198cc169d10f43b1"
                    + "ae36db6c6935ae947a03ef9d3950";
    private static final String EXCEEDANCES =
            "78018b8e5632323032d33534d43532083134b2323000a228251d34614353a8b0a981810150d60444c5c60200a2d20cee";

    private static final TenantId OURS = new TenantId(id(1));
    private static final SiteId SITE = new SiteId(id(4));
    private static final SeriesId SERIES = new SeriesId(id(6));
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00.123456Z");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private static final MinerGroup GROUP = new MinerGroup(
            "hall 1",
            100,
            List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("on", 3_250, "110.5")),
            TransitionLimits.NONE
                    .withMinimumUp(Duration.ofHours(1))
                    .withMinimumDown(Duration.ofMinutes(30))
                    .withStartsPerDay(OptionalInt.of(4))
                    .withRampPerMinute(Power.ofWatts(50_000)),
            new StartCost(List.of(
                    new StartCost.Band(Duration.ZERO, new BigDecimal("1.5")),
                    new StartCost.Band(Duration.ofHours(4), new BigDecimal("2.5")))),
            1);

    static Stream<Named<TestDatabase>> databases() {
        return Stream.of(Named.of("H2", TestDatabase.h2()), Named.of("PostgreSQL", TestDatabase.postgresql()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("from the oldest schema leaves every row readable, and the database ready for new ones")
    void fromTheOldest(TestDatabase database) throws SQLException, IOException {
        database.migratedTo(OLDEST);
        fill(database);

        Stores stores = new DatabaseFixture(database.migrated()).stores();

        thenTenancyIsThere(stores);
        thenFleetIsThere(stores);
        thenMarketIsThere(stores);
        thenPlansAreThere(stores);
        thenNewTablesWork(stores);
        thenOldEventsHaveTheFirstForm(database);
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("has re-planning go on behind the events that it has seen")
    void cursors(TestDatabase database) throws SQLException, IOException {
        database.migratedTo(BEFORE_CONSUMERS);
        execute(
                database,
                "insert into tenant (id, slug, name, created_at, version)"
                        + " values ('%s', 'ours', 'Ours', '2026-11-20 12:00:00+00', 1)".formatted(OURS),
                "insert into replan_cursor (tenant_id, log_id, seq) values ('%s', '%s', 42)".formatted(OURS, OURS));

        Stores stores = new DatabaseFixture(database.migrated()).stores();

        assertThat(in(stores, OURS, () -> stores.consumers().cursor(new Follower("re-planning", OURS, OURS))))
                .isEqualTo(42);
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("or a hand that wrote what is no JSON into an event does not keep the log from being read")
    void brokenEvent(TestDatabase database) throws SQLException, IOException {
        database.migratedTo(OLDEST);
        fill(database);
        execute(database, "update event_outbox set payload = 'oops'");

        Stores stores = new DatabaseFixture(database.migrated()).stores();

        assertThat(in(stores, OURS, () -> stores.journal().eventsAfter(OURS, 0, 9)))
                .extracting(event -> event.change().facts())
                .containsExactly(Map.of("broken", "oops"));
    }

    private static void thenTenancyIsThere(Stores stores) {
        assertThat(in(stores, TenantId.PLATFORM, () -> stores.tenants().withSlug("ours")))
                .hasValueSatisfying(tenant -> assertThat(tenant.createdAt()).isEqualTo(AT));
        within(stores, () -> {
            assertThat(stores.users().withLogin(OURS, "ann"))
                    .hasValueSatisfying(user -> assertThat(user.name()).isEqualTo("Ann Ö."));
            assertThat(stores.users().passwordHash(OURS, new UserId(id(2)))).contains("algorithm:hash");
            assertThat(stores.apiKeys().withHash(OURS, "abcd"))
                    .hasValueSatisfying(key -> assertThat(key.id()).isEqualTo(new ApiKeyId(id(3))));
            assertThat(stores.tokens().find(OURS, TokenStore.Kind.SESSION, "ef01"))
                    .isPresent();
            assertThat(stores.journal().heads(OURS)).isEqualTo(new JournalStore.Heads(1, 1, "2345"));
            assertThat(stores.journal().eventsAfter(OURS, 0, 9))
                    .extracting(event -> event.change().facts())
                    .containsExactly(Map.of("name", "Hall"));
            assertThat(stores.journal().auditAfter(OURS, 0, 9))
                    .extracting(entry -> entry.hash())
                    .containsExactly("2345");
        });
    }

    private static void thenFleetIsThere(Stores stores) {
        within(stores, () -> {
            assertThat(stores.sites().withName(OURS, "Hall").orElseThrow().limits())
                    .isEqualTo(SiteLimits.of(new Power(new BigDecimal("1234567.00000000000000000001"))));
            assertSame(
                    stores.groups().find(OURS, new GroupId(id(5))).orElseThrow().group(), GROUP);
        });
    }

    private static void thenMarketIsThere(Stores stores) {
        PowerSeriesId power = new PowerSeriesId(PowerProduct.DAY_AHEAD, "DE-LU", new CurrencyCode("EUR"));
        Interval hour = Interval.of(NOON, Duration.ofHours(1));
        within(stores, () -> {
            assertThat(stores.series().withPower(OURS, power).orElseThrow().areaAliases())
                    .isEqualTo(Set.of("10Y1001A1001A82H"));
            assertSame(
                    stores.powerPrices().current(OURS, power, hour),
                    List.of(new PowerPrice(
                            power, hour, new BigDecimal("-12.50"), Finality.FINAL, "prices.csv", NOON, AT)));
            assertThat(stores.powerPrices().coverage(OURS, power).orElseThrow().span())
                    .isEqualTo(hour);
            assertSame(
                    stores.bitcoinValues().difficulties(OURS, new SeriesId(id(7)), hour),
                    List.of(new DifficultyPoint(NOON, 920_000, new BigDecimal("146472570619930.78"))));
            assertThat(stores.bitcoinValues().coverage(OURS, new SeriesId(id(7))))
                    .contains(new BitcoinValueStore.Coverage(Interval.of(NOON, Duration.ofSeconds(1)), AT));
            assertThat(stores.importReports()
                            .find(OURS, new ImportId(id(8)))
                            .orElseThrow()
                            .defects())
                    .containsExactly(new DocumentDefect(DocumentPlace.line("prices.csv", 3), "is no price"));
            assertThat(stores.siteMarkets().find(OURS, SITE).orElseThrow().hashprice())
                    .isInstanceOf(HashpriceBasis.Derived.class);
        });
    }

    private static void thenPlansAreThere(Stores stores) {
        PlanId plan = new PlanId(id(10));
        within(stores, () -> {
            assertThat(stores.plansInForce().current(OURS, SITE))
                    .as("the newest counted then, and the next one may take its place")
                    .contains(new PlanInForce(SITE, plan, InputsPosition.START, AT));
            assertThat(stores.plansInForce().at(OURS, SITE, AT)).isPresent();
            assertThat(stores.plans().find(OURS, plan).orElseThrow().capExceedances())
                    .containsExactly(new SitePlan.CapExceedance(
                            Interval.of(NOON, QUARTER), Power.ofWatts(5_000), Power.ofWatts(4_000)));
            assertSame(stores.plans().groups(OURS, plan), List.of(groupPlan()));
            assertThat(stores.backtests().page(OURS, SITE, Page.first(9)))
                    .extracting(BacktestJob::policies)
                    .containsExactly(List.of(Policy.ROLLING, Policy.ALWAYS_ON));
            assertThat(stores.backtests().page(OURS, SITE, Page.first(9)))
                    .as("all there were: none could be chosen then")
                    .allMatch(job -> job.groups().isEmpty());
            BacktestSummary summary =
                    stores.backtests().summary(OURS, new BacktestId(id(11))).orElseThrow();
            assertThat(summary.recommendation())
                    .as("of which nothing but its words was kept then")
                    .isEqualTo(new Recommendation.Told(Policy.ROLLING, "Run rolling."));
            assertThat(summary.results()).satisfiesExactly(figures -> {
                assertThat(figures.profit()).isEqualTo(eur("-1234567.00000000000000000001"));
                assertThat(figures.profitByDay()).as("kept by no program then").isEmpty();
            });
        });
    }

    private static GroupPlanRecord groupPlan() {
        return new GroupPlanRecord(
                new GroupId(id(5)),
                GROUP,
                4,
                new GroupState(1, Duration.ofMinutes(17), 2),
                eur("3.25"),
                1,
                List.of(
                        new ExplainedSlot(
                                Interval.of(NOON, QUARTER),
                                new BigDecimal("-12.50"),
                                Finality.FINAL,
                                new BigDecimal("47.123456789012345"),
                                1,
                                new BigDecimal("3.25"),
                                new PlannedSlot.Alternative(0, new BigDecimal("-0.01")),
                                ReasonKind.BEST_VALUE,
                                "best value of the allowed levels"),
                        new ExplainedSlot(
                                Interval.of(NOON.plus(QUARTER), QUARTER),
                                null,
                                null,
                                null,
                                0,
                                null,
                                null,
                                ReasonKind.NO_PRICE,
                                "no price")));
    }

    private static void thenNewTablesWork(Stores stores) {
        within(stores, () -> {
            assertThat(stores.requests().claim(OURS, "key", "fingerprint", AT)).isTrue();
            DueMark mark = new DueMark(DueKind.PLAN, SITE.value(), AT, Urgency.SOON, "FLEET");
            stores.dueWork().mark(OURS, mark);
            assertThat(stores.dueWork().subjects(OURS, DueKind.PLAN)).containsExactly(SITE.value());
            assertThat(stores.consumers().lockCursor(new Follower("re-planning", OURS, TenantId.PLATFORM)))
                    .isZero();
        });
    }

    private static void thenOldEventsHaveTheFirstForm(TestDatabase database) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            beTheTenant(statement, database);
            try (ResultSet rows = statement.executeQuery("select schema_version from event_outbox")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        }
    }

    private static void fill(TestDatabase database) throws SQLException, IOException {
        execute(database, rows(isPostgresql(database)).split(";\n"));
    }

    private static void execute(TestDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            beTheTenant(statement, database);
            for (String text : statements) {
                if (!text.isBlank()) {
                    statement.execute(text);
                }
            }
        }
    }

    /** The owner, too, sees and writes rows of one tenant only. */
    private static void beTheTenant(Statement statement, TestDatabase database) throws SQLException {
        if (isPostgresql(database)) {
            statement.execute("select set_config('app.tenant', '" + OURS + "', false)");
        }
    }

    private static String rows(boolean postgresql) throws IOException {
        try (InputStream resource = Objects.requireNonNull(UpgradeTest.class.getResourceAsStream(ROWS))) {
            String bytes = postgresql ? "'\\x%s'" : "X'%s'";
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{slots}", bytes.formatted(SLOTS))
                    .replace("{exceedances}", bytes.formatted(EXCEEDANCES));
        }
    }

    private static boolean isPostgresql(TestDatabase database) {
        return database.url().startsWith("jdbc:postgresql:");
    }

    private static UUID id(long number) {
        return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    private static <T> T in(Stores stores, TenantId tenant, Supplier<T> work) {
        return stores.unitOfWork().in(tenant, work);
    }

    private static void within(Stores stores, Runnable work) {
        in(stores, OURS, () -> {
            work.run();
            return OURS;
        });
    }

    private static void assertSame(Object actual, Object expected) {
        assertThat(actual)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(expected);
    }
}
