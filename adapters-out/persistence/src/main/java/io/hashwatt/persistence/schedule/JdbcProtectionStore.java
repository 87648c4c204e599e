package io.hashwatt.persistence.schedule;

import io.hashwatt.application.schedule.port.ProtectionStore;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Protection;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Holding;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Plain JDBC: a row has neither an id nor a version of its own. */
final class JdbcProtectionStore implements ProtectionStore {

    private static final String ADD = """
            insert into protected_group (protected_by, protected_by_name, since, reason, tenant_id, group_id)
            values (?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String UPDATE = """
            update protected_group
            set protected_by = ?, protected_by_name = ?, since = ?, reason = ?
            where tenant_id = ? and group_id = ?""";

    private static final String REMOVE = "delete from protected_group where tenant_id = ? and group_id = ?";

    private static final String FIND = """
            select group_id, protected_by, protected_by_name, since, reason from protected_group
            where tenant_id = ? and group_id = ?""";

    private static final String AT_SITE = """
            select p.group_id, p.protected_by, p.protected_by_name, p.since, p.reason
            from miner_group g
            join protected_group p on p.tenant_id = g.tenant_id and p.group_id = g.id
            where g.tenant_id = ? and g.site_id = ?
            order by p.group_id""";

    private final CurrentUnitOfWork current;
    private final Holding groups;

    JdbcProtectionStore(CurrentUnitOfWork current) {
        this.current = current;
        this.groups = new Holding(current, "miner_group");
    }

    @Override
    public void put(TenantId tenant, Protection protection) {
        groups.holdForReference(tenant, protection.group().value());
        if (write(ADD, tenant, protection) == 0) {
            write(UPDATE, tenant, protection);
        }
    }

    private int write(String sql, TenantId tenant, Protection protection) {
        return current.sql(tenant)
                .update(
                        sql,
                        protection.by().toString(),
                        protection.by().name(),
                        protection.since(),
                        protection.reason(),
                        tenant.value(),
                        protection.group().value());
    }

    @Override
    public boolean remove(TenantId tenant, GroupId group) {
        return current.sql(tenant).update(REMOVE, tenant.value(), group.value()) > 0;
    }

    @Override
    public Optional<Protection> find(TenantId tenant, GroupId group) {
        return current.sql(tenant).first(FIND, JdbcProtectionStore::protection, tenant.value(), group.value());
    }

    @Override
    public List<Protection> list(TenantId tenant, SiteId site) {
        return current.sql(tenant).list(AT_SITE, JdbcProtectionStore::protection, tenant.value(), site.value());
    }

    private static Protection protection(Row row) throws SQLException {
        return new Protection(
                new GroupId(row.uuid()), PrincipalColumns.read(row.text(), row.text()), row.instant(), row.text());
    }
}
