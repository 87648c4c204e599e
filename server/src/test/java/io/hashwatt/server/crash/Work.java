package io.hashwatt.server.crash;

import io.hashwatt.server.fixture.Answer;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/** Sends one request after the other until the server is gone, and remembers which were acknowledged. */
final class Work {

    /** @param number of the request, counted over all rounds */
    record Acknowledged(int number, Answer answer) {}

    private final List<Acknowledged> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicReference<AssertionError> refused = new AtomicReference<>();
    private final Thread thread;
    private volatile int sent;

    private Work(int first, IntFunction<Answer> request) {
        this.sent = first;
        this.thread = Thread.ofPlatform().daemon().unstarted(() -> run(request));
    }

    static Work start(int first, IntFunction<Answer> request) {
        Work work = new Work(first, request);
        work.thread.start();
        return work;
    }

    /** Waits until the server is gone. */
    void join() throws InterruptedException {
        thread.join();
        if (refused.get() != null) {
            throw refused.get();
        }
    }

    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** The number of the request that broke off. */
    int brokenOff() {
        return sent;
    }

    private void run(IntFunction<Answer> request) {
        try {
            while (true) {
                Answer answer = request.apply(sent);
                if (answer.status() >= 300) {
                    refused.set(new AssertionError(answer.status() + " " + answer.body()));
                    return;
                }
                acknowledged.add(new Acknowledged(sent, answer));
                sent++;
            }
        } catch (UncheckedIOException gone) {
            // that is what the test is about
        }
    }
}
