package io.hashwatt.server.http;

import io.hashwatt.rest.http.Peer;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.ListenAddress;
import io.hashwatt.server.config.Networks;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Tells the API who is at the other end. What a proxy says of its client counts only when the proxy is a trusted one. */
@Provider
@PreMatching
@Priority(0)
@ApplicationScoped
public class PeerFilter implements ContainerRequestFilter {

    private static final HeaderName FORWARDED_FOR = HeaderNames.X_FORWARDED_FOR;
    private static final HeaderName FORWARDED_PROTO = HeaderNames.create("X-Forwarded-Proto");

    private final Networks proxies;
    private final ListenAddress address;
    private final Optional<URI> publicUrl;

    @Inject
    PeerFilter(Settings settings) {
        this.proxies = settings.networks(ConfigKey.TRUSTED_PROXIES);
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
        boolean proxied = web.headers().contains(FORWARDED_FOR);
        boolean trusted = proxies.contains(direct);
        InetAddress client = trusted ? clientOf(direct, web) : direct;
        URI origin = origin(trusted ? forwardedScheme(web).orElse(scheme()) : scheme(), web);
        return new Peer(
                client.getHostAddress(), direct.isLoopbackAddress() && !proxied, origin, publicUrl.orElse(origin));
    }

    /** The nearest address that is no proxy of ours: what stands before it in the list, anybody may have written. */
    private InetAddress clientOf(InetAddress direct, ServerRequest web) {
        List<String> way = new ArrayList<>(
                web.headers().contains(FORWARDED_FOR) ? web.headers().values(FORWARDED_FOR) : List.of());
        Collections.reverse(way);
        InetAddress nearest = direct;
        for (String step : way) {
            Optional<InetAddress> before = literal(step);
            if (before.isEmpty()) {
                return nearest;
            }
            nearest = before.get();
            if (!proxies.contains(nearest)) {
                return nearest;
            }
        }
        return nearest;
    }

    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text.strip()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> forwardedScheme(ServerRequest web) {
        return web.headers().value(FORWARDED_PROTO).filter(scheme -> scheme.equals("https") || scheme.equals("http"));
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
