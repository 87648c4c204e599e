package io.hashwatt.server.run;

import io.hashwatt.cli.console.InputError;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.ListenAddress;
import io.hashwatt.server.config.Settings;
import io.helidon.microprofile.server.Server;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.InstantSource;
import java.util.stream.Stream;

/** A server that runs. There can be one in a process at a time. */
public final class HashwattServer {

    /** The descriptors are our own and our libraries': each start would validate them against a schema. */
    private static final String TRUST_BEAN_DESCRIPTORS = "org.jboss.weld.xml.disableValidating";

    private final Server server;
    private final URI uri;

    private HashwattServer(Server server, URI uri) {
        this.server = server;
        this.uri = uri;
    }

    /**
     * Returns when it is ready.
     *
     * @throws InputError when the settings do not allow it to start
     */
    public static HashwattServer start(Settings settings) {
        return start(settings, InstantSource.system());
    }

    /**
     * As {@link #start(Settings)}, at another time than today's.
     *
     * @param clock what everybody in the server takes for now
     */
    public static HashwattServer start(Settings settings, InstantSource clock) {
        ListenAddress address = ListenAddress.of(settings);
        requireFree(address, ConfigKey.SERVER_PORT, settings);
        if (settings.isOn(ConfigKey.UI_ENABLED)) {
            requireFree(address, ConfigKey.UI_PORT, settings);
        }
        System.setProperty(TRUST_BEAN_DESCRIPTORS, "true");
        Boot boot = Boot.begin(settings, clock);
        try {
            Server server = Server.builder().config(settings.config()).build().start();
            return listening(server, address);
        } catch (RuntimeException failure) {
            boot.abandon();
            throw explained(failure);
        }
    }

    /** The web server only logs that it could not listen, so this is found out, and said, before it tries. */
    private static void requireFree(ListenAddress address, ConfigKey key, Settings settings) {
        int port = settings.number(key);
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(address.address(), port));
        } catch (IOException occupied) {
            throw new InputError(key.key() + ": cannot listen on port " + port + " of " + address.host() + ": "
                    + occupied.getMessage());
        }
    }

    private static HashwattServer listening(Server server, ListenAddress address) {
        if (server.port() <= 0) {
            server.stop();
            throw new IllegalStateException("the web server does not listen; its log says why");
        }
        return new HashwattServer(server, URI.create(address.url(server.port())));
    }

    public URI uri() {
        return uri;
    }

    /** Accepts nothing more, finishes what it has, and returns when all is closed. */
    public void stop() {
        server.stop();
    }

    /** The container wraps what went wrong several times over. */
    private static RuntimeException explained(RuntimeException failure) {
        return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .filter(InputError.class::isInstance)
                .map(InputError.class::cast)
                .<RuntimeException>map(wrong -> wrong)
                .findFirst()
                .orElse(failure);
    }
}
