package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupRules;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.OpenLevels;
import io.hashwatt.domain.plan.group.RunState;
import io.hashwatt.domain.plan.outlook.Deliveries;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Walks one group through a period slot by slot. The policy says which level it would like; the group takes the open level
 * nearest to it ({@link OpenLevels}). Where no price is known it would like the default level.
 */
public final class GroupReplay {

    private final BacktestSetup setup;
    private final GroupTask task;
    private final GroupSchedules schedules;
    private final PlanningGrid grid;
    private final OpenLevels open;
    private final PriceKnowledge knowledge;

    /** @param grid the setup's grid, its gaps cut for this group */
    public GroupReplay(BacktestSetup setup, GroupTask task, GroupSchedules schedules, PlanningGrid grid, Sight sight) {
        this(setup, task, schedules, grid, PriceKnowledge.deliveries(setup, sight));
    }

    GroupReplay(
            BacktestSetup setup, GroupTask task, GroupSchedules schedules, PlanningGrid grid, Deliveries deliveries) {
        this.setup = setup;
        this.task = task;
        this.schedules = schedules;
        this.grid = grid;
        this.open = new OpenLevels(task, grid);
        this.knowledge = new PriceKnowledge(setup, grid, deliveries);
    }

    public GroupPlan under(Policy policy) {
        Decision decision = decision(policy);
        byte[] levels = new byte[grid.size()];
        RunState state = initial();
        for (int slot = 0; slot < levels.length; slot++) {
            int level = level(decision, state, slot);
            levels[slot] = (byte) level;
            state = enter(state, slot, level);
        }
        return plan(levels);
    }

    /** Decides the level of a slot with a price. */
    @FunctionalInterface
    interface Decision {
        int level(RunState state, int slot);
    }

    /** What the policy decides about this group by itself. */
    Decision decision(Policy policy) {
        return switch (policy) {
            case ALWAYS_ON -> this::highestOpen;
            case STRIKE_ON_OFF -> nearest(this::onOffWish);
            case STRIKE_LEVELS -> this::bestOpen;
            case SCHEDULES -> {
                ScheduleFollowing following = new ScheduleFollowing(task.group(), schedules, grid, knowledge);
                yield nearest((state, slot) -> following.wish(slot));
            }
            case DAY_AHEAD -> nearest(new DayAheadPlanning(task, grid, knowledge.forecasts(), setup)::wish);
            case ROLLING -> nearest(new RollingPlanning(task, grid, knowledge.forecasts())::wish);
            case PERFECT -> throw new IllegalArgumentException("perfect foresight is planned, not replayed");
        };
    }

    /** The open level that is nearest to what is wished. */
    Decision nearest(Decision wish) {
        return (state, slot) -> open.nearest(state, slot, wish.level(state, slot));
    }

    RunState initial() {
        return GroupRules.initial(task, grid);
    }

    /** What is decided, and the default level where no price is known. */
    int level(Decision decision, RunState state, int slot) {
        return grid.slot(slot).isPriced()
                ? decision.level(state, slot)
                : open.nearest(state, slot, task.group().defaultLevel());
    }

    RunState enter(RunState state, int slot, int level) {
        return open.rules().enter(state, slot, level);
    }

    GroupPlan plan(byte[] levels) {
        return new GroupPlan(task, grid, levels);
    }

    /** The next open level below another; below 0: there is none. */
    int openBelow(RunState state, int slot, int level) {
        int below = level - 1;
        while (below >= 0 && !open.isOpen(state, slot, below)) {
            below--;
        }
        return below;
    }

    private int highestOpen(RunState state, int slot) {
        int level = task.group().topLevel();
        while (level > 0 && !open.isOpen(state, slot, level)) {
            level--;
        }
        return level;
    }

    /** On while the last known price is below the top level's average strike price; as it is while it may not change. */
    private int onOffWish(RunState state, int slot) {
        BigDecimal price = knowledge.lastKnownPrice(slot);
        if (price == null) {
            return task.initial().level();
        }
        boolean on = margin(slot, task.group().topLevel(), price).signum() > 0;
        boolean stays = on != state.isOn() && !open.rules().mayChangeState(state, slot);
        return on != stays ? task.group().topLevel() : 0;
    }

    private int bestOpen(RunState state, int slot) {
        BigDecimal price = knowledge.lastKnownPrice(slot);
        if (price == null) {
            return open.nearest(state, slot, task.initial().level());
        }
        int best = -1;
        @Nullable BigDecimal most = null;
        for (int level = 0; level <= task.group().topLevel(); level++) {
            if (open.isOpen(state, slot, level)) {
                BigDecimal margin = margin(slot, level, price);
                int order = most == null ? 1 : margin.compareTo(most);
                if (order > 0 || (order == 0 && level == state.level())) {
                    best = level;
                    most = margin;
                }
            }
        }
        return best < 0 ? state.level() : best;
    }

    private BigDecimal margin(int slot, int level, BigDecimal price) {
        BigDecimal hashprice = Objects.requireNonNull(grid.slot(slot).hashpricePerPhDay());
        return Valuation.margin(task.group().level(level), price, hashprice);
    }
}
