package io.hashwatt.application.plan;

import io.hashwatt.application.testing.InMemoryStores;
import io.hashwatt.application.testing.Stores;

class WhatRulesTest extends WhatRulesContract {

    @Override
    protected Stores emptyStores() {
        return InMemoryStores.empty();
    }

    @Override
    protected int stories() {
        return Integer.getInteger("stories", 100);
    }
}
