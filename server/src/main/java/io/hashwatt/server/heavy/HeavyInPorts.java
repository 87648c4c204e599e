package io.hashwatt.server.heavy;

import io.hashwatt.application.kernel.HeavyWork;
import io.hashwatt.application.plan.making.CompareSchedule;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.observed.ReadHandover;
import io.hashwatt.application.plan.observed.ReadObservedDays;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.domain.tenancy.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Wraps in-ports that compute for long, so that people's requests take their turn. The server's own parts are not bounded:
 * they ask one after the other, and must not be sent away because a tenant is busy.
 */
@ApplicationScoped
public class HeavyInPorts {

    private final HeavyWork heavy;

    @Inject
    HeavyInPorts(HeavyWork heavy) {
        this.heavy = heavy;
    }

    public PreviewSchedule bounded(PreviewSchedule preview) {
        return new BoundedPreview(this, preview);
    }

    public ReadObservedDays bounded(ReadObservedDays observed) {
        return new BoundedObservedDays(this, observed);
    }

    public CompareSchedule bounded(CompareSchedule compare) {
        return (actor, site, replacing, draft) -> inTurn(actor, () -> compare.compare(actor, site, replacing, draft));
    }

    public MakePlan bounded(MakePlan makePlan) {
        return new BoundedMakePlan(this, makePlan);
    }

    public ReadHandover bounded(ReadHandover handover) {
        return (actor, site) -> inTurn(actor, () -> handover.of(actor, site));
    }

    <T> T inTurn(Actor actor, Supplier<T> work) {
        return actor.principal().kind() == Actor.Principal.Kind.SYSTEM ? work.get() : heavy.run(actor.tenant(), work);
    }
}
