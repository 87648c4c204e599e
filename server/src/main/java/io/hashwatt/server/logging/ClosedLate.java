package io.hashwatt.server.logging;

import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Logs nothing. Handlers are closed in their order, so whoever stands behind it stays open until it is closed. */
final class ClosedLate extends Handler {

    private final Runnable wait;

    ClosedLate(Runnable wait) {
        this.wait = wait;
    }

    @Override
    public void publish(LogRecord message) {
        // the others do
    }

    @Override
    public void flush() {
        // there is nothing to write
    }

    @Override
    public void close() {
        wait.run();
    }
}
