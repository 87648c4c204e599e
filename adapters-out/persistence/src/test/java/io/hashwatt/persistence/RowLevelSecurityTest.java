package io.hashwatt.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.migrations.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The second fence, on PostgreSQL, with the application's own role and with statements that forget the tenant. Every table
 * there is takes part: a new one without a fence, or without a row in {@link Populated}, is found here.
 */
@DisplayName("Row-level security:")
class RowLevelSecurityTest {

    private static final TenantId A = new TenantId(new UUID(0, 0xA));
    private static final TenantId B = new TenantId(new UUID(0, 0xB));

    /** Of these everybody may read what the platform keeps. */
    private static final Set<String> PUBLIC = Set.of(
            "price_series",
            "price_series_alias",
            "price_value_series",
            "price_value_source",
            "price_value",
            "bitcoin_value");

    /** In these no tenant has a row. */
    private static final Set<String> OF_THE_SYSTEM = Set.of("server_instance");

    /** Of these the platform sees all rows: it lists the tenants, and does what is due for them. */
    private static final Set<String> SEEN_BY_THE_PLATFORM = Set.of("tenant", "due_work");

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static final TestDatabase DATABASE = TestDatabase.postgresql().migrated();

    @BeforeAll
    static void populate() {
        DatabaseFixture fixture = new DatabaseFixture(DATABASE);
        new Populated(fixture.emptied(), TenantId.PLATFORM, 100).write();
        new Populated(fixture.stores(), A, 200).write();
        new Populated(fixture.stores(), B, 300).write();
    }

    @Test
    @DisplayName("is on, and forced upon the owner too, for every table of a tenant's rows, which all tables are")
    void isForced() throws SQLException {
        List<String> unfenced = new ArrayList<>();
        try (Connection connection = DATABASE.owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select c.relname from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
                            and not (c.relrowsecurity and c.relforcerowsecurity
                                and exists (select 1 from pg_policies p where p.tablename = c.relname))""")) {
            while (rows.next()) {
                unfenced.add(rows.getString(1));
            }
        }

        assertThat(unfenced).isEmpty();
        for (String table : tables()) {
            assertThat(columns(table)).as(table).contains(tenantColumn(table));
        }
    }

    @Test
    @DisplayName("holds for the application's role, which is neither an owner nor above the rules")
    void role() throws SQLException {
        try (Connection connection = DATABASE.application().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select r.rolsuper or r.rolbypassrls,
                            exists (select 1 from pg_class c where c.relowner = r.oid)
                        from pg_roles r
                        where r.rolname = current_user""")) {
            rows.next();
            assertThat(rows.getBoolean(1)).as("above the rules").isFalse();
            assertThat(rows.getBoolean(2)).as("owns something").isFalse();
        }
    }

    @Test
    @DisplayName("shows no row of another tenant to a query without a condition")
    void reads() throws SQLException {
        for (String table : tables()) {
            boolean hasNone = OF_THE_SYSTEM.contains(table);
            assertThat(tenantsSeen(A, table).contains(A)).as(table).isEqualTo(!hasNone);
            Set<TenantId> expected = new HashSet<>(hasNone ? Set.of() : Set.of(B));
            if (PUBLIC.contains(table)) {
                expected.add(TenantId.PLATFORM);
            }
            assertThat(tenantsSeen(B, table)).as(table).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("shows the platform the list of tenants and what is due for them, and no more of them")
    void platform() throws SQLException {
        for (String table : tables()) {
            assertThat(tenantsSeen(TenantId.PLATFORM, table))
                    .as(table)
                    .isEqualTo(
                            SEEN_BY_THE_PLATFORM.contains(table)
                                    ? Set.of(TenantId.PLATFORM, A, B)
                                    : Set.of(TenantId.PLATFORM));
        }
    }

    @Test
    @DisplayName("lets a change without a condition touch no row of another tenant, the platform's included")
    void writes() throws SQLException {
        for (String table : tables()) {
            String column = tenantColumn(table);
            int own = count(B, table, column);
            touched(B, "update " + table + " set " + column + " = " + column)
                    .ifPresent(rows -> assertThat(rows).as("update " + table).isEqualTo(own));
            touched(B, "delete from " + table)
                    .ifPresent(
                            rows -> assertThat(rows).as("delete from " + table).isEqualTo(own));
        }
    }

    @Test
    @DisplayName("refuses a row in another tenant's name, the platform's included")
    void foreignRows() throws SQLException {
        for (String table : tables()) {
            for (TenantId owner :
                    OF_THE_SYSTEM.contains(table) ? List.of(TenantId.PLATFORM) : List.of(A, TenantId.PLATFORM)) {
                String row = oneRowOf(owner, table);
                assertThatThrownBy(() -> insert(B, table, row))
                        .as(table)
                        .hasMessageContaining("violates row-level security policy");
            }
        }
    }

    @Test
    @DisplayName("shows nothing at all where no tenant was set")
    void withoutTenant() throws SQLException {
        for (String table : tables()) {
            try (Connection connection = DATABASE.application().getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeQuery("select * from " + table))
                        .as(table)
                        .hasMessageContaining("app.tenant");
            }
        }
    }

    private static List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = DATABASE.owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_name <> 'flyway_schema_history'
                        order by table_name""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertThat(tables).hasSizeGreaterThan(20);
        return tables;
    }

    private static List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = DATABASE.owner().getConnection();
                ResultSet rows = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    private static String tenantColumn(String table) {
        return table.equals("tenant") ? "id" : "tenant_id";
    }

    private static Set<TenantId> tenantsSeen(TenantId by, String table) throws SQLException {
        try (Connection connection = transactionOf(by);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            Set<TenantId> seen = new HashSet<>();
            while (rows.next()) {
                seen.add(new TenantId(rows.getObject(tenantColumn(table), UUID.class)));
            }
            return seen;
        }
    }

    private static int count(TenantId tenant, String table, String column) throws SQLException {
        try (Connection connection = transactionOf(tenant);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from " + table + " where " + column + " = '" + tenant + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** How many rows; empty: the role may not do that to any. It is rolled back. */
    private static Optional<Integer> touched(TenantId by, String sql) throws SQLException {
        try (Connection connection = transactionOf(by);
                Statement statement = connection.createStatement()) {
            return Optional.of(statement.executeUpdate(sql));
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(sql).isEqualTo(INSUFFICIENT_PRIVILEGE);
            return Optional.empty();
        }
    }

    private static String oneRowOf(TenantId owner, String table) throws SQLException {
        String sql = "select row_to_json(t) from " + table + " t where " + tenantColumn(table) + " = '" + owner + "'";
        try (Connection connection = transactionOf(owner);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as(table).isTrue();
            return rows.getString(1);
        }
    }

    private static void insert(TenantId by, String table, String row) throws SQLException {
        String sql = "insert into " + table + " select * from json_populate_record(null::" + table + ", ?::json)";
        try (Connection connection = transactionOf(by);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, row);
            statement.executeUpdate();
        }
    }

    /** Ends with the connection, which takes everything back. */
    private static Connection transactionOf(TenantId tenant) throws SQLException {
        Connection connection = DATABASE.application().getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + tenant + "', true)");
        }
        return connection;
    }
}
