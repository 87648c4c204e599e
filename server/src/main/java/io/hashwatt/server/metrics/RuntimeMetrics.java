package io.hashwatt.server.metrics;

import io.hashwatt.server.database.Database;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Objects;

/** What runs, and how its connections to the database are used. */
@ApplicationScoped
class RuntimeMetrics {

    void register(
            @Observes @Priority(Interceptor.Priority.PLATFORM_AFTER + 1) @Initialized(ApplicationScoped.class) Object starting,
            Meters meters,
            Database database) {
        String version = Objects.requireNonNullElse(
                RuntimeMetrics.class.getPackage().getImplementationVersion(), "(development)");
        meters.set(Metric.BUILD, 1, version, Runtime.version().toString());
        meters.watch(Metric.CONNECTIONS, database::activeConnections, "active");
        meters.watch(Metric.CONNECTIONS, database::idleConnections, "idle");
        meters.watch(Metric.CONNECTIONS_MOST, database::mostConnections);
        meters.watch(Metric.CONNECTIONS_WANTED, database::waitingForConnection);
    }
}
