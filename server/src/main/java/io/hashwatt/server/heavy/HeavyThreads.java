package io.hashwatt.server.heavy;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads of the platform, because those of the requests are few and have to stay free. */
final class HeavyThreads {

    private final ThreadPoolExecutor pool;

    HeavyThreads(int count) {
        this.pool = new ThreadPoolExecutor(
                count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), HeavyThread::new);
    }

    /** Whether the caller is at heavy work already. */
    static boolean isCurrent() {
        return Thread.currentThread() instanceof HeavyThread;
    }

    /** How many were started and wait for a thread. */
    int queued() {
        return pool.getQueue().size();
    }

    void start(HeavyTask<?> task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException stopped) {
            task.giveUp();
        }
    }

    void stop() {
        pool.shutdownNow().forEach(task -> {
            if (task instanceof HeavyTask<?> waiting) {
                waiting.giveUp();
            }
        });
    }

    private static final class HeavyThread extends Thread {

        private HeavyThread(Runnable run) {
            super(run, "heavy work");
            setDaemon(true);
        }
    }
}
