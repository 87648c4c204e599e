package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.plan.dp.Standing;
import io.hashwatt.domain.plan.dp.SwapTest;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a plan with the next best level and what binds. A slot is put together when it is asked for: what a site's
 * explanations need as objects with exact decimals is a hundred times what they need as numbers.
 */
final class PlanExplanation extends AbstractList<PlannedSlot> implements RandomAccess {

    private static final Reason BEST_VALUE = new Reason.BestValue(List.of());

    private static final Map<Integer, GroupLimit> KEPT_OUT_BY = Map.of(
            SwapTest.MINIMUM_UP, GroupLimit.MIN_UP_MINUTES,
            SwapTest.MINIMUM_DOWN, GroupLimit.MIN_DOWN_MINUTES,
            SwapTest.STARTS, GroupLimit.MAX_STARTS_PER_DAY,
            SwapTest.RAMP, GroupLimit.RAMP_WATTS_PER_MINUTE,
            SwapTest.MINIMUM_LEVEL, GroupLimit.MIN_LEVEL_MINUTES);

    private final GroupPlan plan;
    private final SwapTest.Result swaps;
    private final ChangeSwap changes;
    /** By what binds: most slots of a plan share one of a few reasons. */
    private final @Nullable Reason[] reasons = new Reason[SwapTest.ALL + 1];

    /** Per level limit the slots that it binds, as half-open ranges. */
    private final int[][] limitedSlots;

    private PlanExplanation(GroupPlan plan, SwapTest.Result swaps) {
        this.plan = plan;
        this.swaps = swaps;
        this.changes = new ChangeSwap(plan);
        this.limitedSlots = plan.task().limits().stream()
                .map(limit -> plan.grid().slotsIn(limit.interval()))
                .toArray(int[][]::new);
    }

    static PlanExplanation of(GroupPlan plan) {
        PlanningGrid grid = plan.grid();
        GroupTask task = plan.task();
        Standing initial = KernelTerms.standing(task.initial(), grid.startMillis(0));
        SwapTest.Result swaps = SwapTest.examine(
                grid.horizon(),
                KernelTerms.of(task, grid, TerminalWorth.NONE),
                KernelTerms.bounds(task, grid),
                initial,
                plan.levels());
        return new PlanExplanation(plan, swaps);
    }

    @Override
    public int size() {
        return plan.grid().size();
    }

    @Override
    public PlannedSlot get(int slot) {
        Slot about = plan.grid().slot(slot);
        int level = plan.level(slot);
        return new PlannedSlot(
                about.interval(),
                level,
                plan.valueOrNull(slot, level),
                nextBest(slot),
                about.isPriced()
                        ? reason(slot)
                        : new Reason.NoPrice(
                                level == plan.group().defaultLevel(),
                                plan.grid().isOutdated(slot),
                                ruling(slot)),
                about.power() == null ? null : about.power().finality());
    }

    private PlannedSlot.@Nullable Alternative nextBest(int slot) {
        int level = swaps.nextBest()[slot];
        BigDecimal value = level == SwapTest.NONE ? null : plan.valueOrNull(slot, level);
        return value == null ? null : new PlannedSlot.Alternative(level, value);
    }

    private Reason reason(int slot) {
        int binding = swaps.binding()[slot];
        if (has(binding, SwapTest.LEVEL_LIMIT)) {
            return bound(binding, rulesIn(slot), null);
        }
        TargetPrice target = binding == 0 ? null : plan.targetAgainst(slot, swaps.nextBest()[slot]);
        if (target != null) {
            return Reason.Bound.by(plan.group(), target);
        }
        CapPrice cap = binding == 0 ? null : plan.capAgainst(slot, swaps.nextBest()[slot]);
        if (cap != null) {
            return Reason.Bound.by(plan.group(), cap);
        }
        if (binding == 0 && limitedSlots.length > 0) {
            return new Reason.BestValue(ruling(slot));
        }
        if (has(binding, SwapTest.CHANGE_COST)) {
            return notChanged(slot, swaps.nextBest()[slot]);
        }
        Reason known = reasons[binding];
        if (known == null) {
            known = binding == 0 ? BEST_VALUE : bound(binding, List.of(), null);
            reasons[binding] = known;
        }
        return known;
    }

    /** Where a change alone would pay, it is something later in the plan that speaks against it. */
    private Reason notChanged(int slot, int level) {
        BigDecimal cost = changes.costMore(slot, level);
        return cost.compareTo(changes.brings(slot, level)) < 0
                ? bound(SwapTest.WHOLE_PLAN, List.of(), null)
                : bound(SwapTest.CHANGE_COST, List.of(), cost);
    }

    private Reason bound(int binding, List<LevelRule> rules, @Nullable BigDecimal changeCost) {
        return new Reason.Bound(
                plan.group(),
                transitionLimits(binding),
                rules,
                has(binding, SwapTest.START_COST),
                has(binding, SwapTest.WHOLE_PLAN),
                changeCost);
    }

    /** Those that leave nothing to choose, or not the default level: they are named even where they cost nothing. */
    private List<LevelRule> ruling(int slot) {
        int wanted = plan.group().defaultLevel();
        boolean priced = plan.grid().slot(slot).isPriced();
        return rulesIn(slot).stream()
                .filter(rule ->
                        rule.levels().isOne() || !priced && !rule.levels().contains(wanted))
                .toList();
    }

    private List<LevelRule> rulesIn(int slot) {
        List<LevelRule> binding = new ArrayList<>();
        for (int i = 0; i < limitedSlots.length; i++) {
            if (limitedSlots[i][0] <= slot && slot < limitedSlots[i][1]) {
                binding.add(plan.task().limits().get(i).value());
            }
        }
        return binding;
    }

    private static Set<GroupLimit> transitionLimits(int binding) {
        Set<GroupLimit> limits = EnumSet.noneOf(GroupLimit.class);
        KEPT_OUT_BY.forEach((flag, limit) -> {
            if (has(binding, flag)) {
                limits.add(limit);
            }
        });
        return limits;
    }

    private static boolean has(int binding, int flag) {
        return (binding & flag) != 0;
    }
}
