package io.hashwatt.server.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Waits for SIGTERM or Ctrl-C, and ends the process in order: to stop when told so is success, exit code 0. */
final class StopSignal {

    /** Longer than requests and workers get together. */
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private StopSignal() {}

    /** Does not return. */
    static void await(HashwattServer server) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> stop(server)));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The web server's library closes everything on a signal too, so this waits for whoever was first. */
    private static void stop(HashwattServer server) {
        try {
            server.stop();
            Boot.current().awaitClosed(AT_MOST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        // Left to itself, the JVM would report the signal as its exit code.
        Runtime.getRuntime().halt(0);
    }
}
