package io.hashwatt.ui.plan;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a plan decides otherwise than the one before it, and what that is worth.
 *
 * @param earlier the plan compared with
 * @param changed slots at another level, by group
 * @param slots how many they are
 * @param worth of the new levels less that of the old ones in these slots, at the new plan's prices, without start costs
 */
record PlanComparison(PlanRecord earlier, Map<GroupId, List<Interval>> changed, int slots, Money worth) {

    static PlanComparison of(List<GroupPlanRecord> now, PlanRecord earlier, List<GroupPlanRecord> before) {
        Map<GroupId, GroupPlanRecord> old =
                before.stream().collect(Collectors.toMap(GroupPlanRecord::id, Function.identity()));
        Sum sum = new Sum();
        for (GroupPlanRecord group : now) {
            GroupPlanRecord was = old.get(group.id());
            if (was != null) {
                sum.compare(group, was);
            }
        }
        return new PlanComparison(earlier, sum.changed, sum.slots, new Money(sum.worth, earlier.currency()));
    }

    List<Interval> of(GroupId group) {
        return changed.getOrDefault(group, List.of());
    }

    /** Both plans are of one site, whose currency stays. */
    private static final class Sum {

        private final Map<GroupId, List<Interval>> changed = new HashMap<>();
        private int slots;
        private BigDecimal worth = BigDecimal.ZERO;

        /** Both plans' slots are in order of time, so one walk over both does. */
        void compare(GroupPlanRecord now, GroupPlanRecord was) {
            int at = 0;
            for (ExplainedSlot slot : now.slots()) {
                var start = slot.interval().start();
                while (at < was.slots().size()
                        && !was.slots().get(at).interval().end().isAfter(start)) {
                    at++;
                }
                if (at < was.slots().size() && was.slots().get(at).interval().contains(start)) {
                    compare(now, slot, was.slots().get(at).level());
                }
            }
        }

        private void compare(GroupPlanRecord now, ExplainedSlot slot, int oldLevel) {
            if (slot.level() != oldLevel) {
                changed.computeIfAbsent(now.id(), id -> new ArrayList<>()).add(slot.interval());
                slots++;
                worth = worth.add(difference(now.group(), slot, oldLevel));
            }
        }

        /** Nothing where no price is known, or where the group no longer has the old level. */
        private static BigDecimal difference(MinerGroup group, ExplainedSlot slot, int oldLevel) {
            BigDecimal value = slot.value();
            return value == null
                    ? BigDecimal.ZERO
                    : slot.valueAt(oldLevel, group).map(value::subtract).orElse(BigDecimal.ZERO);
        }
    }
}
