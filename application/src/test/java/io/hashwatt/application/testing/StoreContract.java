package io.hashwatt.application.testing;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the contract tests of all stores have in common: two tenants beside the platform, a unit of work around every call,
 * and values that are easily lost on the way to a database and back.
 */
public abstract class StoreContract {

    protected static final TenantId OURS = new TenantId(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0001L));
    protected static final TenantId THEIRS = new TenantId(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0002L));

    /** To the microsecond, which is what is kept; in Berlin it is in the hour that comes twice. */
    protected static final Instant AT = Instant.parse("2026-10-25T01:30:00.123456Z");

    /** Needs an encoding, an escape in SQL, one in JSON, and a surrogate pair. */
    protected static final String TEXT = "Zürich 東京 ⛏ 𝔐 o'Neil \"quoted\" \\ %_ \n\t end ";

    protected static final BigDecimal TWENTY_DECIMALS = new BigDecimal("-1234567.00000000000000000001");
    protected static final BigDecimal POSITIVE = new BigDecimal("98765432109876543210.12345678901234567891");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Shorter than H2 waits for a lock. */
    private static final Duration SOON = Duration.ofMillis(1_000);

    private static final int ROUNDS = 100;

    private Stores stores;

    /** Without a single row, not even a tenant. */
    protected abstract Stores emptyStores();

    @BeforeEach
    protected final void openStores() {
        stores = emptyStores();
        within(TenantId.PLATFORM, () -> {
            stores.tenants().add(new Tenant(TenantId.PLATFORM, "platform", "Platform", AT, 1));
            stores.tenants().add(new Tenant(OURS, "ours", "Ours", AT, 1));
            stores.tenants().add(new Tenant(THEIRS, "theirs", "Theirs", AT, 1));
        });
    }

    protected final Stores stores() {
        return stores;
    }

    protected final <T> T in(TenantId tenant, Supplier<T> work) {
        return stores.unitOfWork().in(tenant, work);
    }

    protected final void within(TenantId tenant, Runnable work) {
        in(tenant, () -> {
            work.run();
            return tenant;
        });
    }

    /** An id as the program makes them: they order by {@code number}. */
    protected static UUID id(long number) {
        return new UUID(0x0199_1234_0000_7000L + (number << 16), 0x8000_0000_0000_0000L | number);
    }

    /** All fields the same, decimals by their value. */
    protected static void assertSame(Object actual, Object expected) {
        Assertions.assertThat(actual)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(expected);
    }

    /** Runs the work in several threads at once and gives back all results. */
    protected static <T> List<T> atOnce(int threads, Callable<T> work) {
        return atOnce(Collections.nCopies(threads, work));
    }

    /** Runs each work in a thread of its own, all at once, and gives back the results in their order. */
    protected static <T> List<T> atOnce(List<Callable<T>> works) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService executor = Executors.newFixedThreadPool(works.size())) {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> work : works) {
                running.add(executor.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            return running.stream().map(StoreContract::result).toList();
        }
    }

    /** @param secondDidNotWait whether the second was done while the first unit was still open */
    protected record Overlapping<T>(T first, T second, boolean secondDidNotWait) {}

    protected final <T> Overlapping<T> overlapping(TenantId tenant, Supplier<T> work) {
        return overlapping(tenant, work, work);
    }

    /** Does the second work in a unit of its own while the first one's is open, if the stores let it. */
    protected final <T> Overlapping<T> overlapping(TenantId tenant, Supplier<T> first, Supplier<T> second) {
        return overlapping(tenant, first, second, SOON);
    }

    /** @param patience how long the first unit stays open for the second work to be done */
    protected final <T> Overlapping<T> overlapping(
            TenantId tenant, Supplier<T> first, Supplier<T> second, Duration patience) {
        record Begun<T>(T first, Future<T> second, boolean secondDidNotWait) {}
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Begun<T> begun = in(tenant, () -> {
                T mine = first.get();
                Future<T> other = executor.submit(() -> in(tenant, second));
                return new Begun<>(mine, other, isDone(other, patience));
            });
            return new Overlapping<>(begun.first(), result(begun.second()), begun.secondDidNotWait());
        }
    }

    /** Has somebody else write while a unit is open that only reads, and reads again afterwards, if the stores let him. */
    protected final Overlapping<TenantId> overlappingReading(
            TenantId tenant, Runnable before, Runnable other, Runnable after) {
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Future<TenantId> writing = stores.unitOfWork().reading(tenant, () -> {
                before.run();
                Future<TenantId> begun = executor.submit(() -> {
                    within(tenant, other);
                    return tenant;
                });
                isDone(begun, SOON);
                after.run();
                return begun;
            });
            return new Overlapping<>(tenant, result(writing), true);
        }
    }

    /** Looks on as long as somebody else makes the changes, a hundred times over. */
    protected static void meanwhile(Runnable changes, Runnable look) {
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Future<?> changing = executor.submit(() -> {
                for (int round = 0; round < ROUNDS; round++) {
                    changes.run();
                }
            });
            do {
                look.run();
            } while (!changing.isDone());
            result(changing);
        }
    }

    private static boolean isDone(Future<?> running, Duration patience) {
        try {
            running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException waits) {
            return false;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    protected static <T> T result(Future<T> future) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (Exception late) {
            throw new AssertionError(late);
        }
    }
}
