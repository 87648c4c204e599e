package io.hashwatt.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.persistence.jdbc.WaitedTooLong;
import io.hashwatt.persistence.jpa.JpaPersistence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** All stores on one database, which is emptied for every test. Connections are pooled, as in the server. */
final class DatabaseFixture {

    private static final int CONNECTIONS = 10;

    /** Made when the first test asks; they end with the JVM. */
    static final class OnH2 {
        static final DatabaseFixture FIXTURE =
                new DatabaseFixture(TestDatabase.h2().migrated());

        private OnH2() {}
    }

    static final class OnPostgresql {
        static final DatabaseFixture FIXTURE =
                new DatabaseFixture(TestDatabase.postgresql().migrated());

        private OnPostgresql() {}
    }

    private final TestDatabase database;
    private final Stores stores;

    DatabaseFixture(TestDatabase database) {
        this.database = database;
        JpaPersistence persistence = JpaPersistence.over(pool(database));
        this.stores = stores(persistence);
    }

    static Stores stores(JpaPersistence persistence) {
        JpaStores all = JpaStores.on(persistence);
        return new Stores(
                persistence.unitOfWork(),
                all.kernel().leases(),
                all.kernel().dueWork(),
                all.tenancy().tenants(),
                all.tenancy().users(),
                all.tenancy().apiKeys(),
                all.tenancy().tokens(),
                all.tenancy().journal(),
                all.tenancy().consumers(),
                all.tenancy().requests(),
                all.fleet().sites(),
                all.fleet().groups(),
                all.market().series(),
                all.market().powerPrices(),
                all.market().bitcoinValues(),
                all.market().importReports(),
                all.market().seriesPositions(),
                all.market().siteMarkets(),
                all.schedule().interventions(),
                all.schedule().controls(),
                all.schedule().schedules(),
                all.schedule().protections(),
                all.plan().plans(),
                all.plan().backtests(),
                all.plan().observedDays(),
                all.plan().siteInputs(),
                all.plan().plansInForce());
    }

    /** As they are now. */
    Stores stores() {
        return stores;
    }

    Stores emptied() {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                statement.execute("set referential_integrity false");
                for (String table : tables(statement)) {
                    statement.execute("truncate table " + table);
                }
                statement.execute("set referential_integrity true");
            } else {
                statement.execute("truncate table " + String.join(", ", tables(statement)));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return stores;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        return names(statement, """
                select table_name from information_schema.tables
                where table_schema = 'public' and table_name <> 'flyway_schema_history'""");
    }

    private static List<String> tablesOfSites(Statement statement) throws SQLException {
        return names(statement, """
                select table_name from information_schema.columns
                where table_schema = 'public' and column_name = 'site_id'""");
    }

    private static List<String> names(Statement statement, String sql) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Behind the program's back, as the owner of the tables may. */
    void tamper(TenantId tenant, String sql) {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
                statement.execute("select set_config('app.tenant', '" + tenant + "', false)");
            }
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Tables with rows whose site is gone. What the owner is not shown, row-level security hides. */
    List<String> rowsOfNoSite() {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> left = new ArrayList<>();
            for (String table : tablesOfSites(statement)) {
                try (ResultSet rows = statement.executeQuery(
                        "select count(*) from " + table
                                + " t where not exists (select 1 from site s where s.tenant_id = t.tenant_id and s.id = t.site_id)")) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        left.add(table);
                    }
                }
            }
            return left;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static HikariDataSource pool(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.application());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setExceptionOverrideClassName(WaitedTooLong.class.getName());
        return new HikariDataSource(config);
    }
}
