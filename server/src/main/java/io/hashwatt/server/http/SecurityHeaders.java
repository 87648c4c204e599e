package io.hashwatt.server.http;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.ArrayList;
import java.util.List;

/** Tells browsers to take answers as what they are, and to run, frame and remember none of them. */
final class SecurityHeaders implements Filter {

    private static final List<Header> ALWAYS = List.of(
            HeaderValues.create("X-Content-Type-Options", "nosniff"),
            HeaderValues.create("X-Frame-Options", "DENY"),
            HeaderValues.create("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
            HeaderValues.create("Referrer-Policy", "no-referrer"),
            HeaderValues.create(HeaderNames.CACHE_CONTROL, "no-store"));

    private static final Header HTTPS_ONLY =
            HeaderValues.create("Strict-Transport-Security", "max-age=31536000; includeSubDomains");

    private final List<Header> headers;

    SecurityHeaders(boolean https) {
        List<Header> all = new ArrayList<>(ALWAYS);
        if (https) {
            all.add(HTTPS_ONLY);
        }
        this.headers = List.copyOf(all);
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        headers.forEach(response::header);
        chain.proceed();
    }
}
