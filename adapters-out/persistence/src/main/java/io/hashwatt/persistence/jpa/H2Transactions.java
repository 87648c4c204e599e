package io.hashwatt.persistence.jpa;

import io.hashwatt.domain.kernel.TenantId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sets H2's isolation, which is the session's and not the transaction's, and puts it back. H2 has no transactions that
 * only read, so it is asked afterwards whether one has.
 */
final class H2Transactions implements Transactions {

    /** H2's own number for it, between REPEATABLE_READ and SERIALIZABLE: JDBC has none. */
    private static final int SNAPSHOT = 6;

    private static final int SHORT_WHILE_MILLIS = 2_000;

    private static final String HAS_WRITTEN = """
            select contains_uncommitted from information_schema.sessions
            where session_id = session_id()""";

    @Override
    public boolean foreignKeysHold() {
        return false;
    }

    @Override
    public Optional<Integer> soon(Connection connection, Supplier<Integer> update) throws SQLException {
        int before = lockTimeout(connection);
        setLockTimeout(connection, SHORT_WHILE_MILLIS);
        try {
            return Optional.of(update.get());
        } catch (RuntimeException failure) {
            if (UnitFailure.of(failure) == UnitFailure.TOO_LATE) {
                return Optional.empty();
            }
            throw failure;
        } finally {
            setLockTimeout(connection, before);
        }
    }

    private static int lockTimeout(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("call lock_timeout()")) {
            setting.next();
            return setting.getInt(1);
        }
    }

    private static void setLockTimeout(Connection connection, int millis) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout " + millis);
        }
    }

    @Override
    public void begin(Connection connection, TenantId tenant) {
        // There is no row-level security to tell of the tenant.
    }

    @Override
    public void beginReading(Connection connection, TenantId tenant) throws SQLException {
        connection.setTransactionIsolation(SNAPSHOT);
    }

    @Override
    public boolean hasWritten(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet session = statement.executeQuery(HAS_WRITTEN)) {
            return session.next() && session.getBoolean(1);
        }
    }

    /** To set the isolation commits, so first there must be nothing to commit. */
    @Override
    public void endReading(Connection connection) throws SQLException {
        connection.rollback();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }
}
