package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.plan.port.PlanInForceStore;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.PlanInForce;
import io.hashwatt.domain.plan.PlanRecord;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps plans that were worked out, and puts in force what may be. Within a unit of work. */
final class PlanKeeper {

    private final PlanStore plans;
    private final PlanInForceStore inForce;
    private final Journal journal;
    private final IdGenerator ids;
    private final InstantSource clock;

    PlanKeeper(SitePlanningPorts ports) {
        this.plans = ports.plans();
        this.inForce = ports.plansInForce();
        this.journal = ports.journal();
        this.ids = ports.ids();
        this.clock = ports.clock();
    }

    MakePlan.Result.Made keep(PlanDraft draft) {
        TenantId tenant = draft.site().tenant();
        PlanRecord plan = draft.record(new PlanId(ids.next()), clock.instant());
        plans.add(tenant, plan, draft.groups());
        Instant since = putInForce(tenant, plan);
        record(draft, plan, since != null);
        return new MakePlan.Result.Made(plan, since);
    }

    /** Null: it stays without force. */
    private @Nullable Instant putInForce(TenantId tenant, PlanRecord plan) {
        PlanInForce next = new PlanInForce(plan.site(), plan.id(), plan.inputs().position(), plan.createdAt());
        return plan.kind() == PlanRecord.Kind.OPERATIVE && inForce.supersede(tenant, next)
                ? inForce.current(tenant, plan.site()).map(PlanInForce::since).orElse(null)
                : null;
    }

    private void record(PlanDraft draft, PlanRecord plan, boolean isInForce) {
        journal.record(
                draft.by(),
                new Journal.Change(
                        "plan.made",
                        "plan",
                        plan.id().toString(),
                        Map.of(
                                "site_id", plan.site().toString(),
                                "trigger", plan.trigger().name(),
                                "kind", plan.kind().name(),
                                "in_force", Boolean.toString(isInForce),
                                "mode", plan.mode().name(),
                                "from", plan.period().start().toString(),
                                "to", plan.period().end().toString())));
    }
}
