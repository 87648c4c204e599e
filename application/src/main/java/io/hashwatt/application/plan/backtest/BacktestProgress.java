package io.hashwatt.application.plan.backtest;

import io.hashwatt.domain.plan.replay.Backtest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Tells at most once a second, and at the end, how far a back-test is, and ends it when nobody wants it any more. */
final class BacktestProgress implements Backtest.Progress {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Is told how far it is; false: not wanted any more. */
    @FunctionalInterface
    interface Listener {
        boolean at(int done, int total);
    }

    private final InstantSource clock;
    private final Listener listener;
    private @Nullable Instant next;
    private boolean calledOff;

    BacktestProgress(InstantSource clock, Listener listener) {
        this.clock = clock;
        this.listener = listener;
    }

    @Override
    public synchronized void at(int done, int total) {
        Instant now = clock.instant();
        if (!calledOff && (next == null || done == total || !now.isBefore(next))) {
            next = now.plus(PAUSE);
            calledOff = !listener.at(done, total);
        }
        if (calledOff) {
            throw new CancellationException("called off");
        }
    }
}
