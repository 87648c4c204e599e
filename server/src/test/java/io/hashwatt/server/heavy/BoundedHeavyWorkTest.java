package io.hashwatt.server.heavy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.kernel.TooBusy;
import io.hashwatt.domain.kernel.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BoundedHeavyWorkTest {

    private static final TenantId BUSY = new TenantId(new UUID(0, 1));
    private static final TenantId OTHER = new TenantId(new UUID(0, 2));

    private final List<TooBusy.Who> refused = new ArrayList<>();
    private final BoundedHeavyWork heavy = new BoundedHeavyWork(new HeavyBounds(3, 2, 2, 3), refused::add);
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        end.countDown();
        callers.shutdownNow();
        heavy.stop();
    }

    @Test
    void isDoneByAThreadOfThePlatformAndAnsweredToItsCaller() {
        assertThat(heavy.run(BUSY, () -> Thread.currentThread().isVirtual())).isFalse();
        assertThatThrownBy(() -> heavy.run(BUSY, () -> {
                    throw new IllegalStateException("as it was");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("as it was");
        assertThat(heavy.running() + heavy.waiting()).isZero();
    }

    @Test
    void isNoMoreThanTwoAtOnceForATenantAndLeavesAThreadToOthers() throws Exception {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(callers.submit(() -> heavy.run(BUSY, () -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                await(end);
                return atOnce.getAndDecrement();
            })));
        }
        waitUntilInside(4);
        assertThat(heavy.run(OTHER, () -> "served")).isEqualTo("served");
        end.countDown();
        for (Future<Integer> one : all) {
            one.get(10, TimeUnit.SECONDS);
        }
        assertThat(most).hasValue(2);
        assertThat(heavy.waiting()).isZero();
    }

    @Test
    void sendsATenantAwayWhoseLineIsFullAndNobodyElse() throws Exception {
        fill(BUSY, 4);
        waitUntilInside(4);
        assertThatThrownBy(() -> heavy.run(BUSY, () -> 1))
                .isInstanceOfSatisfying(
                        TooBusy.class, busy -> assertThat(busy.who()).isEqualTo(TooBusy.Who.TENANT));
        assertThat(heavy.run(OTHER, () -> 2)).isEqualTo(2);
        assertThat(refused).containsExactly(TooBusy.Who.TENANT);
    }

    @Test
    void sendsEverybodyAwayWhenTheServerHasTooMuchToDo() throws Exception {
        fill(BUSY, 4);
        fill(OTHER, 2);
        waitUntilInside(6);
        assertThatThrownBy(() -> heavy.run(new TenantId(new UUID(0, 3)), () -> 1))
                .isInstanceOfSatisfying(
                        TooBusy.class, busy -> assertThat(busy.who()).isEqualTo(TooBusy.Who.SERVER));
    }

    @Test
    void takesWorkWithinWorkForAPartOfIt() {
        int depth = heavy.run(BUSY, () -> heavy.run(BUSY, () -> heavy.run(BUSY, () -> heavy.running())));
        assertThat(depth).isEqualTo(1);
    }

    @Test
    void tellsThoseWhoWaitWhenTheServerStops() throws Exception {
        List<Future<Integer>> all = fill(BUSY, 4);
        waitUntilInside(4);
        CompletableFuture.runAsync(heavy::stop, callers).get(10, TimeUnit.SECONDS);
        end.countDown();
        for (Future<Integer> one : all) {
            assertThat(one)
                    .satisfiesAnyOf(
                            waiting -> assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS))
                                    .isNotNull(),
                            done -> assertThat(done.get(10, TimeUnit.SECONDS)).isOne());
        }
    }

    private List<Future<Integer>> fill(TenantId tenant, int count) {
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(callers.submit(() -> heavy.run(tenant, () -> {
                await(end);
                return 1;
            })));
        }
        return all;
    }

    private void waitUntilInside(int count) throws InterruptedException {
        while (heavy.running() + heavy.waiting() < count) {
            Thread.sleep(5);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
