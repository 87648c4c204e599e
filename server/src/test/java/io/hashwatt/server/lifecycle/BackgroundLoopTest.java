package io.hashwatt.server.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A loop in the background")
class BackgroundLoopTest {

    private static final Duration NEVER_BY_ITSELF = Duration.ofHours(1);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    @Test
    @DisplayName("works until there is nothing more to do, and again when it is called")
    void callsWakeIt() throws InterruptedException {
        AtomicInteger left = new AtomicInteger(3);
        Semaphore idle = new Semaphore(0);
        BackgroundLoop loop = loop(() -> {
            if (left.get() > 0) {
                left.decrementAndGet();
                return true;
            }
            idle.release();
            return false;
        });
        loop.start();
        assertThat(idle.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        assertThat(left).hasValue(0);

        left.set(2);
        loop.call();
        assertThat(idle.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        assertThat(left).hasValue(0);

        loop.stop(LONG_ENOUGH);
    }

    @Test
    @DisplayName("goes on after a step that failed")
    void survivesFailures() throws InterruptedException {
        AtomicBoolean failed = new AtomicBoolean();
        CountDownLatch second = new CountDownLatch(1);
        BackgroundLoop loop = loop(() -> {
            if (failed.compareAndSet(false, true)) {
                throw new IllegalStateException("the database is away");
            }
            second.countDown();
            return false;
        });

        loop.start();

        assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
        loop.stop(LONG_ENOUGH);
    }

    @Test
    @DisplayName("goes on after a step that was too deep for the stack")
    void survivesErrors() throws InterruptedException {
        AtomicBoolean failed = new AtomicBoolean();
        CountDownLatch second = new CountDownLatch(1);
        BackgroundLoop loop = loop(() -> {
            if (failed.compareAndSet(false, true)) {
                throw new StackOverflowError();
            }
            second.countDown();
            return false;
        });

        loop.start();

        assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
        loop.stop(LONG_ENOUGH);
    }

    @Test
    @DisplayName("ends when it is stopped, after telling the step to hurry")
    void stops() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch hurry = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        BackgroundLoop loop = new BackgroundLoop(
                "test",
                () -> {
                    begun.countDown();
                    await(hurry);
                    ended.incrementAndGet();
                    return true;
                },
                NEVER_BY_ITSELF,
                hurry::countDown);
        loop.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        loop.stop(LONG_ENOUGH);

        assertThat(ended).hasValue(1);
    }

    private static BackgroundLoop loop(java.util.function.BooleanSupplier step) {
        return new BackgroundLoop("test", step, NEVER_BY_ITSELF, () -> {});
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
