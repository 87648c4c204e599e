package io.hashwatt.ui.live;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Runs something whenever it is woken, but once a second at most: what comes in between is run together at its end. */
final class Pace {

    private static final long REST_MILLIS = 1_000;

    private enum State {
        IDLE,
        RESTING,
        WOKEN_WHILE_RESTING
    }

    private final ScheduledExecutorService executor;
    private final Runnable work;
    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

    Pace(ScheduledExecutorService executor, Runnable work) {
        this.executor = executor;
        this.work = work;
    }

    void wake() {
        State before = state.getAndUpdate(now -> now == State.IDLE ? State.RESTING : State.WOKEN_WHILE_RESTING);
        if (before == State.IDLE) {
            run();
        }
    }

    private void run() {
        try {
            executor.execute(work);
            executor.schedule(this::rested, REST_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            state.set(State.IDLE);
        }
    }

    private void rested() {
        State before = state.getAndUpdate(now -> now == State.WOKEN_WHILE_RESTING ? State.RESTING : State.IDLE);
        if (before == State.WOKEN_WHILE_RESTING) {
            run();
        }
    }
}
