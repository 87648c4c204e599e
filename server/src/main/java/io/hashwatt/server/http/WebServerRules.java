package io.hashwatt.server.http;

import io.hashwatt.server.config.ListenAddress;
import io.hashwatt.server.config.Settings;
import io.helidon.microprofile.server.ServerCdiExtension;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Puts the filters before everything else the web server does, while it is being put together. */
@ApplicationScoped
class WebServerRules {

    private final ListenAddress address;
    private final KeyCheck keys;

    @Inject
    WebServerRules(Settings settings, Instance<KeyCheck> keys) {
        this.address = ListenAddress.of(settings);
        this.keys = keys.isUnsatisfied() ? authorization -> false : keys.get();
    }

    void addFilters(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class) Object starting,
            BeanManager beans) {
        beans.getExtension(ServerCdiExtension.class)
                .serverRoutingBuilder()
                .addFilter(new SecurityHeaders(address.tls()))
                .addFilter(new OperatorPaths(address.isLoopback(), keys));
    }
}
