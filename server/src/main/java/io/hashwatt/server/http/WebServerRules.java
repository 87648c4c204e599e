package io.hashwatt.server.http;

import io.hashwatt.application.tenancy.access.TrustedProxies;
import io.hashwatt.server.config.ListenAddress;
import io.hashwatt.server.config.Settings;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.microprofile.server.ServerCdiExtension;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerResponse;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Puts the filters before everything else the web server does, while it is being put together. */
@ApplicationScoped
class WebServerRules {

    private static final Logger LOG = System.getLogger(WebServerRules.class.getName());

    private final ListenAddress address;
    private final TrustedProxies proxies;
    private final KeyCheck keys;

    @Inject
    WebServerRules(Settings settings, Instance<KeyCheck> keys) {
        this.address = ListenAddress.of(settings);
        this.proxies = settings.trustedProxies();
        this.keys = keys.isUnsatisfied() ? authorization -> false : keys.get();
    }

    void addFilters(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class) Object starting,
            BeanManager beans) {
        HttpRouting.Builder routing =
                beans.getExtension(ServerCdiExtension.class).serverRoutingBuilder();
        routing.addFilter(new SecurityHeaders(address.tls()));
        if (!address.isLoopback() && !address.tls()) {
            routing.addFilter(new ProxiesOnly(proxies));
        }
        routing.addFilter(new OperatorPaths(address.isLoopback(), keys));
        routing.error(HttpException.class, (request, response, refusal) -> refuse(response, refusal))
                .error(RuntimeException.class, (request, response, failure) -> fail(response, failure));
    }

    /** What neither the API nor a page answered. */
    private static void refuse(ServerResponse response, HttpException refusal) {
        ServerRefusal.of(refusal.status(), "").send(response);
    }

    private static void fail(ServerResponse response, RuntimeException failure) {
        LOG.log(Level.ERROR, "a request failed", failure);
        ServerRefusal.of(Status.INTERNAL_SERVER_ERROR_500, "").send(response);
    }
}
