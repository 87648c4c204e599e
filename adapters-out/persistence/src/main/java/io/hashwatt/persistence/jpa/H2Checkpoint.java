package io.hashwatt.persistence.jpa;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Has H2 write what has been committed, so that a commit outlives the process once it is acknowledged. By itself H2 waits
 * for half a second. Told not to wait ({@code WRITE_DELAY=0}), it does without its background thread too: then whoever
 * inserts ten thousands of rows writes the file on the way, three times over, and nobody ever tidies it up.
 */
record H2Checkpoint(DataSource source) implements Runnable {

    @Override
    public void run() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException broken) {
            throw new PersistenceException(broken);
        }
    }
}
