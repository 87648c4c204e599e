package io.hashwatt.server.run;

import io.hashwatt.server.config.Settings;
import io.hashwatt.server.database.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What exists before there are beans. The container makes its beans by itself and can be handed nothing, so this is kept
 * where they find it; there is only one container in a process anyway.
 */
public final class Boot {

    private static final AtomicReference<Boot> CURRENT = new AtomicReference<>();

    private final Settings settings;
    private final InstantSource clock;
    private final CompletableFuture<Database> database;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Boot(Settings settings, InstantSource clock, CompletableFuture<Database> database) {
        this.settings = settings;
        this.clock = clock;
        this.database = database;
    }

    static Boot begin(Settings settings, InstantSource clock) {
        CompletableFuture<Database> opening = new CompletableFuture<>();
        Thread.ofPlatform().name("database-start").daemon().start(() -> {
            try {
                opening.complete(Database.open(settings));
            } catch (RuntimeException | Error failure) {
                opening.completeExceptionally(failure);
            }
        });
        Boot boot = new Boot(settings, clock, opening);
        CURRENT.set(boot);
        return boot;
    }

    public static Boot current() {
        Boot boot = CURRENT.get();
        if (boot == null) {
            throw new IllegalStateException("the server has not been started");
        }
        return boot;
    }

    public Settings settings() {
        return settings;
    }

    public InstantSource clock() {
        return clock;
    }

    /** Says that the last thing that had to be closed is closed. */
    public void closed() {
        closed.countDown();
    }

    /** Waits for that. */
    boolean awaitClosed(Duration atMost) throws InterruptedException {
        return closed.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Closes the database, as soon as it is open, of a server that did not start. */
    void abandon() {
        database.thenAccept(Database::close);
    }

    /** Waits until it is open, or throws what kept it from opening. */
    public Database database() {
        try {
            return database.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }
}
