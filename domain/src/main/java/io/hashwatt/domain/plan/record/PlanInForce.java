package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import java.time.Instant;

/**
 * The plan that counts at a site, from an instant on until another one takes its place. That never goes back to a plan which
 * has seen less.
 *
 * @param position of the inputs the plan was made from
 * @param since when it has come into force; not before the one whose place it took
 */
public record PlanInForce(SiteId site, PlanId plan, InputsPosition position, Instant since) {

    /** Whether the other has seen at least what this one has; of the same inputs the later one counts. */
    public boolean mayBeSupersededBy(PlanInForce next) {
        return next.site.equals(site) && !next.position.isBefore(position);
    }

    /** The next one as it comes into force, which is not before this one did, whatever the clock says. */
    public PlanInForce supersededBy(PlanInForce next) {
        if (!mayBeSupersededBy(next)) {
            throw new IllegalArgumentException("a plan that has seen less comes never into force: " + next);
        }
        return next.since.isBefore(since) ? new PlanInForce(next.site, next.plan, next.position, since) : next;
    }
}
