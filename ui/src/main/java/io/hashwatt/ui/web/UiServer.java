package io.hashwatt.ui.web;

import com.vaadin.flow.component.Component;
import io.hashwatt.ui.UiViews;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The UI, served. */
public final class UiServer {

    private static final int MOST_THREADS = 60;
    private static final int IDLE_THREADS = 4;

    private final Server server;
    private final URI uri;

    private UiServer(Server server, URI uri) {
        this.server = server;
        this.uri = uri;
    }

    /**
     * Returns when it answers.
     *
     * @throws IllegalStateException when the port is taken, or anything else keeps it from starting
     */
    public static UiServer start(UiSettings settings, Views views) {
        return start(settings, views, List.of());
    }

    /** With more views than the program's own: for trying parts of views. */
    static UiServer start(UiSettings settings, Views views, List<Class<? extends Component>> more) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, IDLE_THREADS);
        threads.setName("ui");
        Server server = new Server(threads);
        List<Class<? extends Component>> all = new ArrayList<>(UiViews.ALL);
        all.addAll(more);
        ServerConnector connector = Connectors.add(server, settings);
        Handler context = VaadinContext.of(views, all, settings);
        server.setHandler(settings.proxiesOnly() ? new ProxiesOnlyHandler(context, settings.proxies()) : context);
        try {
            server.start();
        } catch (Exception failure) {
            stop(server);
            throw new IllegalStateException("the UI cannot be served on port " + settings.port(), failure);
        }
        return new UiServer(server, uri(settings, connector.getLocalPort()));
    }

    /** How it is reached from this machine. */
    public URI uri() {
        return uri;
    }

    /** Accepts nothing more, and returns when what had begun is answered, at the latest after this time. */
    public void stop(Duration atMost) {
        server.setStopTimeout(atMost.toMillis());
        stop(server);
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the UI did not stop in order", failure);
        }
    }

    private static URI uri(UiSettings settings, int port) {
        String scheme = settings.tls().isPresent() ? "https" : "http";
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create(scheme + "://" + host + ":" + port);
    }
}
