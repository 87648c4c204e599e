package io.hashwatt.domain.plan;

import io.hashwatt.domain.plan.dp.Standing;
import io.hashwatt.domain.plan.dp.SwapTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out, for every slot of a plan, the next best level and what binds. */
final class PlanExplanation {

    private static final Reason BEST_VALUE = new Reason.BestValue();

    private final GroupPlan plan;
    private final SwapTest.Result swaps;

    private PlanExplanation(GroupPlan plan, SwapTest.Result swaps) {
        this.plan = plan;
        this.swaps = swaps;
    }

    static PlanExplanation of(GroupPlan plan) {
        PlanningGrid grid = plan.grid();
        GroupTask task = plan.task();
        Standing initial = KernelTerms.standing(task.initial(), grid.startMillis(0));
        SwapTest.Result swaps = SwapTest.examine(
                grid.horizon(),
                KernelTerms.of(task.group(), grid, TerminalWorth.NONE),
                LevelBounds.ofLimits(task, grid),
                initial,
                plan.levels());
        return new PlanExplanation(plan, swaps);
    }

    List<PlannedSlot> slots() {
        List<PlannedSlot> slots = new ArrayList<>(plan.grid().size());
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            slots.add(explain(slot));
        }
        return slots;
    }

    private PlannedSlot explain(int slot) {
        Slot about = plan.grid().slot(slot);
        int level = plan.level(slot);
        return new PlannedSlot(
                about.interval(),
                level,
                plan.valueOrNull(slot, level),
                nextBest(slot),
                about.isPriced()
                        ? reason(slot)
                        : new Reason.NoPrice(level == plan.group().defaultLevel()),
                about.power() == null ? null : about.power().finality());
    }

    private PlannedSlot.@Nullable Alternative nextBest(int slot) {
        int level = swaps.nextBest()[slot];
        BigDecimal value = level == SwapTest.NONE ? null : plan.valueOrNull(slot, level);
        return value == null ? null : new PlannedSlot.Alternative(level, value);
    }

    private Reason reason(int slot) {
        int binding = swaps.binding()[slot];
        if (binding == 0) {
            return BEST_VALUE;
        }
        return new Reason.Bound(
                plan.group(),
                transitionLimits(binding),
                levelLimits(slot, binding),
                has(binding, SwapTest.START_COST),
                has(binding, SwapTest.WHOLE_PLAN));
    }

    private static Set<TransitionLimit> transitionLimits(int binding) {
        Set<TransitionLimit> limits = EnumSet.noneOf(TransitionLimit.class);
        addIf(has(binding, SwapTest.MINIMUM_UP), TransitionLimit.MINIMUM_UP, limits);
        addIf(has(binding, SwapTest.MINIMUM_DOWN), TransitionLimit.MINIMUM_DOWN, limits);
        addIf(has(binding, SwapTest.STARTS), TransitionLimit.STARTS, limits);
        addIf(has(binding, SwapTest.RAMP), TransitionLimit.RAMP, limits);
        return limits;
    }

    private List<LevelLimit> levelLimits(int slot, int binding) {
        return has(binding, SwapTest.LEVEL_LIMIT)
                ? plan.task().limits().stream()
                        .filter(limit -> limit.binds(plan.grid().slot(slot).interval()))
                        .toList()
                : List.of();
    }

    private static void addIf(boolean condition, TransitionLimit limit, Set<TransitionLimit> limits) {
        if (condition) {
            limits.add(limit);
        }
    }

    private static boolean has(int binding, int flag) {
        return (binding & flag) != 0;
    }
}
