package io.hashwatt.server.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;

/**
 * Lets nobody see metrics, the API's description or the details of health but those with a key, and whoever works on the
 * machine itself when the server listens to that machine only. Someone behind a proxy on the machine is not there.
 */
final class OperatorPaths implements Filter {

    private static final List<String> GUARDED = List.of("metrics", "openapi", "health", "observe");
    private static final Set<String> OPEN = Set.of("/health/live", "/health/ready");

    private static final List<HeaderName> SIGNS_OF_A_PROXY =
            List.of(HeaderNames.FORWARDED, HeaderNames.X_FORWARDED_FOR, HeaderNames.create("Via"));

    private final boolean listensToItselfOnly;
    private final KeyCheck keys;

    OperatorPaths(boolean listensToItselfOnly, KeyCheck keys) {
        this.listensToItselfOnly = listensToItselfOnly;
        this.keys = keys;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        String path = request.path().path();
        if (!isGuarded(path) || isLocal(request) || hasKey(request)) {
            chain.proceed();
        } else {
            response.header(HeaderValues.create(HeaderNames.WWW_AUTHENTICATE, "Bearer"));
            ServerRefusal.of(Status.UNAUTHORIZED_401, "This needs an API key.").send(response);
        }
    }

    private static boolean isGuarded(String path) {
        String first = path.replaceFirst("^/+", "").replaceFirst("/.*", "");
        return GUARDED.contains(first) && !isOpen(path);
    }

    static boolean isOpen(String path) {
        return OPEN.contains(path);
    }

    private boolean isLocal(ServerRequest request) {
        return listensToItselfOnly
                && request.remotePeer().address() instanceof InetSocketAddress peer
                && peer.getAddress().isLoopbackAddress()
                && SIGNS_OF_A_PROXY.stream().noneMatch(request.headers()::contains);
    }

    private boolean hasKey(ServerRequest request) {
        return request.headers()
                .value(HeaderNames.AUTHORIZATION)
                .filter(keys::accepts)
                .isPresent();
    }
}
