package io.hashwatt.persistence.jpa;

import io.hashwatt.domain.kernel.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/** What beginning and ending a transaction takes on a kind of database. */
interface Transactions {

    /** Whether a row that a new row's foreign key refers to cannot be removed until the transaction ends. */
    boolean foreignKeysHold();

    /**
     * Does it, but waits for a row that somebody else holds for a short while only.
     *
     * @return empty: he still holds it. Nothing has been done, and the transaction can go on
     */
    Optional<Integer> soon(Connection connection, Supplier<Integer> update) throws SQLException;

    /** Has the transaction see what others have committed, statement by statement, and belong to the tenant. */
    void begin(Connection connection, TenantId tenant) throws SQLException;

    /** Has the transaction see one moment, and belong to the tenant. Nothing has been done in it yet. */
    void beginReading(Connection connection, TenantId tenant) throws SQLException;

    /**
     * Whether something was written all the same. A database may also refuse the writing itself.
     *
     * @param connection with the transaction still open
     */
    boolean hasWritten(Connection connection) throws SQLException;

    /** Gives up what was written, and leaves the connection as it was before {@link #beginReading}. */
    void endReading(Connection connection) throws SQLException;
}
