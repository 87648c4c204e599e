package io.hashwatt.domain.plan.event;

import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.EventType;
import io.hashwatt.domain.kernel.Fact;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.ControlMode;

/** What happens to plans and back-tests (see {@link BacktestEvent}). */
public sealed interface PlanEvent extends Event permits BacktestEvent, PlanEvent.PlanMade {

    /** @param inForce whether it came into force when it was kept */
    @EventType(name = "plan.made", subject = "plan")
    record PlanMade(
            PlanId plan,
            @Fact("site_id") SiteId site,
            PlanRecord.Trigger trigger,
            @Fact(missing = "OPERATIVE") PlanRecord.Kind kind,
            @Fact(missing = "true") boolean inForce,
            @Fact(missing = "OBSERVE") ControlMode mode,
            Interval period)
            implements PlanEvent {
        public PlanMade(PlanRecord plan, boolean inForce) {
            this(plan.id(), plan.site(), plan.trigger(), plan.kind(), inForce, plan.mode(), plan.period());
        }
    }
}
