package io.hashwatt.server.http;

import io.hashwatt.application.tenancy.access.TrustedProxies;
import io.hashwatt.rest.http.Peer;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.ListenAddress;
import io.hashwatt.server.config.Settings;
import io.helidon.common.context.Contexts;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Tells the API who is at the other end. What a proxy says of its client counts only when the proxy is a trusted one. */
@Provider
@PreMatching
@Priority(0)
@ApplicationScoped
public class PeerFilter implements ContainerRequestFilter {

    private static final HeaderName FORWARDED_FOR = HeaderNames.create(TrustedProxies.FORWARDED_FOR);
    private static final HeaderName FORWARDED_PROTO = HeaderNames.create(TrustedProxies.FORWARDED_PROTO);

    private final TrustedProxies proxies;
    private final ListenAddress address;
    private final Optional<URI> publicUrl;

    @Inject
    PeerFilter(Settings settings) {
        this.proxies = settings.trustedProxies();
        this.address = ListenAddress.of(settings);
        this.publicUrl = settings.text(ConfigKey.PUBLIC_URL).map(URI::create);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Contexts.context()
                .flatMap(context -> context.get(ServerRequest.class))
                .ifPresent(web -> peerOf(web).putInto(request));
    }

    private Peer peerOf(ServerRequest web) {
        InetAddress direct = ((InetSocketAddress) web.remotePeer().address()).getAddress();
        List<String> way = web.headers().contains(FORWARDED_FOR) ? web.headers().values(FORWARDED_FOR) : List.of();
        String scheme =
                proxies.schemeOf(direct, web.headers().value(FORWARDED_PROTO)).orElse(scheme());
        URI origin = origin(scheme, web);
        return new Peer(
                proxies.clientOf(direct, way).getHostAddress(),
                direct.isLoopbackAddress() && way.isEmpty(),
                origin,
                publicUrl.orElse(origin));
    }

    private String scheme() {
        return address.tls() ? "https" : "http";
    }

    private URI origin(String scheme, ServerRequest web) {
        String host = web.headers().value(HeaderNames.HOST).orElse("");
        try {
            URI uri = URI.create(scheme + "://" + host);
            return uri.getHost() == null ? ours() : uri;
        } catch (IllegalArgumentException noHost) {
            return ours();
        }
    }

    private URI ours() {
        return URI.create((address.tls() ? "https://" : "http://") + address.host());
    }
}
