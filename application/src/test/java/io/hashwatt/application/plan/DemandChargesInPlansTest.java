package io.hashwatt.application.plan;

import io.hashwatt.application.testing.InMemoryStores;
import io.hashwatt.application.testing.Stores;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In memory: a site with a demand charge")
class DemandChargesInPlansTest extends DemandChargesContract {

    @Override
    protected Stores emptyStores() {
        return InMemoryStores.empty();
    }
}
