package io.hashwatt.persistence.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.port.Recorded;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.QuotedHashprice.Quote;
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

/** That every plan reads the hashprices of its horizon, and not all since the series began. */
@DisplayName("The newest day of hashprices")
class HashpriceRangeTest {

    private static final TenantId OURS = new TenantId(new UUID(0, 1));
    private static final SeriesId SERIES = new SeriesId(new UUID(0, 2));
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int VALUES = 20_000;
    private static final Interval DAY = Interval.of(START.plus(HOUR.multipliedBy(VALUES - 24)), Duration.ofDays(1));

    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    @Test
    @DisplayName("on H2 is looked up in the primary key, and next to nothing before it is looked at")
    void onH2() throws SQLException {
        TestDatabase database = filled(TestDatabase.h2());

        String plan = explained(database, "explain analyze ");

        Matcher scanned = SCANNED.matcher(plan);
        assertThat(scanned.find()).as(plan).isTrue();
        assertThat(Integer.parseInt(scanned.group(1))).isBetween(24, 34);
    }

    @Test
    @DisplayName("on PostgreSQL is looked up in the primary key, and nothing is read only to be left out")
    void onPostgresql() throws SQLException {
        TestDatabase database = filled(TestDatabase.postgresql());
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + OURS + "', false)");
            statement.execute("analyze bitcoin_value");
        }

        assertThat(explained(database, "explain (analyze) "))
                .contains("bitcoin_value_pkey", "rows=24")
                .doesNotContain("Seq Scan", "Rows Removed by Filter");
    }

    private static TestDatabase filled(TestDatabase empty) {
        TestDatabase database = empty.migrated();
        try (JpaPersistence persistence = JpaPersistence.over(database.application())) {
            JpaStores stores = JpaStores.on(persistence);
            persistence.unitOfWork().in(TenantId.PLATFORM, () -> {
                stores.tenancy().tenants().add(new Tenant(OURS, "ours", "Ours", START, 1));
                return OURS;
            });
            List<Quote> quotes = LongStream.range(0, VALUES)
                    .mapToObj(
                            i -> new Quote(Interval.of(START.plus(HOUR.multipliedBy(i)), HOUR), BigDecimal.valueOf(i)))
                    .toList();
            persistence.unitOfWork().in(OURS, () -> {
                stores.market().bitcoinValues().appendHashprices(OURS, SERIES, quotes, new Recorded(1, START));
                return OURS;
            });
            assertThat(persistence
                            .unitOfWork()
                            .in(OURS, () -> stores.market().bitcoinValues().hashprices(OURS, SERIES, DAY)))
                    .hasSize(24);
        }
        return database;
    }

    private static String explained(TestDatabase database, String how) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.application().getConnection()) {
            if (database.url().startsWith("jdbc:postgresql:")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("select set_config('app.tenant', '" + OURS + "', false)");
                }
            }
            try (PreparedStatement statement = connection.prepareStatement(how + JdbcBitcoinValueStore.HASHPRICES)) {
                statement.setObject(1, OURS.value());
                statement.setObject(2, SERIES.value());
                statement.setObject(3, DAY.start().minus(HOUR).atOffset(ZoneOffset.UTC));
                statement.setObject(4, DAY.end().atOffset(ZoneOffset.UTC));
                statement.setObject(5, DAY.start().atOffset(ZoneOffset.UTC));
                try (ResultSet lines = statement.executeQuery()) {
                    while (lines.next()) {
                        plan.append(lines.getString(1)).append('\n');
                    }
                }
            }
        }
        return plan.toString();
    }
}
