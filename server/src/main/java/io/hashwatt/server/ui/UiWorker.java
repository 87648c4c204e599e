package io.hashwatt.server.ui;

import io.hashwatt.server.lifecycle.Worker;
import io.hashwatt.ui.web.UiServer;
import io.hashwatt.ui.web.UiSettings;
import io.hashwatt.ui.web.Views;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Starts the UI in a thread of its own, so that the API does not wait for it. */
class UiWorker implements Worker {

    private final Supplier<UiServer> starting;
    private final boolean enabled;
    private final CompletableFuture<UiServer> server = new CompletableFuture<>();

    UiWorker(Supplier<UiSettings> settings, Views views, boolean enabled) {
        this.starting = () -> UiServer.start(settings.get(), views);
        this.enabled = enabled;
    }

    @Override
    public void start() {
        if (enabled) {
            Thread.ofPlatform().name("ui-start").daemon().start(this::startServer);
        }
    }

    private void startServer() {
        try {
            server.complete(starting.get());
        } catch (RuntimeException | Error failure) {
            server.completeExceptionally(failure);
        }
    }

    /** Waits until it is known. Empty: no UI is served. */
    Optional<URI> address() {
        return enabled ? Optional.of(server.join().uri()) : Optional.empty();
    }

    @Override
    public void stop(Duration atMost) {
        if (enabled) {
            server.handle((started, failed) -> Optional.ofNullable(started))
                    .join()
                    .ifPresent(started -> started.stop(atMost));
        }
    }
}
