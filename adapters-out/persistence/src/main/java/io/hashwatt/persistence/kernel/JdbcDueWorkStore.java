package io.hashwatt.persistence.kernel;

import io.hashwatt.application.kernel.DueBacklog;
import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueMark;
import io.hashwatt.application.kernel.DueTask;
import io.hashwatt.application.kernel.InstanceEpoch;
import io.hashwatt.application.kernel.Urgency;
import io.hashwatt.application.kernel.port.DueWorkStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class JdbcDueWorkStore implements DueWorkStore {

    private final CurrentUnitOfWork current;

    JdbcDueWorkStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    @Override
    public void mark(TenantId tenant, DueMark mark) {
        boolean marked = markAgain(tenant, mark) || insert(tenant, mark) || markAgain(tenant, mark);
        if (!marked) {
            throw new IllegalStateException("a mark is there once it could not be added: " + mark);
        }
    }

    @Override
    public void markIfAbsent(TenantId tenant, DueMark mark) {
        insert(tenant, mark);
    }

    private boolean insert(TenantId tenant, DueMark mark) {
        return current.sql(tenant)
                        .update(
                                DueWorkSql.ADD,
                                tenant.value(),
                                mark.kind(),
                                mark.subject(),
                                mark.dueAt(),
                                mark.urgency().ordinal(),
                                mark.cause())
                > 0;
    }

    private boolean markAgain(TenantId tenant, DueMark mark) {
        int priority = mark.urgency().ordinal();
        return current.sql(tenant)
                        .update(
                                DueWorkSql.MARK_AGAIN,
                                mark.dueAt(),
                                mark.dueAt(),
                                priority,
                                mark.cause(),
                                priority,
                                priority,
                                tenant.value(),
                                mark.kind(),
                                mark.subject())
                > 0;
    }

    @Override
    public Set<UUID> subjects(TenantId tenant, DueKind kind) {
        return new HashSet<>(current.sql(tenant).list(DueWorkSql.SUBJECTS, Row::uuid, tenant.value(), kind));
    }

    @Override
    public Map<TenantId, Urgency> tenantsWaiting(Set<DueKind> kinds, Instant now) {
        record Head(TenantId tenant, Urgency urgency) {}
        Map<TenantId, Urgency> waiting = new HashMap<>();
        for (DueKind kind : kinds) {
            system().list(
                            DueWorkSql.TENANTS_WAITING,
                            row -> new Head(new TenantId(row.uuid()), DueClaims.urgency(row.integer())),
                            kind,
                            now)
                    .forEach(head -> waiting.merge(head.tenant(), head.urgency(), Urgency::or));
        }
        return waiting;
    }

    @Override
    public Optional<Claim> claim(TenantId tenant, Set<DueKind> kinds, Instant now, InstanceEpoch by) {
        return new DueClaims(system(), tenant, now, by).mostUrgent(kinds);
    }

    @Override
    public void finish(Claim claim, Optional<DueMark> next) {
        DueMark mark = next.orElse(null);
        int done = mark == null
                ? system().update(DueWorkSql.REMOVE, key(claim, claim.version()))
                : system().update(
                                DueWorkSql.DUE_AGAIN,
                                key(
                                        claim,
                                        claim.version(),
                                        mark.dueAt(),
                                        mark.urgency().ordinal(),
                                        mark.cause()));
        if (done == 0) {
            system().update(DueWorkSql.RELEASE, key(claim, null));
        }
    }

    @Override
    public void fail(Claim claim, Instant again) {
        int attempts = claim.task().attempts() + 1;
        if (system().update(DueWorkSql.BACK_OFF, key(claim, claim.version(), again, attempts)) == 0) {
            system().update(DueWorkSql.FAIL, key(claim, null, attempts));
        }
    }

    /** The values to write, the key, who has claimed it, and the version if it matters. */
    private static @Nullable Object[] key(Claim claim, @Nullable Long version, Object... values) {
        DueTask task = claim.task();
        List<@Nullable Object> all = new ArrayList<>(List.of(values));
        Collections.addAll(
                all,
                task.tenant().value(),
                task.kind(),
                task.subject(),
                claim.by().value());
        if (version != null) {
            all.add(version);
        }
        return all.toArray();
    }

    @Override
    public DueBacklog backlog(Set<DueKind> kinds, Instant now) {
        int waiting = 0;
        int failing = 0;
        Instant oldest = Instant.MAX;
        for (DueKind kind : kinds) {
            var counted = system().first(DueWorkSql.BACKLOG, JdbcDueWorkStore::backlog, now, kind, now)
                    .orElse(DueBacklog.NONE);
            waiting += counted.waiting();
            failing += counted.failing();
            Instant due = counted.oldestDue().orElse(Instant.MAX);
            oldest = due.isBefore(oldest) ? due : oldest;
        }
        return new DueBacklog(waiting, Optional.of(oldest).filter(due -> !due.equals(Instant.MAX)), failing);
    }

    private static DueBacklog backlog(Row row) throws SQLException {
        int waiting = row.integer();
        Optional<Instant> oldest = Optional.ofNullable(row.instantOrNull());
        return new DueBacklog(waiting, oldest, row.integer());
    }

    /** Sees the rows of all tenants. */
    private Sql system() {
        return current.sql(TenantId.PLATFORM);
    }
}
