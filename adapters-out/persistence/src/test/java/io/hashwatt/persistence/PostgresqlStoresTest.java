package io.hashwatt.persistence;

import org.junit.jupiter.api.DisplayName;

@DisplayName("On PostgreSQL:")
class PostgresqlStoresTest extends StoresContract {

    @Override
    DatabaseFixture fixture() {
        return DatabaseFixture.OnPostgresql.FIXTURE;
    }

    @Override
    boolean servesSeveral() {
        return true;
    }
}
