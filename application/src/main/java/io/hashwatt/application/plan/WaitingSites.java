package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.port.ReplanStore;
import io.hashwatt.application.plan.port.ReplanStore.Waiting;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Plans the sites that wait for it, one at a time. One that cannot be planned for a fault of ours goes to the end. */
final class WaitingSites {

    private static final System.Logger LOG = System.getLogger(WaitingSites.class.getName());

    enum Turn {
        PLANNED,
        /** None waits, or it is not ready to be planned. */
        NOT_PLANNED,
        FAILED,
        /** The same site as before: there is no use in trying it again at once. */
        FAILED_AGAIN
    }

    private final UnitOfWork unitOfWork;
    private final ReplanStore store;
    private final MakePlanService makePlan;
    private final String part;
    private final Set<SiteId> failing = ConcurrentHashMap.newKeySet();

    /** @param part of the program that plans */
    WaitingSites(UnitOfWork unitOfWork, ReplanStore store, MakePlanService makePlan, String part) {
        this.unitOfWork = unitOfWork;
        this.store = store;
        this.makePlan = makePlan;
        this.part = part;
    }

    /** The plan is kept and the site taken off the list in one unit: neither is ever without the other. */
    Turn planNext(TenantId tenant) {
        List<Waiting> taken = new ArrayList<>(1);
        try {
            boolean planned = unitOfWork.in(tenant, () -> {
                store.takeNext(tenant).ifPresent(taken::add);
                return !taken.isEmpty() && plan(tenant, taken.getFirst());
            });
            taken.forEach(waiting -> failing.remove(waiting.site()));
            return planned ? Turn.PLANNED : Turn.NOT_PLANNED;
        } catch (RuntimeException broken) {
            if (taken.isEmpty()) {
                throw broken;
            }
            SiteId site = taken.getFirst().site();
            LOG.log(System.Logger.Level.ERROR, "planning site " + site + " failed", broken);
            unitOfWork.in(tenant, () -> putLast(tenant));
            return failing.add(site) ? Turn.FAILED : Turn.FAILED_AGAIN;
        }
    }

    private boolean plan(TenantId tenant, Waiting waiting) {
        MakePlan.Result result = makePlan.make(
                Actor.system(tenant, part), new MakePlan.Command(waiting.site(), null, null), waiting.trigger());
        if (result instanceof MakePlan.Result.Made) {
            return true;
        }
        LOG.log(System.Logger.Level.INFO, "site {0} was not planned again: {1}", waiting.site(), result);
        return false;
    }

    /** The first one, which is again the one that failed, now that taking it was rolled back. */
    private boolean putLast(TenantId tenant) {
        Optional<Waiting> first = store.takeNext(tenant);
        first.ifPresent(waiting -> store.mark(tenant, waiting.site(), waiting.trigger()));
        return first.isPresent();
    }
}
