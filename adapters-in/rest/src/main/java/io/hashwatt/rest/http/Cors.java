package io.hashwatt.rest.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets pages of the named origins use the API, with a key in {@code Authorization}. Cookies stay out of it: a session is
 * for pages of this server.
 */
@Provider
@PreMatching
@ApplicationScoped
public class Cors implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String ALLOWED_ORIGIN = "Access-Control-Allow-Origin";

    private final Set<String> origins;

    @Inject
    Cors(@ConfigProperty(name = "hashwatt.cors.origins") Optional<String> origins) {
        this.origins = origins.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean preflight = request.getMethod().equals(HttpMethod.OPTIONS)
                && request.getHeaderString("Access-Control-Request-Method") != null;
        if (preflight && isAllowed(request)) {
            request.abortWith(Response.noContent()
                    .header("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE")
                    .header(
                            "Access-Control-Allow-Headers",
                            "Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key")
                    .header("Access-Control-Max-Age", "600")
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (isAllowed(request)) {
            response.getHeaders().putSingle(ALLOWED_ORIGIN, request.getHeaderString("Origin"));
            response.getHeaders().add("Vary", "Origin");
            response.getHeaders()
                    .putSingle(
                            "Access-Control-Expose-Headers",
                            "ETag, Location, Retry-After, Idempotency-Replayed, WWW-Authenticate");
        }
    }

    private boolean isAllowed(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        return origin != null && origins.contains(origin);
    }
}
