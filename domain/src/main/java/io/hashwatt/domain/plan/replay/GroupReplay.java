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

    private final Backtest.Setup setup;
    private final GroupTask task;
    private final GroupSchedules schedules;
    private final PlanningGrid grid;
    private final OpenLevels open;
    private final PriceKnowledge knowledge;

    /** @param grid the setup's grid, its gaps cut for this group */
    public GroupReplay(Backtest.Setup setup, GroupTask task, GroupSchedules schedules, PlanningGrid grid, Sight sight) {
        this(setup, task, schedules, grid, PriceKnowledge.deliveries(setup, sight));
    }

    GroupReplay(
            Backtest.Setup setup, GroupTask task, GroupSchedules schedules, PlanningGrid grid, Deliveries deliveries) {
        this.setup = setup;
        this.task = task;
        this.schedules = schedules;
        this.grid = grid;
        this.open = new OpenLevels(task, grid);
        this.knowledge = new PriceKnowledge(setup, grid, deliveries);
    }

    public GroupPlan under(Policy policy) {
        return switch (policy) {
            case ALWAYS_ON -> walk((state, slot) -> highestOpen(state, slot));
            case STRIKE_ON_OFF -> walk((state, slot) -> open.nearest(state, slot, onOffWish(state, slot)));
            case STRIKE_LEVELS -> walk(this::bestOpen);
            case SCHEDULES -> {
                ScheduleFollowing following = new ScheduleFollowing(task.group(), schedules, grid, knowledge);
                yield walk((state, slot) -> open.nearest(state, slot, following.wish(slot)));
            }
            case DAY_AHEAD -> {
                DayAheadPlanning planning = new DayAheadPlanning(task, grid, knowledge.forecasts(), setup);
                yield walk((state, slot) -> open.nearest(state, slot, planning.wish(state, slot)));
            }
            case ROLLING -> {
                RollingPlanning planning = new RollingPlanning(task, grid, knowledge.forecasts());
                yield walk((state, slot) -> open.nearest(state, slot, planning.wish(state, slot)));
            }
            case PERFECT -> throw new IllegalArgumentException("perfect foresight is planned, not replayed");
        };
    }

    /** Decides the level of a slot with a price. */
    @FunctionalInterface
    private interface Decision {
        int level(RunState state, int slot);
    }

    private GroupPlan walk(Decision decision) {
        byte[] levels = new byte[grid.size()];
        RunState state = GroupRules.initial(task, grid);
        for (int slot = 0; slot < levels.length; slot++) {
            int level = grid.slot(slot).isPriced()
                    ? decision.level(state, slot)
                    : open.nearest(state, slot, task.group().defaultLevel());
            levels[slot] = (byte) level;
            state = open.rules().enter(state, slot, level);
        }
        return new GroupPlan(task, grid, levels);
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
