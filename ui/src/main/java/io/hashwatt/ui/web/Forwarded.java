package io.hashwatt.ui.web;

import io.hashwatt.application.tenancy.access.TrustedProxies;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Believes what a proxy says of its client, when the proxy is a trusted one. */
final class Forwarded implements HttpConfiguration.Customizer {

    private final TrustedProxies proxies;

    Forwarded(TrustedProxies proxies) {
        this.proxies = proxies;
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
                .filter(proxies::isOne)
                .map(proxy -> believed(request, proxy))
                .orElse(request);
    }

    private Request believed(Request request, InetAddress proxy) {
        HttpFields headers = request.getHeaders();
        Optional<String> scheme =
                proxies.schemeOf(proxy, Optional.ofNullable(headers.get(TrustedProxies.FORWARDED_PROTO)));
        return new Proxied(
                request,
                proxies.clientOf(proxy, headers.getCSV(TrustedProxies.FORWARDED_FOR, false)),
                request.isSecure() || scheme.filter("https"::equals).isPresent());
    }

    /** As the client sent it to the proxy. */
    private static final class Proxied extends Request.Wrapper {

        private final InetAddress client;
        private final boolean secure;

        Proxied(Request request, InetAddress client, boolean secure) {
            super(request);
            this.client = client;
            this.secure = secure;
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
