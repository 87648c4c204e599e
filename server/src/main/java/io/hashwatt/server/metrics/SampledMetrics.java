package io.hashwatt.server.metrics;

import io.hashwatt.application.kernel.StorageUnavailable;
import io.hashwatt.server.lifecycle.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks now and then at what is a state rather than an event. A scrape then costs nothing, however many ask. */
@ApplicationScoped
class SampledMetrics implements Worker {

    private static final Logger LOG = System.getLogger(SampledMetrics.class.getName());
    private static final int SECONDS_BETWEEN = 30;

    private final List<Sampled> all;
    private final InstantSource clock;
    private final Meters meters;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("metrics").daemon().factory());

    @Inject
    SampledMetrics(Instance<Sampled> all, InstantSource clock, Meters meters) {
        this.all = all.stream().toList();
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public void start() {
        executor.scheduleWithFixedDelay(this::sample, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    @Override
    public void stop(Duration atMost) {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "the metrics were still being sampled");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that is away for a while must not end the sampling for good. */
    private void sample() {
        try {
            all.forEach(one -> one.sample(clock.instant(), meters));
        } catch (StorageUnavailable away) {
            LOG.log(Level.DEBUG, "metrics wait for the database", away);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "metrics could not be sampled", failure);
        }
    }
}
