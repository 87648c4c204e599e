package io.hashwatt.persistence.kernel;

/** The statements on {@code due_work}. */
final class DueWorkSql {

    static final String ADD = """
            insert into due_work (tenant_id, kind, subject, due_at, priority, cause, version, attempts)
            values (?, ?, ?, ?, ?, ?, 1, 0)
            on conflict do nothing""";

    /** Who is at work on it does what was marked up to then: a mark that comes later is about the next time. */
    private static final String NOT_MARKED_SINCE_CLAIMED = "claimed_by is not null and claimed_version = version";

    static final String MARK_AGAIN = """
            update due_work
            set due_at = case when %1$s then cast(? as timestamp with time zone)
                    else least(due_at, cast(? as timestamp with time zone)) end,
                cause = case when %1$s or cast(? as integer) <= priority then cast(? as varchar) else cause end,
                priority = case when %1$s then cast(? as integer) else least(priority, cast(? as integer)) end,
                version = version + 1
            where tenant_id = ? and kind = ? and subject = ?""".formatted(NOT_MARKED_SINCE_CLAIMED);

    static final String SUBJECTS = """
            select subject from due_work
            where tenant_id = ? and kind = ?""";

    /** By nobody, or by an instance whose lease is over. */
    private static final String FREE = """
            (claimed_by is null or not exists (
                select 1 from server_instance i
                where i.epoch = claimed_by and i.alive_until > current_timestamp))""";

    static final String TENANTS_WAITING = """
            select tenant_id, min(priority) from due_work
            where kind = ? and due_at <= ? and %s
            group by tenant_id""".formatted(FREE);

    static final String CANDIDATES = """
            select subject, priority, due_at from due_work
            where tenant_id = ? and kind = ? and due_at <= ? and %s
            order by priority, due_at, subject
            limit 20""".formatted(FREE);

    static final String LOCK = """
            select priority, cause, version, attempts, claimed_by from due_work
            where tenant_id = ? and kind = ? and subject = ? and due_at <= ? and %s
            for update skip locked""".formatted(FREE);

    static final String CLAIM = """
            update due_work set claimed_by = ?, claimed_version = ?, attempts = ?
            where tenant_id = ? and kind = ? and subject = ?""";

    private static final String CLAIMED = "where tenant_id = ? and kind = ? and subject = ? and claimed_by = ?";
    private static final String NOT_MARKED_MEANWHILE = CLAIMED + " and version = ?";

    static final String REMOVE = "delete from due_work " + NOT_MARKED_MEANWHILE;

    static final String DUE_AGAIN = """
            update due_work set due_at = ?, priority = ?, cause = ?, claimed_by = null, attempts = 0
            """ + NOT_MARKED_MEANWHILE;

    static final String RELEASE = "update due_work set claimed_by = null, attempts = 0 " + CLAIMED;

    static final String BACK_OFF =
            "update due_work set due_at = ?, claimed_by = null, attempts = ? " + NOT_MARKED_MEANWHILE;

    static final String FAIL = "update due_work set claimed_by = null, attempts = ? " + CLAIMED;

    static final String BACKLOG = """
            select count(*), min(case when due_at <= ? then due_at end),
                count(case when attempts > 0 then 1 end)
            from due_work
            where kind = ? and (due_at <= ? or attempts > 0)""";

    private DueWorkSql() {}
}
