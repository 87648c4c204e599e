package io.hashwatt.application.plan.making;

import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan that is worked out, with all that is kept of it but its id and the time. */
record PlanDraft(
        Actor by,
        RegisteredSite site,
        PlanRecord.Trigger trigger,
        PlanRecord.Kind kind,
        ControlMode mode,
        PlanRecord.Inputs inputs,
        @Nullable Instant finalUntil,
        Interval period,
        SitePlan plan,
        PlanGrounds grounds,
        List<GroupPlanRecord> groups) {

    PlanDraft {
        groups = List.copyOf(groups);
    }

    PlanRecord record(PlanId id, Instant now) {
        return new PlanRecord(
                id,
                site.id(),
                now,
                by.principal().toString(),
                trigger,
                kind,
                mode,
                period,
                site.zone(),
                plan.profit(),
                plan.starts(),
                finalUntil,
                inputs,
                plan.capExceedances(),
                plan.targetMisses(),
                grounds,
                plan.coupling(),
                plan.peaks());
    }
}
