package io.hashwatt.persistence.plan;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.StoredPlan;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Plans whose rows about groups have gone, or may go. */
final class ThinnedPlans {

    private static final String UNTHINNED = """
            select id, site_id, created_at, period_end from plan
            where tenant_id = ? and id > ? and created_at < ? and not thinned
            order by id
            limit ?""";

    private static final String REMOVE_GROUPS = "delete from plan_group where tenant_id = ? and plan_id = ?";
    private static final String MARK = "update plan set thinned = true where tenant_id = ? and id = ?";

    private static final String THINNED = """
            select id from plan
            where tenant_id = ? and site_id = ? and thinned and period_start < ? and period_end > ?""";

    private final CurrentUnitOfWork current;

    ThinnedPlans(CurrentUnitOfWork current) {
        this.current = current;
    }

    List<StoredPlan> unthinned(TenantId tenant, Instant madeBefore, UUID after, int most) {
        return current.sql(tenant)
                .list(
                        UNTHINNED,
                        row -> new StoredPlan(
                                new PlanId(row.uuid()), new SiteId(row.uuid()), row.instant(), row.instant()),
                        tenant.value(),
                        after,
                        madeBefore,
                        most);
    }

    void thin(TenantId tenant, PlanId plan) {
        current.sql(tenant).update(REMOVE_GROUPS, tenant.value(), plan.value());
        current.sql(tenant).update(MARK, tenant.value(), plan.value());
    }

    Set<PlanId> thinned(TenantId tenant, SiteId site, Interval period) {
        return Set.copyOf(current.sql(tenant)
                .list(
                        THINNED,
                        row -> new PlanId(row.uuid()),
                        tenant.value(),
                        site.value(),
                        period.end(),
                        period.start()));
    }
}
