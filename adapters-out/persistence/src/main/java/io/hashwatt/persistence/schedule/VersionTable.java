package io.hashwatt.persistence.schedule;

import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.sql.SQLException;
import java.util.List;

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

    private static ScheduleVersion version(Row row) throws SQLException {
        return version(row.integer(), row);
    }

    /** @param row whose next columns are those behind the number */
    static ScheduleVersion version(int number, Row row) throws SQLException {
        return new ScheduleVersion(
                number,
                ContentColumn.read(row.text()),
                PrincipalColumns.read(row.text(), row.text()),
                row.instant(),
                row.text());
    }
}
