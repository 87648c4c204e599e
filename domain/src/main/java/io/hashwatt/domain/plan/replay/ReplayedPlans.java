package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What every group did under every policy that was replayed. */
final class ReplayedPlans {

    private record Run(Policy policy, Sight sight) {}

    private final Map<Run, List<GroupPlan>> plans = new HashMap<>();

    void add(Policy policy, Sight sight, GroupPlan plan) {
        plans.computeIfAbsent(new Run(policy, sight), run -> new ArrayList<>()).add(plan);
    }

    List<GroupPlan> of(Policy policy, Sight sight) {
        return plans.getOrDefault(new Run(policy, sight), List.of());
    }

    /** @param currency of all plans */
    Money profit(Policy policy, Sight sight, CurrencyCode currency) {
        return Money.sum(of(policy, sight).stream().map(GroupPlan::profit), currency);
    }
}
