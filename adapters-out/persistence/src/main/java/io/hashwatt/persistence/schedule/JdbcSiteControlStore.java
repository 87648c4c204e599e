package io.hashwatt.persistence.schedule;

import io.hashwatt.application.schedule.port.SiteControlStore;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Holding;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Plain JDBC, because the first decision has to win or lose by what the database does on a conflict. */
final class JdbcSiteControlStore implements SiteControlStore {

    private static final String ADD = """
            insert into site_control (mode, since, decided_by, decided_by_name, reason, version, tenant_id, site_id)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String UPDATE = """
            update site_control
            set mode = ?, since = ?, decided_by = ?, decided_by_name = ?, reason = ?, version = ?
            where tenant_id = ? and site_id = ? and version = ?""";

    private static final String FIND = """
            select site_id, mode, since, decided_by, decided_by_name, reason, version from site_control
            where tenant_id = ? and site_id = ?""";

    private static final String ALL = """
            select site_id, mode, since, decided_by, decided_by_name, reason, version from site_control
            where tenant_id = ?
            order by site_id""";

    private static final long FIRST = 1;

    private final CurrentUnitOfWork current;
    private final Holding sites;

    JdbcSiteControlStore(CurrentUnitOfWork current) {
        this.current = current;
        this.sites = Holding.ofSites(current);
    }

    @Override
    public boolean save(TenantId tenant, SiteControl control) {
        return control.version() == FIRST
                ? added(tenant, control)
                : current.sql(tenant).update(UPDATE, columns(tenant, control, control.version() - 1)) > 0;
    }

    private boolean added(TenantId tenant, SiteControl control) {
        sites.holdForReference(tenant, control.site().value());
        return current.sql(tenant).update(ADD, columns(tenant, control)) > 0;
    }

    @Override
    public Optional<SiteControl> find(TenantId tenant, SiteId site) {
        return current.sql(tenant).first(FIND, JdbcSiteControlStore::control, tenant.value(), site.value());
    }

    @Override
    public List<SiteControl> all(TenantId tenant) {
        return current.sql(tenant).list(ALL, JdbcSiteControlStore::control, tenant.value());
    }

    private static Object[] columns(TenantId tenant, SiteControl control, Object... more) {
        SiteControl.Decision decided = Objects.requireNonNull(control.decided(), "what is stored has been decided");
        List<Object> columns = new ArrayList<>(List.of(
                control.mode().name(),
                decided.since(),
                decided.by().toString(),
                decided.by().name(),
                decided.reason(),
                control.version(),
                tenant.value(),
                control.site().value()));
        columns.addAll(List.of(more));
        return columns.toArray();
    }

    private static SiteControl control(Row row) throws SQLException {
        SiteId site = new SiteId(row.uuid());
        ControlMode mode = ControlMode.valueOf(row.text());
        SiteControl.Decision decided =
                new SiteControl.Decision(row.instant(), PrincipalColumns.read(row.text(), row.text()), row.text());
        return new SiteControl(site, mode, decided, row.number());
    }
}
