package io.hashwatt.application.market;

import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.application.market.port.PowerPriceStoreContract;

class InMemoryPowerPriceStoreTest extends PowerPriceStoreContract {

    @Override
    protected PowerPriceStore emptyStore() {
        return new InMemoryPowerPriceStore();
    }
}
