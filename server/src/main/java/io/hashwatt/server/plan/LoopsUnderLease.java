package io.hashwatt.server.plan;

import io.hashwatt.application.kernel.ServerInstance;
import io.hashwatt.server.lifecycle.BackgroundLoop;
import io.hashwatt.server.lifecycle.Worker;
import java.time.Duration;
import java.util.List;

/** Starts loops in order and stops them in reverse; then what this server had begun is free for the others. */
record LoopsUnderLease(List<BackgroundLoop> loops, ServerInstance instance) implements Worker {

    @Override
    public void start() {
        loops.forEach(BackgroundLoop::start);
    }

    /** All are told at once, so that the slowest, and not all together, take the time there is. */
    @Override
    public void stop(Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        loops.reversed().forEach(BackgroundLoop::tellToStop);
        loops.reversed().forEach(loop -> loop.stop(Duration.ofNanos(Math.max(1, deadline - System.nanoTime()))));
        instance.end();
    }
}
