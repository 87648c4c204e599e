package io.hashwatt.persistence.plan;

import io.hashwatt.application.plan.port.PlanInForceStore;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.InputsPosition;
import io.hashwatt.domain.plan.record.PlanInForce;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row for each site says which plan is in force and is what others wait for; behind it stands the history. */
final class JdbcPlanInForceStore implements PlanInForceStore {

    /** Only where what is in force has not seen more. */
    private static final String SUPERSEDE = """
            update plan_in_force
            set number = number + 1, plan_id = ?, site_position = ?, prices_position = ?,
                since = greatest(since, cast(? as timestamp with time zone))
            where tenant_id = ? and site_id = ?
                and (site_position < ? or site_position = ? and prices_position <= ?)""";

    /** Nothing has been in force yet; for a plan that is not there, or not the site's, nothing is. */
    private static final String BEGIN = """
            insert into plan_in_force
                (number, site_position, prices_position, since, tenant_id, site_id, plan_id)
            select 1, cast(? as bigint), cast(? as bigint), cast(? as timestamp with time zone), tenant_id, site_id, id
            from plan
            where tenant_id = ? and site_id = ? and id = ?
            on conflict do nothing""";

    private static final String REMEMBER = """
            insert into plan_in_force_history
                (tenant_id, site_id, number, plan_id, site_position, prices_position, since)
            select tenant_id, site_id, number, plan_id, site_position, prices_position, since
            from plan_in_force
            where tenant_id = ? and site_id = ?""";

    private static final String CURRENT = """
            select site_id, plan_id, site_position, prices_position, since
            from plan_in_force
            where tenant_id = ? and site_id = ?""";

    private static final String HISTORY = """
            select site_id, plan_id, site_position, prices_position, since
            from plan_in_force_history
            """;

    private static final String AT = HISTORY + """
            where tenant_id = ? and site_id = ? and since <= ?
            order by since desc, number desc
            limit 1""";

    private static final String OVER = HISTORY + """
            where tenant_id = ? and site_id = ? and since < ?
                and number >= coalesce(
                    (select max(number) from plan_in_force_history
                     where tenant_id = ? and site_id = ? and since <= ?), 0)
            order by number""";

    private static final String SINCE = "select since from plan_in_force_history where tenant_id = ? and plan_id = ?";

    private final CurrentUnitOfWork current;

    JdbcPlanInForceStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    /** Who was first to begin has begun for the other one, who is compared with it then. */
    @Override
    public boolean supersede(TenantId tenant, PlanInForce next) {
        boolean done = follow(tenant, next) || begin(tenant, next) || follow(tenant, next);
        if (done) {
            current.sql(tenant).update(REMEMBER, tenant.value(), next.site().value());
        }
        return done;
    }

    private boolean follow(TenantId tenant, PlanInForce next) {
        long site = next.position().site();
        long prices = next.position().prices();
        return current.sql(tenant)
                        .update(
                                SUPERSEDE,
                                next.plan().value(),
                                site,
                                prices,
                                next.since(),
                                tenant.value(),
                                next.site().value(),
                                site,
                                site,
                                prices)
                > 0;
    }

    private boolean begin(TenantId tenant, PlanInForce next) {
        return current.sql(tenant)
                        .update(
                                BEGIN,
                                next.position().site(),
                                next.position().prices(),
                                next.since(),
                                tenant.value(),
                                next.site().value(),
                                next.plan().value())
                > 0;
    }

    @Override
    public Optional<PlanInForce> current(TenantId tenant, SiteId site) {
        return current.sql(tenant).first(CURRENT, JdbcPlanInForceStore::plan, tenant.value(), site.value());
    }

    @Override
    public Optional<PlanInForce> at(TenantId tenant, SiteId site, Instant instant) {
        return current.sql(tenant).first(AT, JdbcPlanInForceStore::plan, tenant.value(), site.value(), instant);
    }

    @Override
    public List<PlanInForce> over(TenantId tenant, SiteId site, Interval interval) {
        return current.sql(tenant)
                .list(
                        OVER,
                        JdbcPlanInForceStore::plan,
                        tenant.value(),
                        site.value(),
                        interval.end(),
                        tenant.value(),
                        site.value(),
                        interval.start());
    }

    @Override
    public Map<PlanId, Instant> since(TenantId tenant, Collection<PlanId> plans) {
        Map<PlanId, Instant> since = new HashMap<>();
        for (PlanId plan : plans) {
            current.sql(tenant)
                    .first(SINCE, Row::instant, tenant.value(), plan.value())
                    .ifPresent(instant -> since.put(plan, instant));
        }
        return since;
    }

    private static PlanInForce plan(Row row) throws SQLException {
        return new PlanInForce(
                new SiteId(row.uuid()),
                new PlanId(row.uuid()),
                new InputsPosition(row.number(), row.number()),
                row.instant());
    }
}
