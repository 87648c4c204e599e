package io.hashwatt.persistence.kernel;

import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueTask;
import io.hashwatt.application.kernel.InstanceEpoch;
import io.hashwatt.application.kernel.Urgency;
import io.hashwatt.application.kernel.port.DueWorkStore.Claim;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Claims what is due for a tenant.
 *
 * @param sql in a unit of the platform
 */
record DueClaims(Sql sql, TenantId tenant, Instant now, InstanceEpoch by) {

    private record Candidate(DueKind kind, UUID subject, int priority, Instant dueAt) {}

    private static final Comparator<Candidate> MOST_URGENT = Comparator.comparing(Candidate::priority)
            .thenComparing(Candidate::dueAt)
            .thenComparing(Candidate::subject);

    /**
     * One after the other is tried: a statement that orders, limits and locks at once would, on H2, find nothing while
     * another worker holds the first.
     */
    Optional<Claim> mostUrgent(Set<DueKind> kinds) {
        List<Candidate> candidates = new ArrayList<>();
        for (DueKind kind : kinds) {
            candidates.addAll(sql.list(
                    DueWorkSql.CANDIDATES,
                    row -> new Candidate(kind, row.uuid(), row.integer(), row.instant()),
                    tenant.value(),
                    kind,
                    now));
        }
        candidates.sort(MOST_URGENT);
        return candidates.stream()
                .flatMap(candidate -> claim(candidate.kind(), candidate.subject()).stream())
                .findFirst();
    }

    private Optional<Claim> claim(DueKind kind, UUID subject) {
        Optional<Claim> locked =
                sql.first(DueWorkSql.LOCK, row -> claim(row, kind, subject), tenant.value(), kind, subject, now);
        locked.ifPresent(claim -> sql.update(
                DueWorkSql.CLAIM,
                by.value(),
                claim.version(),
                claim.task().attempts(),
                tenant.value(),
                kind,
                subject));
        return locked;
    }

    /** What somebody holds who is not alive any more was begun in vain. */
    private Claim claim(Row row, DueKind kind, UUID subject) throws SQLException {
        Urgency urgency = urgency(row.integer());
        String cause = row.text();
        long version = row.number();
        int inVain = row.integer() + (row.uuidOrNull() == null ? 0 : 1);
        return new Claim(new DueTask(tenant, kind, subject, urgency, cause, inVain), by, version);
    }

    static Urgency urgency(int priority) {
        return Urgency.values()[priority];
    }
}
