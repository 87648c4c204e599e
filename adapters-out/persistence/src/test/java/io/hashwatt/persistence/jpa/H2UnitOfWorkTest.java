package io.hashwatt.persistence.jpa;

import io.hashwatt.migrations.TestDatabase;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A unit of work on H2:")
class H2UnitOfWorkTest extends UnitOfWorkContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.h2();
    }

    /** The application is the owner. */
    @Override
    void grant(Statement statement, String role) {}
}
