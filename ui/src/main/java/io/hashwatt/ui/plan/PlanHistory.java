package io.hashwatt.ui.plan;

import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A plan begins when it is made; what was planned before then is in the plans that were in force before it. Reads as many of them as it takes
 * to reach back, within a budget: a site with many groups is seen less far back.
 */
final class PlanHistory {

    private static final int MOST_GROUP_PLANS = 400;
    private static final int MOST_PLANS = 60;

    private final ReadPlans plans;

    PlanHistory(ReadPlans plans) {
        this.plans = plans;
    }

    /** The plan and what was planned before it, the oldest first. @param groups of the plan */
    List<PlanPiece> reachingBackTo(Instant from, Actor actor, PlanRecord plan, List<GroupPlanRecord> groups) {
        List<PlanPiece> pieces = new ArrayList<>();
        pieces.add(new PlanPiece(plan, plan.period(), groups));
        if (plan.period().start().isAfter(from)) {
            int budget = MOST_GROUP_PLANS / Math.max(1, groups.size());
            for (PlanRecord earlier : inForceBefore(actor, plan)) {
                Instant until = pieces.getFirst().part().start();
                if (budget == 0 || !until.isAfter(from)) {
                    break;
                }
                Optional<Interval> part = partOf(earlier, from, until);
                if (part.isPresent()) {
                    pieces.addFirst(new PlanPiece(earlier, part.get(), plans.groups(actor, earlier.id())));
                    budget--;
                }
            }
        }
        return pieces;
    }

    private List<PlanRecord> inForceBefore(Actor actor, PlanRecord plan) {
        List<PlanRecord> earlier = plans.newestFirst(actor, plan.site(), Optional.of(plan.id()), MOST_PLANS);
        Set<PlanId> inForce = plans.inForceSince(
                        actor, earlier.stream().map(PlanRecord::id).toList())
                .keySet();
        return earlier.stream().filter(one -> inForce.contains(one.id())).toList();
    }

    private static Optional<Interval> partOf(PlanRecord earlier, Instant from, Instant until) {
        return earlier.period().intersection(new Interval(from, until));
    }
}
