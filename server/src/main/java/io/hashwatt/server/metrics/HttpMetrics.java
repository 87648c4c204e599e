package io.hashwatt.server.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Counts and times requests by the route they took, as it is written in the code: ids in paths are not labels. */
@Provider
@PreMatching
@ApplicationScoped
public class HttpMetrics implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BEGUN = HttpMetrics.class.getName();
    private static final String NO_ROUTE = "none";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int CLASS = 100;
    private static final int NOT_FOUND = 404;

    private final Meters meters;

    @Context
    @SuppressWarnings("NullAway.Init") // injected before the first request
    private ResourceInfo route;

    @Inject
    HttpMetrics(Meters meters) {
        this.meters = meters;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGUN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // Whoever makes methods up must not make labels up.
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
        String taken = template();
        if (response.getStatus() == NOT_FOUND && !response.hasEntity()) {
            return; // not ours: the web server looks on, and health for instance answers
        }
        meters.count(Metric.HTTP_REQUESTS, method, taken, response.getStatus() / CLASS + "xx");
        if (request.getProperty(BEGUN) instanceof Long begun) {
            meters.time(Metric.HTTP_TIME, Duration.ofNanos(System.nanoTime() - begun), method, taken);
        }
    }

    private String template() {
        return Optional.ofNullable(route.getResourceMethod())
                .map(method -> path(route.getResourceClass().getAnnotation(Path.class))
                        + path(method.getAnnotation(Path.class)))
                .map(path -> path.isEmpty() ? "/" : path)
                .orElse(NO_ROUTE);
    }

    private static String path(@org.jspecify.annotations.Nullable Path annotation) {
        String path = annotation == null ? "" : annotation.value().replaceAll("^/+|/+$", "");
        return path.isEmpty() ? "" : "/" + path;
    }
}
