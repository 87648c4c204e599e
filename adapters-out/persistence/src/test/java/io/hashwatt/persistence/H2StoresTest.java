package io.hashwatt.persistence;

import org.junit.jupiter.api.DisplayName;

@DisplayName("On H2:")
class H2StoresTest extends StoresContract {

    @Override
    DatabaseFixture fixture() {
        return DatabaseFixture.OnH2.FIXTURE;
    }

    @Override
    boolean servesSeveral() {
        return false;
    }
}
