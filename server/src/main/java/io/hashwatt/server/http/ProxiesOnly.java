package io.hashwatt.server.http;

import io.hashwatt.application.tenancy.access.TrustedProxies;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.net.InetSocketAddress;

/**
 * Keeps a server that speaks plain HTTP to other machines from speaking it to anybody but the proxies that were named:
 * past them, keys would travel in the open. Whether it is alive may be asked from anywhere.
 */
final class ProxiesOnly implements Filter {

    private final TrustedProxies proxies;

    ProxiesOnly(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        boolean fine = OperatorPaths.isOpen(request.path().path())
                || request.remotePeer().address() instanceof InetSocketAddress peer && proxies.isOne(peer.getAddress());
        if (fine) {
            chain.proceed();
        } else {
            ServerRefusal.of(Status.FORBIDDEN_403, "Requests have to come through the proxy.")
                    .send(response);
        }
    }
}
