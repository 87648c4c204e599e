package io.hashwatt.server.run;

import io.hashwatt.server.logging.Logging;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Waits for SIGTERM or Ctrl-C, and ends the process in order: to stop when told so is success, exit code 0. */
public final class StopSignal {

    /** Longer than requests and workers get together. */
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private StopSignal() {}

    /** Does not return. @param last what is left to do when the server has stopped */
    public static void await(Runnable last) {
        Logging.closeAfter(StopSignal::awaitClosed);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> end(last)));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The web server's library has heard the signal too, and closes everything in order. Left to itself, the JVM would then
     * report the signal as its exit code.
     */
    private static void end(Runnable last) {
        boolean closed = awaitClosed();
        last.run();
        Runtime.getRuntime().halt(closed ? 0 : 1);
    }

    /** Not for ever. */
    private static boolean awaitClosed() {
        try {
            return Boot.current().awaitClosed(AT_MOST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
