package io.hashwatt.persistence.tenancy;

import io.hashwatt.application.tenancy.journal.AuditEntry;
import io.hashwatt.application.tenancy.journal.Journal.Change;
import io.hashwatt.application.tenancy.journal.ReadJournal.AuditFilter;
import io.hashwatt.application.tenancy.journal.RecordedEvent;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Json;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class JdbcJournalStore implements JournalStore {

    private static final String BROKEN = "broken";
    private static final Heads NONE = new Heads(0, 0, "");

    private static final String FIRST_HEADS = """
            insert into tenant_journal (tenant_id, event_seq, audit_seq, audit_hash)
            values (?, 0, 0, '')
            on conflict do nothing""";

    private static final String HEADS = """
            select event_seq, audit_seq, audit_hash from tenant_journal
            where tenant_id = ?""";

    private static final String LOCKED_HEADS = """
            select event_seq, audit_seq, audit_hash from tenant_journal
            where tenant_id = ?
            for update""";

    private static final String SET_HEADS = """
            update tenant_journal set event_seq = ?, audit_seq = ?, audit_hash = ?
            where tenant_id = ?""";

    private static final String SET_EVENT_HEAD = """
            update tenant_journal set event_seq = ?
            where tenant_id = ?""";

    private static final String ADD_EVENT = """
            insert into event_outbox
                (tenant_id, seq, aggregate_type, aggregate_id, type, occurred_at, schema_version, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ADD_ENTRY = """
            insert into audit_entry
                (tenant_id, seq, occurred_at, principal, principal_name, type, subject, subject_id, facts, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String EVENTS_AFTER = """
            select seq, occurred_at, schema_version, type, aggregate_type, aggregate_id, payload from event_outbox
            where tenant_id = ? and seq > ?
            order by seq
            limit ?""";

    private static final String REMOVE_EVENTS = """
            delete from event_outbox
            where tenant_id = ? and occurred_at < ? and seq <= ?
                and seq < (select event_seq from tenant_journal where tenant_id = ?)
                and seq < (select min(seq) from event_outbox where tenant_id = ?) + ?""";

    private static final String AUDIT_AFTER = """
            select seq, occurred_at, principal, principal_name, type, subject, subject_id, facts, hash from audit_entry
            where tenant_id = ? and seq > ?
            order by seq
            limit ?""";

    private static final String AUDIT = """
            select seq, occurred_at, principal, principal_name, type, subject, subject_id, facts, hash from audit_entry
            where tenant_id = ? and seq < ?
            order by seq desc
            limit ?""";

    private static final String AUDIT_OF_PRINCIPAL = """
            select seq, occurred_at, principal, principal_name, type, subject, subject_id, facts, hash from audit_entry
            where tenant_id = ? and principal = ? and seq < ?
            order by seq desc
            limit ?""";

    private static final String AUDIT_OF_SUBJECT = """
            select seq, occurred_at, principal, principal_name, type, subject, subject_id, facts, hash from audit_entry
            where tenant_id = ? and subject_id = ? and seq < ?
            order by seq desc
            limit ?""";

    private static final String AUDIT_OF_PRINCIPAL_AND_SUBJECT = """
            select seq, occurred_at, principal, principal_name, type, subject, subject_id, facts, hash from audit_entry
            where tenant_id = ? and subject_id = ? and principal = ? and seq < ?
            order by seq desc
            limit ?""";

    private final CurrentUnitOfWork current;

    JdbcJournalStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    @Override
    public Heads lockHeads(TenantId tenant) {
        return current.sql(tenant)
                .first(LOCKED_HEADS, JdbcJournalStore::heads, tenant.value())
                .orElseGet(() -> lockFirstHeads(tenant));
    }

    private Heads lockFirstHeads(TenantId tenant) {
        current.sql(tenant).update(FIRST_HEADS, tenant.value());
        return current.sql(tenant)
                .first(LOCKED_HEADS, JdbcJournalStore::heads, tenant.value())
                .orElseThrow(() -> new IllegalStateException("a journal's heads are there once they were inserted"));
    }

    @Override
    public Heads heads(TenantId tenant) {
        return current.sql(tenant)
                .first(HEADS, JdbcJournalStore::heads, tenant.value())
                .orElse(NONE);
    }

    @Override
    public void append(TenantId tenant, List<RecordedEvent> events, List<AuditEntry> entries) {
        current.sql(tenant).batch(ADD_EVENT, rows(events, event -> row(tenant, event)));
        current.sql(tenant).batch(ADD_ENTRY, rows(entries, entry -> row(tenant, entry)));
        long eventSeq = events.getLast().seq();
        if (entries.isEmpty()) {
            current.sql(tenant).update(SET_EVENT_HEAD, eventSeq, tenant.value());
        } else {
            AuditEntry last = entries.getLast();
            current.sql(tenant).update(SET_HEADS, eventSeq, last.seq(), last.hash(), tenant.value());
        }
    }

    private static <T> List<@Nullable Object[]> rows(List<T> items, Function<T, @Nullable Object[]> row) {
        return items.stream().map(row).toList();
    }

    private static @Nullable Object[] row(TenantId tenant, RecordedEvent event) {
        Change change = event.change();
        return new Object[] {
            tenant.value(),
            event.seq(),
            change.subject(),
            change.subjectId(),
            change.type(),
            event.occurredAt(),
            change.schemaVersion(),
            Json.ofMap(change.facts())
        };
    }

    private static @Nullable Object[] row(TenantId tenant, AuditEntry entry) {
        Change change = entry.change();
        return new Object[] {
            tenant.value(),
            entry.seq(),
            entry.at(),
            entry.principal(),
            entry.principalName(),
            change.type(),
            change.subject(),
            change.subjectId(),
            Json.ofMap(change.facts()),
            entry.hash()
        };
    }

    @Override
    public int removeEvents(TenantId tenant, long upTo, Instant before, int most) {
        UUID own = tenant.value();
        return current.sql(tenant).update(REMOVE_EVENTS, own, before, upTo, own, own, most);
    }

    @Override
    public List<RecordedEvent> eventsAfter(TenantId tenant, long seq, int limit) {
        return current.sql(tenant)
                .list(
                        EVENTS_AFTER,
                        row -> new RecordedEvent(row.number(), row.instant(), eventChange(row)),
                        tenant.value(),
                        seq,
                        limit);
    }

    @Override
    public List<AuditEntry> audit(TenantId tenant, AuditFilter filter) {
        long before = filter.before().orElse(Long.MAX_VALUE);
        String principal = filter.principal().orElse(null);
        String subject = filter.subjectId().orElse(null);
        if (subject != null) {
            return principal == null
                    ? entries(tenant, AUDIT_OF_SUBJECT, tenant.value(), subject, before, filter.limit())
                    : entries(
                            tenant,
                            AUDIT_OF_PRINCIPAL_AND_SUBJECT,
                            tenant.value(),
                            subject,
                            principal,
                            before,
                            filter.limit());
        }
        return principal == null
                ? entries(tenant, AUDIT, tenant.value(), before, filter.limit())
                : entries(tenant, AUDIT_OF_PRINCIPAL, tenant.value(), principal, before, filter.limit());
    }

    @Override
    public List<AuditEntry> auditAfter(TenantId tenant, long seq, int limit) {
        return entries(tenant, AUDIT_AFTER, tenant.value(), seq, limit);
    }

    private List<AuditEntry> entries(TenantId tenant, String sql, Object... parameters) {
        return current.sql(tenant)
                .list(
                        sql,
                        row -> new AuditEntry(
                                row.number(), row.instant(), row.text(), row.text(), change(row), row.text()),
                        parameters);
    }

    private static Heads heads(Row row) throws SQLException {
        return new Heads(row.number(), row.number(), row.text());
    }

    private static Change eventChange(Row row) throws SQLException {
        return new Change(row.integer(), row.text(), row.text(), row.text(), facts(row.text()));
    }

    private static Change change(Row row) throws SQLException {
        return new Change(row.text(), row.text(), row.text(), facts(row.text()));
    }

    /** What somebody wrote over by hand is shown as it stands: one such entry must not keep the log from being read. */
    private static Map<String, String> facts(String json) {
        try {
            return Json.map(json);
        } catch (UncheckedIOException broken) {
            return Map.of(BROKEN, json);
        }
    }
}
