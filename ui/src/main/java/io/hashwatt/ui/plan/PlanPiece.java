package io.hashwatt.ui.plan;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import java.util.List;
import java.util.Optional;

/** A plan for the part of time in which it was the one that counted. */
record PlanPiece(PlanRecord plan, Interval part, List<GroupPlanRecord> groups) {

    Optional<GroupPlanRecord> group(GroupId id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }
}
