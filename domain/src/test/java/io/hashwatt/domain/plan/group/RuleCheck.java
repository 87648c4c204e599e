package io.hashwatt.domain.plan.group;

import java.util.OptionalInt;

/** Walks through a plan slot by slot, asking {@link GroupRules} at each whether it may go there. */
final class RuleCheck {

    private RuleCheck() {}

    /** The first slot whose level the rules do not allow. */
    static OptionalInt firstBrokenSlot(GroupPlan plan) {
        GroupRules rules = new GroupRules(plan.task(), plan.grid());
        RunState state = GroupRules.initial(plan.task(), plan.grid());
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            if (!rules.isOpen(state, slot, plan.level(slot))) {
                return OptionalInt.of(slot);
            }
            state = rules.enter(state, slot, plan.level(slot));
        }
        return OptionalInt.empty();
    }
}
