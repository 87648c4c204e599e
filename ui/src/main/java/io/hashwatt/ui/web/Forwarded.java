package io.hashwatt.ui.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Believes what a proxy says of its client, when the proxy is a trusted one. */
final class Forwarded implements HttpConfiguration.Customizer {

    private final Predicate<InetAddress> trusted;

    Forwarded(Predicate<InetAddress> trusted) {
        this.trusted = trusted;
    }

    /** Who is at the other end of the connection, whatever the request says. */
    static Optional<InetAddress> peer(Request request) {
        SocketAddress remote =
                request.getConnectionMetaData().getConnection().getEndPoint().getRemoteSocketAddress();
        return remote instanceof InetSocketAddress internet ? Optional.of(internet.getAddress()) : Optional.empty();
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        return peer(request)
                .filter(trusted)
                .map(proxy -> (Request) new Proxied(request, client(request, proxy)))
                .orElse(request);
    }

    /** The nearest address that is no proxy of ours: what stands before it in the list, anybody may have written. */
    private InetAddress client(Request request, InetAddress proxy) {
        InetAddress nearest = proxy;
        for (String step : request.getHeaders().getCSV("X-Forwarded-For", false).reversed()) {
            Optional<InetAddress> before = literal(step);
            if (before.isEmpty()) {
                return nearest;
            }
            nearest = before.get();
            if (!trusted.test(nearest)) {
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

    /** As the client sent it to the proxy. */
    private static final class Proxied extends Request.Wrapper {

        private final InetAddress client;
        private final boolean secure;

        Proxied(Request request, InetAddress client) {
            super(request);
            this.client = client;
            this.secure =
                    request.isSecure() || "https".equals(request.getHeaders().get("X-Forwarded-Proto"));
        }

        @Override
        public boolean isSecure() {
            return secure;
        }

        @Override
        public HttpURI getHttpURI() {
            HttpURI asSent = super.getHttpURI();
            return secure ? HttpURI.build(asSent).scheme("https").asImmutable() : asSent;
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return new ConnectionMetaData.Wrapper(super.getConnectionMetaData()) {
                @Override
                public SocketAddress getRemoteSocketAddress() {
                    return new InetSocketAddress(client, 0);
                }

                @Override
                public boolean isSecure() {
                    return secure;
                }
            };
        }
    }
}
