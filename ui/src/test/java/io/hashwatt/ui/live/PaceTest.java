package io.hashwatt.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is woken often")
class PaceTest {

    /** Does at once what is to be done now, and keeps what is to be done in a second until that has passed. */
    private static final class Hand extends ScheduledThreadPoolExecutor {

        private final Deque<Runnable> later = new ArrayDeque<>();

        Hand() {
            super(1);
        }

        @Override
        public void execute(Runnable work) {
            work.run();
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
            assertThat(unit.toMillis(delay)).isEqualTo(1_000);
            later.add(work);
            return super.schedule(() -> {}, 0, TimeUnit.MILLISECONDS);
        }

        void letASecondPass() {
            Runnable due = later.poll();
            if (due != null) {
                due.run();
            }
        }
    }

    private final Hand executor = new Hand();
    private final AtomicInteger runs = new AtomicInteger();
    private final Pace pace = new Pace(executor, runs::incrementAndGet);

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    @DisplayName("runs at once, and once more a second later for all that came in between")
    void together() {
        for (int i = 0; i < 100; i++) {
            pace.wake();
        }
        assertThat(runs).hasValue(1);

        executor.letASecondPass();
        assertThat(runs).hasValue(2);

        executor.letASecondPass();
        assertThat(runs).hasValue(2);
    }

    @Test
    @DisplayName("runs at once again after a second of quiet")
    void quiet() {
        pace.wake();
        executor.letASecondPass();
        pace.wake();

        assertThat(runs).hasValue(2);
    }
}
