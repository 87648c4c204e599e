package io.hashwatt.persistence;

import org.junit.jupiter.api.DisplayName;

@DisplayName("On PostgreSQL:")
class PostgresqlRaceTest extends RaceContract {

    @Override
    DatabaseFixture fixture() {
        return DatabaseFixture.OnPostgresql.FIXTURE;
    }
}
