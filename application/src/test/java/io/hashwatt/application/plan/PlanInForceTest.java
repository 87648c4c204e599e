package io.hashwatt.application.plan;

import io.hashwatt.application.testing.InMemoryStores;
import io.hashwatt.application.testing.Stores;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In memory: the plan in force at a site")
class PlanInForceTest extends PlanInForceContract {

    @Override
    protected Stores emptyStores() {
        return InMemoryStores.empty();
    }
}
