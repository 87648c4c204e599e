package io.hashwatt.ui.web;

import javax.net.ssl.SSLContext;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Where the web server listens, and what it says about itself: nothing. */
final class Connectors {

    private Connectors() {}

    static ServerConnector add(Server server, UiSettings settings) {
        HttpConnectionFactory http = new HttpConnectionFactory(configuration(settings));
        ServerConnector connector = settings.tls()
                .map(tls -> new ServerConnector(server, sslOf(tls), http))
                .orElseGet(() -> new ServerConnector(server, http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        server.addConnector(connector);
        return connector;
    }

    private static SslContextFactory.Server sslOf(SSLContext tls) {
        SslContextFactory.Server factory = new SslContextFactory.Server();
        factory.setSslContext(tls);
        return factory;
    }

    private static HttpConfiguration configuration(UiSettings settings) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        if (settings.tls().isPresent()) {
            // Without the check of the name: certificates are often made for a proxy's name.
            configuration.addCustomizer(new SecureRequestCustomizer(false));
        }
        configuration.addCustomizer(new Forwarded(settings.proxies()));
        return configuration;
    }
}
