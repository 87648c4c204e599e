package io.hashwatt.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.testing.InMemoryStores;
import io.hashwatt.application.testing.SettableClock;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is due")
class DueWorkTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:30Z");
    private static final TenantId ACME = new TenantId(new UUID(1, 1));
    private static final TenantId OTHER = new TenantId(new UUID(2, 2));
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);

    private final Stores stores = InMemoryStores.empty();
    private final SettableClock clock = new SettableClock(NOW);
    private final AtomicLong ids = new AtomicLong();
    private final DueWork due = startedServer();
    private final Handler handler = new Handler();

    @Test
    @DisplayName("is done once, and again when its handler has said so")
    void again() {
        mark(ACME, A);
        handler.next = Optional.of(Duration.ofHours(1));

        assertThat(doNext()).isTrue();
        assertThat(doNext()).isFalse();
        clock.advance(Duration.ofHours(1));
        assertThat(doNext()).isTrue();
        assertThat(handler.done).hasSize(2);
    }

    @Test
    @DisplayName("and fails waits a second, then two, then four, at most five minutes, and keeps nothing else waiting")
    void backsOff() {
        handler.failing = Set.of(A);
        mark(ACME, A);
        mark(ACME, B);
        doNext();
        doNext();
        assertThat(handler.done).extracting(DueTask::subject).containsExactly(B);

        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            long seconds = 0;
            while (!doNext()) {
                clock.advance(Duration.ofSeconds(1));
                seconds++;
            }
            waits.add(seconds);
        }

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
        assertThat(due.backlog(Set.of(DueKind.PLAN)).failing()).isEqualTo(1);
    }

    @Test
    @DisplayName("and overflows its stack fails like anything else")
    void overflow() {
        handler.thrown = new StackOverflowError();
        handler.failing = Set.of(A);
        mark(ACME, A);

        assertThat(doNext()).isTrue();
        assertThat(due.backlog(Set.of(DueKind.PLAN)).failing()).isEqualTo(1);
    }

    @Test
    @DisplayName("and finds no memory any more ends its process: nobody keeps that from the caller")
    void outOfMemory() {
        handler.thrown = new OutOfMemoryError("test");
        handler.failing = Set.of(A);
        mark(ACME, A);

        assertThatThrownBy(this::doNext).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    @DisplayName("is done by another server when its server has died, not while that one lives")
    void takenOver() {
        ServerInstance first = new ServerInstance(stores.unitOfWork(), stores.leases(), this::id, "main");
        ServerInstance second = new ServerInstance(stores.unitOfWork(), stores.leases(), this::id, "main");
        DueWork onFirst = new DueWork(stores.unitOfWork(), stores.dueWork(), first, clock);
        DueWork onSecond = new DueWork(stores.unitOfWork(), stores.dueWork(), second, clock);
        mark(ACME, A);
        handler.thrown = new OutOfMemoryError("test");
        handler.failing = Set.of(A);
        assertThatThrownBy(() -> onFirst.doNext(List.of(handler))).isInstanceOf(OutOfMemoryError.class);
        handler.failing = Set.of();

        first.renew();
        assertThat(onSecond.doNext(List.of(handler))).isFalse();
        first.end();
        assertThat(onSecond.doNext(List.of(handler))).isTrue();

        assertThat(handler.done).extracting(DueTask::attempts).containsExactly(1);
    }

    @Test
    @DisplayName("goes on for a server that was away longer than its lease: it begins a new life")
    void newLife() {
        ServerInstance server = new ServerInstance(stores.unitOfWork(), stores.leases(), this::id, "main");
        InstanceEpoch first = server.epoch();
        stores.unitOfWork().in(TenantId.PLATFORM, () -> {
            stores.leases().end(first);
            return first;
        });

        server.renew();

        assertThat(server.epoch()).isNotEqualTo(first);
        assertThat(stores.unitOfWork()
                        .in(TenantId.PLATFORM, () -> stores.leases().isAlive(server.epoch())))
                .isTrue();
    }

    @Test
    @DisplayName("is done for one tenant after the other")
    void turns() {
        for (UUID subject : List.of(A, B)) {
            mark(ACME, subject);
            mark(OTHER, subject);
        }

        for (int i = 0; i < 4; i++) {
            doNext();
        }

        assertThat(handler.done).extracting(DueTask::tenant).containsExactly(ACME, OTHER, ACME, OTHER);
    }

    private DueWork startedServer() {
        return new DueWork(
                stores.unitOfWork(),
                stores.dueWork(),
                new ServerInstance(stores.unitOfWork(), stores.leases(), this::id, "main"),
                clock);
    }

    private UUID id() {
        return new UUID(9, ids.incrementAndGet());
    }

    private boolean doNext() {
        return due.doNext(List.of(handler));
    }

    private void mark(TenantId tenant, UUID subject) {
        due.mark(tenant, new DueMark(DueKind.PLAN, subject, clock.instant(), Urgency.NORMAL, "TEST"));
    }

    private final class Handler implements DueHandler {

        private final List<DueTask> done = new ArrayList<>();
        private Optional<Duration> next = Optional.empty();
        private Set<UUID> failing = Set.of();
        private Throwable thrown = new IllegalStateException("no");

        @Override
        public DueKind kind() {
            return DueKind.PLAN;
        }

        @Override
        public Optional<DueMark> handle(DueTask task) {
            if (failing.contains(task.subject())) {
                Handler.<RuntimeException>raise(thrown);
            }
            done.add(task);
            return next.map(time ->
                    new DueMark(task.kind(), task.subject(), clock.instant().plus(time), Urgency.WHEN_IDLE, "TIME"));
        }

        @SuppressWarnings("unchecked")
        private static <T extends Throwable> void raise(Throwable any) throws T {
            throw (T) any;
        }
    }
}
