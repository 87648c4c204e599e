package io.hashwatt.persistence.jpa;

import io.hashwatt.domain.kernel.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Tells PostgreSQL the tenant for row-level security. It refuses by itself to write where one only reads. */
final class PostgresqlTransactions implements Transactions {

    /** Ends with the transaction, so that a connection never goes back to the pool with somebody's tenant. */
    private static final String SET_TENANT = "select set_config('app.tenant', ?, true)";

    /** Two statements on one way to the database. The isolation has to be set before anything is asked. */
    private static final String ONE_MOMENT =
            "set transaction isolation level repeatable read read only; " + SET_TENANT;

    @Override
    public boolean foreignKeysHold() {
        return true;
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
