package io.hashwatt.application.plan.making;

import io.hashwatt.application.plan.port.PlanInForceStore;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.event.PlanEvent;
import io.hashwatt.domain.plan.record.PlanInForce;
import io.hashwatt.domain.plan.record.PlanRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps plans that were worked out, and puts in force what may be. Within a unit of work. */
final class PlanKeeper {

    private final PlanStore plans;
    private final PlanInForceStore inForce;
    private final Bookkeeping books;

    PlanKeeper(PlanStore plans, PlanInForceStore inForce, Bookkeeping books) {
        this.plans = plans;
        this.inForce = inForce;
        this.books = books;
    }

    MakePlan.Result.Made keep(PlanDraft draft) {
        TenantId tenant = draft.site().tenant();
        PlanRecord plan = draft.record(new PlanId(books.nextId()), books.now());
        plans.add(tenant, plan, draft.groups());
        Instant since = putInForce(tenant, plan);
        tell(draft, plan, since != null);
        return new MakePlan.Result.Made(plan, since);
    }

    /** Null: it stays without force. */
    private @Nullable Instant putInForce(TenantId tenant, PlanRecord plan) {
        PlanInForce next = new PlanInForce(plan.site(), plan.id(), plan.inputs().position(), plan.createdAt());
        return plan.kind() == PlanRecord.Kind.OPERATIVE && inForce.supersede(tenant, next)
                ? inForce.current(tenant, plan.site()).map(PlanInForce::since).orElse(null)
                : null;
    }

    /** What somebody asked for is his deed; what follows from another deed is told only as that it happened. */
    private void tell(PlanDraft draft, PlanRecord plan, boolean isInForce) {
        PlanEvent made = new PlanEvent.PlanMade(plan, isInForce);
        if (plan.trigger() == PlanRecord.Trigger.REQUESTED) {
            books.record(draft.by(), made);
        } else {
            books.announce(draft.by(), made);
        }
    }
}
