package io.hashwatt.persistence.jpa;

import io.hashwatt.domain.kernel.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells PostgreSQL the tenant for row-level security. It refuses by itself to write where one only reads. */
final class PostgresqlTransactions implements Transactions {

    /** Ends with the transaction, so that a connection never goes back to the pool with somebody's tenant. */
    private static final String SET_TENANT = "select set_config('app.tenant', ?, true)";

    /** Two statements on one way to the database. The isolation has to be set before anything is asked. */
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read read only; " + SET_TENANT;

    /** The setting as it was, and then it is two seconds. */
    private static final String SHORT_WAIT = """
            with before as materialized (select current_setting('lock_timeout') as setting)
            select setting, set_config('lock_timeout', '2s', true) from before""";

    private static final String WAIT = "select set_config('lock_timeout', ?, true)";

    @Override
    public boolean foreignKeysHold() {
        return true;
    }

    /** Back at the savepoint, PostgreSQL has forgotten the short wait too. */
    @Override
    public Optional<Integer> soon(Connection connection, Supplier<Integer> update) throws SQLException {
        Savepoint before = connection.setSavepoint();
        String usual = setting(connection, SHORT_WAIT, null);
        try {
            int rows = update.get();
            setting(connection, WAIT, usual);
            connection.releaseSavepoint(before);
            return Optional.of(rows);
        } catch (RuntimeException failure) {
            if (UnitFailure.of(failure) != UnitFailure.TOO_LATE) {
                throw failure;
            }
            connection.rollback(before);
            return Optional.empty();
        }
    }

    private static String setting(Connection connection, String sql, @Nullable String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (value != null) {
                statement.setString(1, value);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Override
    public void begin(Connection connection, TenantId tenant) throws SQLException {
        execute(connection, SET_TENANT, tenant);
    }

    @Override
    public void beginReading(Connection connection, TenantId tenant) throws SQLException {
        execute(connection, ONE_MOMENT, tenant);
    }

    @Override
    public boolean hasWritten(Connection connection) {
        return false;
    }

    @Override
    public void endReading(Connection connection) {
        // What was set ends with the transaction.
    }

    private static void execute(Connection connection, String sql, TenantId tenant) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, tenant.toString());
            statement.execute();
        }
    }
}
