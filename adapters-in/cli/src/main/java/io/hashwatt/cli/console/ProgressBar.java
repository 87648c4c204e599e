package io.hashwatt.cli.console;

import java.io.PrintStream;

/** A line on standard error that fills up and vanishes. Says nothing where nobody watches. */
public final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final int FULL = 100;

    private final PrintStream err;
    private final boolean shown;
    private int percent = -1;

    public ProgressBar(Console console) {
        this.err = console.err();
        this.shown = console.terminal().err();
    }

    /** May be called from several threads, and out of order. */
    public synchronized void at(int done, int total) {
        int now = total == 0 ? FULL : (int) ((long) done * FULL / total);
        if (shown && now > percent) {
            percent = now;
            int filled = now * WIDTH / FULL;
            err.print("\r" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + now + " %");
            err.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (percent >= 0) {
            err.print("\r" + " ".repeat(WIDTH + " 100 %".length()) + "\r");
            err.flush();
        }
    }
}
