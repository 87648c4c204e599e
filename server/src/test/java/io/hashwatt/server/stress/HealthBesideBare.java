package io.hashwatt.server.stress;

import io.hashwatt.server.fixture.Pauses;
import io.hashwatt.server.fixture.Requests;
import io.helidon.webserver.WebServer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long the server's health takes to be told, in turn with a resource of a bare web server that does nothing. */
final class HealthBesideBare implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(20);

    private final WebServer bare = WebServer.builder()
            .host("127.0.0.1")
            .port(0)
            .routing(routing -> routing.get("/", (request, response) -> response.send("{}")))
            .build()
            .start();
    private final Requests health;
    private final Requests resource = new Requests(URI.create("http://127.0.0.1:" + bare.port()));
    private final List<Long> ours = new ArrayList<>();
    private final List<Long> theirs = new ArrayList<>();
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::run);
    private volatile boolean ended;

    HealthBesideBare(URI server) {
        this.health = new Requests(server);
    }

    HealthBesideBare start() {
        thread.start();
        return this;
    }

    private void run() {
        while (!ended) {
            theirs.add(nanos(resource, "/"));
            ours.add(nanos(health, "/health/ready"));
            Pauses.pause(BETWEEN);
        }
    }

    private static long nanos(Requests requests, String path) {
        long began = System.nanoTime();
        int status = requests.get(path).status();
        if (status != 200) {
            throw new AssertionError(path + ": " + status);
        }
        return System.nanoTime() - began;
    }

    double worstHundredthOfHealth() {
        return worstHundredth(ours);
    }

    double worstHundredthOfBare() {
        return worstHundredth(theirs);
    }

    /** Milliseconds that 99 of 100 take at the most. */
    private static double worstHundredth(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * 99 / 100)) / 1e6;
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        thread.join();
        health.close();
        resource.close();
        bare.stop();
    }
}
