package io.hashwatt.server.stress;

import io.hashwatt.server.fixture.Pauses;
import io.hashwatt.server.fixture.Requests;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the server's readiness takes to be told, which asks the database and the workers, in turn with a bare resource of
 * the same server: liveness, which asks nobody.
 */
final class HealthBesideBare implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(20);

    private final Requests requests;
    private final List<Long> ready = new ArrayList<>();
    private final List<Long> bare = new ArrayList<>();
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::run);
    private volatile boolean ended;

    HealthBesideBare(URI server) {
        this.requests = new Requests(server);
    }

    HealthBesideBare start() {
        thread.start();
        return this;
    }

    private void run() {
        while (!ended) {
            bare.add(nanos("/health/live"));
            ready.add(nanos("/health/ready"));
            Pauses.pause(BETWEEN);
        }
    }

    private long nanos(String path) {
        long began = System.nanoTime();
        int status = requests.get(path).status();
        if (status != 200) {
            throw new AssertionError(path + ": " + status);
        }
        return System.nanoTime() - began;
    }

    /** Ends it, so that both are whole. */
    double worstHundredthOfReadiness() throws InterruptedException {
        end();
        return worstHundredth(ready);
    }

    /** Ends it, so that both are whole. */
    double worstHundredthOfBare() throws InterruptedException {
        end();
        return worstHundredth(bare);
    }

    /** Milliseconds that 99 of 100 take at the most. */
    private static double worstHundredth(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * 99 / 100)) / 1e6;
    }

    private void end() throws InterruptedException {
        ended = true;
        thread.join();
    }

    @Override
    public void close() throws InterruptedException {
        end();
        requests.close();
    }
}
