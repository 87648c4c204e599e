package io.hashwatt.ui.web;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Unmanaged;

/** Views get beans, but are none themselves: how long one lives is up to Vaadin. */
public final class BeanViews implements Views {

    private final BeanManager beans;

    public BeanViews(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public <T> T make(Class<T> type) {
        return new Unmanaged<>(beans, type)
                .newInstance()
                .produce()
                .inject()
                .postConstruct()
                .get();
    }
}
