package io.hashwatt.server.heavy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** One piece of heavy work, for which its caller waits. */
final class HeavyTask<T> implements Runnable {

    private final Supplier<T> work;
    private final Runnable leave;
    private final CompletableFuture<T> result = new CompletableFuture<>();

    /** @param leave makes way for the next, before the caller goes on */
    HeavyTask(Supplier<T> work, Runnable leave) {
        this.work = work;
        this.leave = leave;
    }

    @Override
    public void run() {
        try {
            T done = work.get();
            leave.run();
            result.complete(done);
        } catch (Throwable failure) {
            leave.run();
            result.completeExceptionally(failure);
        }
    }

    /** The server ends before it could begin. */
    void giveUp() {
        leave.run();
        result.completeExceptionally(new CancellationException("the server is stopping"));
    }

    /** Waits for it. */
    T result() {
        try {
            return result.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw failed;
            }
        }
    }
}
