package io.hashwatt.persistence.schedule;

import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleDraft;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads schedules, each with the version in force, in one statement: of two statements the second would see what others
 * have removed or activated meanwhile.
 */
final class ScheduleTable {

    private static final String SELECT = """
            select s.id, s.site_id, s.state, s.version, s.draft, s.drafted_by, s.drafted_by_name, s.drafted_at,
                v.version_number, v.content, v.activated_by, v.activated_by_name, v.activated_at, v.why
            from schedule s
            left join schedule_version v
                on v.tenant_id = s.tenant_id and v.schedule_id = s.id and v.version_number = s.in_force
            where s.tenant_id = ? and\s""";

    private static final String ONE = SELECT + "s.id = ?";
    private static final String OF_SITE = SELECT + "s.site_id = ? order by s.id";
    private static final String IN_STATE = SELECT + "s.state = ? order by s.id";
    private static final String PAGE =
            SELECT + "s.site_id = ? and s.id > ? and s.state in (%s) order by s.id fetch first %d rows only";

    private final CurrentUnitOfWork current;

    ScheduleTable(CurrentUnitOfWork current) {
        this.current = current;
    }

    Optional<Schedule> find(TenantId tenant, ScheduleId id) {
        return current.sql(tenant).first(ONE, ScheduleTable::schedule, tenant.value(), id.value());
    }

    List<Schedule> ofSite(TenantId tenant, SiteId site) {
        return current.sql(tenant).list(OF_SITE, ScheduleTable::schedule, tenant.value(), site.value());
    }

    List<Schedule> inState(TenantId tenant, Schedule.State state) {
        return current.sql(tenant).list(IN_STATE, ScheduleTable::schedule, tenant.value(), state);
    }

    /** @param after of ids in their order, the last one that is not wanted */
    List<Schedule> page(TenantId tenant, SiteId site, Collection<Schedule.State> states, UUID after, int limit) {
        String sql = PAGE.formatted("?" + ", ?".repeat(states.size() - 1), limit);
        Object[] parameters = Stream.concat(Stream.of(tenant.value(), site.value(), after), states.stream())
                .toArray();
        return current.sql(tenant).list(sql, ScheduleTable::schedule, parameters);
    }

    private static Schedule schedule(Row row) throws SQLException {
        ScheduleId id = new ScheduleId(row.uuid());
        SiteId site = new SiteId(row.uuid());
        Schedule.State state = row.constant(Schedule.State.class);
        long version = row.number();
        ScheduleDraft draft = draft(row);
        return new Schedule(id, site, state, inForce(row), draft, version);
    }

    private static @Nullable ScheduleDraft draft(Row row) throws SQLException {
        String content = row.textOrNull();
        String by = row.textOrNull();
        String name = row.textOrNull();
        Instant at = row.instantOrNull();
        return content == null || by == null || name == null || at == null
                ? null
                : new ScheduleDraft(ContentColumn.read(content), PrincipalColumns.read(by, name), at);
    }

    /** @return null: it was never activated */
    private static @Nullable ScheduleVersion inForce(Row row) throws SQLException {
        Integer number = row.integerOrNull();
        return number == null ? null : VersionTable.version(number, row);
    }
}
