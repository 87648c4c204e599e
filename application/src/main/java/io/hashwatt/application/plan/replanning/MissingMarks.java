package io.hashwatt.application.plan.replanning;

import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.PlanRecord.Trigger;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Sees to it that nothing is lost, whatever has happened: all of a tenant that can be due is due at some time. */
final class MissingMarks {

    private final UnitOfWork unitOfWork;
    private final DueWork due;
    private final ReadSiteMarket market;
    private final InstantSource clock;

    MissingMarks(UnitOfWork unitOfWork, DueWork due, ReadSiteMarket market, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.due = due;
        this.market = market;
        this.clock = clock;
    }

    void mark(TenantId tenant) {
        Actor actor = Actor.system(tenant, ReplanSitesService.PART);
        Instant now = clock.instant();
        due.markMissing(tenant, DueKind.RETENTION, List.of(PurgeDueTenants.mark(tenant, now)));
        unitOfWork.in(tenant, () -> {
            due.markMissing(
                    tenant,
                    DueKind.PLAN,
                    market.sites(actor).stream()
                            .map(site -> PlanMarks.of(site, Trigger.TIME, now))
                            .toList());
            return null;
        });
    }
}
