package io.hashwatt.server.run;

import io.hashwatt.cli.console.InputError;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.ListenAddress;
import io.hashwatt.server.config.Settings;
import io.helidon.microprofile.server.Server;
import java.net.BindException;
import java.net.URI;
import java.util.stream.Stream;

/** A server that runs. There can be one in a process at a time. */
public final class HashwattServer {

    /** The descriptors are our own and our libraries': to validate them costs a sixth of a second of each start. */
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
        ListenAddress address = ListenAddress.of(settings);
        System.setProperty(TRUST_BEAN_DESCRIPTORS, "true");
        Boot boot = Boot.begin(settings);
        try {
            Server server = Server.builder().config(settings.config()).build().start();
            return new HashwattServer(server, URI.create(address.url(server.port())));
        } catch (RuntimeException failure) {
            boot.abandon();
            throw explained(failure, settings);
        }
    }

    public URI uri() {
        return uri;
    }

    /** Accepts nothing more, finishes what it has, and returns when all is closed. */
    public void stop() {
        server.stop();
    }

    /** The container wraps what went wrong several times over. */
    private static RuntimeException explained(RuntimeException failure, Settings settings) {
        return causesOf(failure)
                .flatMap(cause -> switch (cause) {
                    case InputError wrong -> Stream.of(wrong);
                    case BindException occupied ->
                        Stream.of(new InputError("server.port: cannot listen on port "
                                + settings.required(ConfigKey.SERVER_PORT) + ": " + occupied.getMessage()));
                    default -> Stream.<RuntimeException>empty();
                })
                .findFirst()
                .orElse(failure);
    }

    private static Stream<Throwable> causesOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
