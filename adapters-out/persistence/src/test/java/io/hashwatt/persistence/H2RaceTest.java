package io.hashwatt.persistence;

import org.junit.jupiter.api.DisplayName;

@DisplayName("On H2:")
class H2RaceTest extends RaceContract {

    @Override
    DatabaseFixture fixture() {
        return DatabaseFixture.OnH2.FIXTURE;
    }
}
