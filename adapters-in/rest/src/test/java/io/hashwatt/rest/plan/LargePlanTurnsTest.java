package io.hashwatt.rest.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.kernel.TooBusy;
import io.hashwatt.domain.kernel.TenantId;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
@DisplayName("Large plans are written in turns:")
class LargePlanTurnsTest {

    private static final TenantId BUSY = new TenantId(new UUID(0, 1));
    private static final TenantId OTHER = new TenantId(new UUID(0, 2));

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch slowReader = new CountDownLatch(1);
    private final AtomicInteger writing = new AtomicInteger();
    private final List<TooBusy.Who> refused = new ArrayList<>();

    @AfterEach
    void stop() {
        slowReader.countDown();
        callers.shutdownNow();
    }

    @Test
    @DisplayName("two at once for a tenant, and others notice nothing of it")
    void twoAtOnce() throws Exception {
        LargePlanTurns turns = new LargePlanTurns(Duration.ofSeconds(20), refused::add);
        List<Future<?>> all = write(turns, LargePlanTurns.AT_ONCE + LargePlanTurns.WAITING);
        until(() -> writing.get() == LargePlanTurns.AT_ONCE);

        AtomicInteger ofOthers = new AtomicInteger();
        turns.take(OTHER, ofOthers::incrementAndGet);
        assertThat(ofOthers).hasValue(1);

        slowReader.countDown();
        for (Future<?> one : all) {
            one.get();
        }
        assertThat(writing).hasValue(LargePlanTurns.AT_ONCE + LargePlanTurns.WAITING);
    }

    @Test
    @DisplayName(
            "whoever would wait too long, or behind too many, is sent away before anything is written, and counted")
    void sentAway() throws Exception {
        LargePlanTurns turns = new LargePlanTurns(Duration.ofMillis(300), refused::add);
        write(turns, LargePlanTurns.AT_ONCE);
        until(() -> writing.get() == LargePlanTurns.AT_ONCE);

        assertThatThrownBy(() -> turns.take(BUSY, writing::incrementAndGet)).isInstanceOf(TooBusy.class);
        assertThat(writing).hasValue(LargePlanTurns.AT_ONCE);
        assertThat(refused).as("counted").containsExactly(TooBusy.Who.TENANT);
    }

    @Test
    @DisplayName("a reader who goes away leaves his turn to the next")
    void broken() throws Exception {
        LargePlanTurns turns = new LargePlanTurns(Duration.ofMillis(300), refused::add);
        for (int i = 0; i < 2 * LargePlanTurns.AT_ONCE; i++) {
            assertThatThrownBy(() -> turns.take(BUSY, () -> {
                        throw new IOException("gone");
                    }))
                    .isInstanceOf(IOException.class);
        }
    }

    private List<Future<?>> write(LargePlanTurns turns, int count) {
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(callers.submit(() -> {
                turns.take(BUSY, this::writeSlowly);
                return true;
            }));
        }
        return all;
    }

    private void writeSlowly() throws IOException {
        writing.incrementAndGet();
        try {
            slowReader.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }

    private static void until(BooleanSupplier wanted) throws InterruptedException {
        while (!wanted.getAsBoolean()) {
            Thread.sleep(5);
        }
    }
}
