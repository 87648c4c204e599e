package io.hashwatt.application.tenancy;

import io.hashwatt.application.tenancy.journal.SetAsideEvent;
import io.hashwatt.application.tenancy.port.ConsumerStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.TenantId;
import java.util.Comparator;
import java.util.List;

public final class InMemoryConsumerStore implements ConsumerStore {

    private record Key(String consumer, TenantId log, long seq) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::consumer).thenComparing(Key::log).thenComparing(Key::seq);

        static Key of(Follower follower) {
            return new Key(follower.consumer(), follower.log(), 0);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final InMemoryTable<Key, Long> cursors;
    private final InMemoryTable<Key, SetAsideEvent> aside;

    public InMemoryConsumerStore(InMemoryUnitOfWork unitOfWork) {
        this.cursors = new InMemoryTable<>(unitOfWork);
        this.aside = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public long cursor(Follower follower) {
        return cursors.of(follower.tenant()).getOrDefault(Key.of(follower), 0L);
    }

    @Override
    public long lockCursor(Follower follower) {
        return cursor(follower);
    }

    @Override
    public void advanceCursor(Follower follower, long seq) {
        cursors.of(follower.tenant()).put(Key.of(follower), seq);
    }

    @Override
    public boolean setAside(TenantId tenant, SetAsideEvent event) {
        Key key = new Key(event.consumer(), event.log(), event.seq());
        return aside.of(tenant).putIfAbsent(key, event) == null;
    }

    @Override
    public List<SetAsideEvent> setAside(TenantId tenant, int limit) {
        return aside.of(tenant).values().stream()
                .sorted(Comparator.comparing(SetAsideEvent::at).reversed())
                .limit(limit)
                .toList();
    }
}
