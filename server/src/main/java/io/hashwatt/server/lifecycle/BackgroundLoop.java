package io.hashwatt.server.lifecycle;

import io.hashwatt.application.kernel.StorageUnavailable;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Does one step after the other in a thread of its own, sleeps when there is nothing to do, and wakes up when called.
 * Whatever a step throws, the next one is tried. That the database is away is told by whoever watches it, once. But a process without memory ends, so that its supervisor starts it again.
 */
public final class BackgroundLoop implements Worker {

    private static final System.Logger LOG = System.getLogger(BackgroundLoop.class.getName());
    private static final int OUT_OF_RESOURCES = 3;
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final BooleanSupplier step;
    private final Duration longestSleep;
    private final Runnable stopping;
    private final Semaphore calls = new Semaphore(0);
    private final Thread thread;
    private final Runnable end;
    private volatile boolean stopped;

    /**
     * @param name of the thread
     * @param step does one piece of work; false: there is nothing more to do
     * @param longestSleep how late it notices what nobody has called it for
     * @param stopping is run when it has to stop, to cut a long step short
     */
    public BackgroundLoop(String name, BooleanSupplier step, Duration longestSleep, Runnable stopping) {
        this(name, step, longestSleep, stopping, () -> Runtime.getRuntime().halt(OUT_OF_RESOURCES));
    }

    /** @param end of the process, when it cannot be relied upon any more */
    BackgroundLoop(String name, BooleanSupplier step, Duration longestSleep, Runnable stopping, Runnable end) {
        this.end = end;
        this.step = step;
        this.longestSleep = longestSleep;
        this.stopping = stopping;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    @Override
    public void start() {
        thread.start();
    }

    /** Whether it has been started and not ended, by itself or because it was stopped. */
    public boolean isRunning() {
        return thread.isAlive();
    }

    /** There may be something to do. */
    public void call() {
        calls.release();
    }

    /** Without waiting for it. */
    public void tellToStop() {
        stopped = true;
        stopping.run();
        call();
    }

    @Override
    public void stop(Duration atMost) {
        tellToStop();
        try {
            if (!thread.join(atMost)) {
                LOG.log(System.Logger.Level.WARNING, "{0} is still at work after {1}", thread.getName(), atMost);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!stopped) {
                sleepUnlessCalled(afterAStep());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * How long to sleep now. Also an error of one step, such as a stack that was too small, must not end the work for
     * everybody; where memory has run out, the process ends by itself.
     */
    private Duration afterAStep() {
        try {
            return step.getAsBoolean() ? Duration.ZERO : longestSleep;
        } catch (StorageUnavailable away) {
            LOG.log(System.Logger.Level.DEBUG, thread.getName() + " waits for the database", away);
            return AFTER_A_FAILURE;
        } catch (RuntimeException | Error failure) {
            if (failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError)) {
                LOG.log(System.Logger.Level.ERROR, thread.getName() + " ends the server", failure);
                end.run();
                throw failure;
            }
            LOG.log(System.Logger.Level.ERROR, thread.getName() + " failed, and tries again", failure);
            return AFTER_A_FAILURE;
        }
    }

    private void sleepUnlessCalled(Duration time) throws InterruptedException {
        if (!time.isZero() && calls.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
            calls.drainPermits();
        }
    }
}
