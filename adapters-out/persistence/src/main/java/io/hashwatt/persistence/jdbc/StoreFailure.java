package io.hashwatt.persistence.jdbc;

import java.sql.SQLException;

/** The database refused a statement, or is not there: a bug or broken infrastructure, never an answer. */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
