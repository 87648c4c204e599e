package io.hashwatt.persistence.market;

import static io.hashwatt.application.testing.Samples.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.persistence.JpaStores;
import io.hashwatt.persistence.jpa.JpaPersistence;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That a month of prices is read by way of the index, which is what keeps it fast however much there is. */
@DisplayName("A month of prices")
class PriceRangeTest {

    private static final TenantId OURS = new TenantId(new UUID(0, 1));
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int VALUES = 20_000;
    private static final Interval MONTH = Interval.of(START.plus(Duration.ofDays(100)), Duration.ofDays(31));
    private static final int VALUES_OF_A_MONTH = 31 * 96;

    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    @Test
    @DisplayName("on H2 is looked up in the primary key, and next to nothing else is looked at")
    void onH2() throws SQLException {
        TestDatabase database = filled(TestDatabase.h2());

        String plan = explained(database, "explain analyze ");

        assertThat(plan).containsIgnoringCase("primary_key").doesNotContain("tableScan");
        Matcher scanned = SCANNED.matcher(plan);
        assertThat(scanned.find()).as(plan).isTrue();
        assertThat(Integer.parseInt(scanned.group(1))).isBetween(VALUES_OF_A_MONTH, VALUES_OF_A_MONTH + 10);
    }

    @Test
    @DisplayName("on PostgreSQL is looked up in the primary key, row-level security or not")
    void onPostgresql() throws SQLException {
        TestDatabase database = filled(TestDatabase.postgresql());
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + OURS + "', false)");
            statement.execute("analyze price_value");
        }

        String plan = explained(database, "explain (analyze) ");

        assertThat(plan).contains("price_value_pkey").doesNotContain("Seq Scan");
        assertThat(plan).contains("rows=" + VALUES_OF_A_MONTH);
    }

    private static TestDatabase filled(TestDatabase empty) {
        TestDatabase database = empty.migrated();
        try (JpaPersistence persistence = JpaPersistence.over(database.application())) {
            JpaStores stores = JpaStores.on(persistence);
            persistence.unitOfWork().in(TenantId.PLATFORM, () -> {
                stores.tenancy().tenants().add(new Tenant(OURS, "ours", "Ours", START, 1));
                return OURS;
            });
            for (String area : List.of("DE-LU", "FR", "AT")) {
                persistence.unitOfWork().in(OURS, () -> {
                    stores.market().powerPrices().append(OURS, prices(area));
                    return OURS;
                });
            }
        }
        return database;
    }

    private static List<PowerPrice> prices(String area) {
        PowerSeriesId series = new PowerSeriesId(PowerProduct.DAY_AHEAD, area, EUR);
        return LongStream.range(0, VALUES)
                .mapToObj(i -> new PowerPrice(
                        series,
                        Interval.of(START.plus(QUARTER.multipliedBy(i)), QUARTER),
                        BigDecimal.valueOf(i, 2),
                        Finality.FINAL,
                        "prices.csv",
                        START,
                        START))
                .toList();
    }

    private static String explained(TestDatabase database, String how) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.application().getConnection()) {
            if (database.url().startsWith("jdbc:postgresql:")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("select set_config('app.tenant', '" + OURS + "', false)");
                }
            }
            try (PreparedStatement statement = connection.prepareStatement(how + JdbcPowerPriceStore.CURRENT)) {
                statement.setObject(1, OURS.value());
                statement.setLong(2, numberOf(connection, "FR"));
                statement.setObject(3, MONTH.start().minus(QUARTER).atOffset(ZoneOffset.UTC));
                statement.setObject(4, MONTH.end().atOffset(ZoneOffset.UTC));
                statement.setObject(5, MONTH.start().atOffset(ZoneOffset.UTC));
                try (ResultSet lines = statement.executeQuery()) {
                    while (lines.next()) {
                        plan.append(lines.getString(1)).append('\n');
                    }
                }
            }
        }
        return plan.toString();
    }

    private static long numberOf(Connection connection, String area) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select number from price_value_series where area = ?")) {
            statement.setString(1, area);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
