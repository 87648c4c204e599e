package io.hashwatt.persistence.schedule;

import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What schedules said, version by version. */
final class VersionTable {

    private static final String ADD = """
            insert into schedule_version
                (tenant_id, schedule_id, version_number, content, activated_by, activated_by_name, activated_at, why)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String OF_SCHEDULE = """
            select version_number, content, activated_by, activated_by_name, activated_at, why
            from schedule_version
            where tenant_id = ? and schedule_id = ?
            order by version_number desc""";

    private static final String IN_FORCE = """
            select s.id, v.version_number, v.content, v.activated_by, v.activated_by_name, v.activated_at, v.why
            from schedule s
            join schedule_version v
                on v.tenant_id = s.tenant_id and v.schedule_id = s.id and v.version_number = s.in_force
            where s.tenant_id = ?\s""";

    private static final String IN_FORCE_OF_ONE = IN_FORCE + "and s.id = ?";
    private static final String IN_FORCE_AT_SITE = IN_FORCE + "and s.site_id = ?";
    private static final String IN_FORCE_AT_SITE_AMONG = IN_FORCE_AT_SITE + " and s.id between ? and ?";
    private static final String IN_FORCE_ACTIVE = IN_FORCE + "and s.state = 'ACTIVE'";

    private final CurrentUnitOfWork current;

    VersionTable(CurrentUnitOfWork current) {
        this.current = current;
    }

    /** Does nothing if a version of that number is kept already. */
    void keep(TenantId tenant, ScheduleId schedule, ScheduleVersion version) {
        current.sql(tenant)
                .update(
                        ADD,
                        tenant.value(),
                        schedule.value(),
                        version.number(),
                        ContentColumn.of(version.content()),
                        version.by().toString(),
                        version.by().name(),
                        version.at(),
                        version.why());
    }

    List<ScheduleVersion> of(TenantId tenant, ScheduleId schedule) {
        return current.sql(tenant).list(OF_SCHEDULE, VersionTable::version, tenant.value(), schedule.value());
    }

    Map<UUID, ScheduleVersion> inForce(TenantId tenant, ScheduleId schedule) {
        return inForce(tenant, IN_FORCE_OF_ONE, tenant.value(), schedule.value());
    }

    Map<UUID, ScheduleVersion> inForce(TenantId tenant, SiteId site) {
        return inForce(tenant, IN_FORCE_AT_SITE, tenant.value(), site.value());
    }

    /** @param first of the schedules in question, in order of id */
    Map<UUID, ScheduleVersion> inForce(TenantId tenant, SiteId site, UUID first, UUID last) {
        return inForce(tenant, IN_FORCE_AT_SITE_AMONG, tenant.value(), site.value(), first, last);
    }

    Map<UUID, ScheduleVersion> inForceOfActive(TenantId tenant) {
        return inForce(tenant, IN_FORCE_ACTIVE, tenant.value());
    }

    private Map<UUID, ScheduleVersion> inForce(TenantId tenant, String sql, Object... parameters) {
        return current.sql(tenant).list(sql, row -> Map.entry(row.uuid(), version(row)), parameters).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ScheduleVersion version(Row row) throws SQLException {
        return new ScheduleVersion(
                row.integer(),
                ContentColumn.read(row.text()),
                PrincipalColumns.read(row.text(), row.text()),
                row.instant(),
                row.text());
    }
}
