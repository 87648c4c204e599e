package io.hashwatt.persistence.jpa;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.H2Platform;

/**
 * Hands times with an offset to H2 as they are. EclipseLink would make a {@link java.sql.Timestamp} of them, which H2
 * reads in the default zone of the machine: an hour off in the hour that comes twice.
 */
public final class H2WithExactTimes extends H2Platform {

    private static final long serialVersionUID = 1L;

    @Override
    public void setParameterValueInDatabaseCall(
            Object parameter, PreparedStatement statement, int index, AbstractSession session) throws SQLException {
        if (parameter instanceof OffsetDateTime) {
            statement.setObject(index, parameter);
        } else {
            super.setParameterValueInDatabaseCall(parameter, statement, index, session);
        }
    }
}
