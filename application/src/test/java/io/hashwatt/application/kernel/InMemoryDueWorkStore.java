package io.hashwatt.application.kernel;

import io.hashwatt.application.kernel.port.DueWorkStore;
import io.hashwatt.application.kernel.port.InstanceLeases;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class InMemoryDueWorkStore implements DueWorkStore {

    private record Key(DueKind kind, UUID subject) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : subject.compareTo(other.subject);
        }
    }

    private record Row(
            DueMark mark, long version, @Nullable InstanceEpoch claimedBy, long claimedVersion, int attempts) {

        Row markedAgain(DueMark newer) {
            boolean isAboutNextTime = claimedBy != null && claimedVersion == version;
            return new Row(
                    isAboutNextTime ? newer : both(mark, newer), version + 1, claimedBy, claimedVersion, attempts);
        }

        private static DueMark both(DueMark older, DueMark newer) {
            boolean isNewCause = newer.urgency().compareTo(older.urgency()) <= 0;
            return new DueMark(
                    older.kind(),
                    older.subject(),
                    older.dueAt().isBefore(newer.dueAt()) ? older.dueAt() : newer.dueAt(),
                    older.urgency().or(newer.urgency()),
                    isNewCause ? newer.cause() : older.cause());
        }
    }

    private final InMemoryTable<Key, Row> rows;
    private final InstanceLeases leases;

    public InMemoryDueWorkStore(InMemoryUnitOfWork unitOfWork, InstanceLeases leases) {
        this.rows = new InMemoryTable<>(unitOfWork);
        this.leases = leases;
    }

    @Override
    public void mark(TenantId tenant, DueMark mark) {
        rows.of(tenant)
                .merge(
                        new Key(mark.kind(), mark.subject()),
                        new Row(mark, 1, null, 0, 0),
                        (there, added) -> there.markedAgain(mark));
    }

    @Override
    public void markIfAbsent(TenantId tenant, DueMark mark) {
        rows.of(tenant).putIfAbsent(new Key(mark.kind(), mark.subject()), new Row(mark, 1, null, 0, 0));
    }

    @Override
    public Set<UUID> subjects(TenantId tenant, DueKind kind) {
        return rows.of(tenant).keySet().stream()
                .filter(key -> key.kind() == kind)
                .map(Key::subject)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<TenantId, Urgency> tenantsWaiting(Set<DueKind> kinds, Instant now) {
        Map<TenantId, Urgency> waiting = new HashMap<>();
        rows.tenants()
                .forEach(tenant -> free(tenant, kinds, now)
                        .forEach(row -> waiting.merge(tenant, row.mark().urgency(), Urgency::or)));
        return waiting;
    }

    @Override
    public Optional<Claim> claim(TenantId tenant, Set<DueKind> kinds, Instant now, InstanceEpoch by) {
        Comparator<Row> mostUrgent = Comparator.comparing(
                        (Row row) -> row.mark().urgency())
                .thenComparing(row -> row.mark().dueAt())
                .thenComparing(row -> row.mark().subject());
        return free(tenant, kinds, now).min(mostUrgent).map(row -> claim(tenant, row, by));
    }

    private Claim claim(TenantId tenant, Row row, InstanceEpoch by) {
        DueMark mark = row.mark();
        int attempts = row.attempts() + (row.claimedBy() == null ? 0 : 1);
        rows.ofTenantOrSystem(tenant)
                .put(new Key(mark.kind(), mark.subject()), new Row(mark, row.version(), by, row.version(), attempts));
        DueTask task = new DueTask(tenant, mark.kind(), mark.subject(), mark.urgency(), mark.cause(), attempts);
        return new Claim(task, by, row.version());
    }

    private Stream<Row> free(TenantId tenant, Set<DueKind> kinds, Instant now) {
        return List.copyOf(rows.ofTenantOrSystem(tenant).values()).stream()
                .filter(row -> kinds.contains(row.mark().kind()))
                .filter(row -> !row.mark().dueAt().isAfter(now))
                .filter(row -> row.claimedBy() == null || !leases.isAlive(row.claimedBy()));
    }

    @Override
    public void finish(Claim claim, Optional<DueMark> next) {
        change(
                claim,
                row -> next.map(mark -> new Row(mark, row.version(), null, 0, 0))
                        .orElse(null),
                row -> new Row(row.mark(), row.version(), null, 0, 0));
    }

    @Override
    public void fail(Claim claim, Instant again) {
        int attempts = claim.task().attempts() + 1;
        change(
                claim,
                row -> {
                    DueMark mark = row.mark();
                    DueMark later = new DueMark(mark.kind(), mark.subject(), again, mark.urgency(), mark.cause());
                    return new Row(later, row.version(), null, 0, attempts);
                },
                row -> new Row(row.mark(), row.version(), null, 0, attempts));
    }

    private interface Change {
        @Nullable Row of(Row row);
    }

    private void change(Claim claim, Change unlessMarked, UnaryOperator<Row> ifMarked) {
        DueTask task = claim.task();
        rows.tenants();
        rows.ofTenantOrSystem(task.tenant())
                .computeIfPresent(
                        new Key(task.kind(), task.subject()),
                        (key, row) -> !claim.by().equals(row.claimedBy())
                                ? row
                                : row.version() == claim.version() ? unlessMarked.of(row) : ifMarked.apply(row));
    }

    @Override
    public DueBacklog backlog(Set<DueKind> kinds, Instant now) {
        List<Row> waiting = rows.tenants().stream()
                .flatMap(tenant -> rows.ofTenantOrSystem(tenant).values().stream())
                .filter(row -> kinds.contains(row.mark().kind()))
                .filter(row -> !row.mark().dueAt().isAfter(now) || row.attempts() > 0)
                .toList();
        Optional<Instant> oldest = waiting.stream()
                .map(row -> row.mark().dueAt())
                .filter(due -> !due.isAfter(now))
                .min(Comparator.naturalOrder());
        int failing = (int) waiting.stream().filter(row -> row.attempts() > 0).count();
        return new DueBacklog(waiting.size(), oldest, failing);
    }
}
