package io.hashwatt.domain.plan;

import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.dp.RunProgramme;
import io.hashwatt.domain.plan.dp.Standing;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Walks one group through a period slot by slot. The policy says which level it would like; the group takes the open level
 * nearest to it, where "open" means allowed now and not a dead end later. Where no price is known it would like the
 * default level.
 */
final class GroupReplay {

    private final Backtest.Setup setup;
    private final GroupTask task;
    private final PlanningGrid grid;
    private final GroupRules rules;
    private final PriceKnowledge knowledge;
    private final @Nullable RunProgramme lookAhead;

    /** @param grid the setup's grid, its gaps cut for this group */
    GroupReplay(Backtest.Setup setup, GroupTask task, PlanningGrid grid, Sight sight) {
        this.setup = setup;
        this.task = task;
        this.grid = grid;
        this.rules = new GroupRules(task, grid);
        this.knowledge = new PriceKnowledge(grid, sight);
        this.lookAhead = rules.lookAhead(task);
    }

    GroupPlan under(Policy policy) {
        return switch (policy) {
            case ALWAYS_ON -> walk((state, slot) -> highestOpen(state, slot));
            case STRIKE_ON_OFF -> walk((state, slot) -> nearestOpen(state, slot, onOffWish(state, slot)));
            case STRIKE_LEVELS -> walk(this::bestOpen);
            case DAY_AHEAD -> {
                DayAheadPlanning planning = new DayAheadPlanning(task, grid, knowledge.forecaster(setup), setup);
                yield walk((state, slot) -> nearestOpen(state, slot, planning.wish(state, slot)));
            }
            case ROLLING -> {
                RollingPlanning planning = new RollingPlanning(task, grid, knowledge.forecaster(setup));
                yield walk((state, slot) -> nearestOpen(state, slot, planning.wish(state, slot)));
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
                    : nearestOpen(state, slot, task.group().defaultLevel());
            levels[slot] = (byte) level;
            state = rules.enter(state, slot, level);
        }
        return new GroupPlan(task, grid, levels);
    }

    private int highestOpen(RunState state, int slot) {
        int level = task.group().topLevel();
        while (level > 0 && !isOpen(state, slot, level)) {
            level--;
        }
        return level;
    }

    private int nearestOpen(RunState state, int slot, int wish) {
        if (isOpen(state, slot, wish)) {
            return wish;
        }
        Power wanted = task.group().powerAt(wish);
        int nearest = state.level();
        @Nullable Power distance = null;
        for (int level = 0; level <= task.group().topLevel(); level++) {
            Power here = task.group().powerAt(level).distanceTo(wanted);
            if ((distance == null || distance.exceeds(here)) && isOpen(state, slot, level)) {
                nearest = level;
                distance = here;
            }
        }
        return nearest;
    }

    /** On while the last known price is below the top level's average strike price; as it is while it may not change. */
    private int onOffWish(RunState state, int slot) {
        BigDecimal price = knowledge.lastKnownPrice(slot);
        if (price == null) {
            return task.initial().level();
        }
        boolean on = margin(slot, task.group().topLevel(), price).signum() > 0;
        boolean stays = on != state.isOn() && !rules.mayChangeState(state, slot);
        return on != stays ? task.group().topLevel() : 0;
    }

    private int bestOpen(RunState state, int slot) {
        BigDecimal price = knowledge.lastKnownPrice(slot);
        if (price == null) {
            return nearestOpen(state, slot, task.initial().level());
        }
        int best = -1;
        @Nullable BigDecimal most = null;
        for (int level = 0; level <= task.group().topLevel(); level++) {
            if (isOpen(state, slot, level)) {
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

    private boolean isOpen(RunState state, int slot, int level) {
        return rules.isOpen(state, slot, level) && (lookAhead == null || leadsOn(lookAhead, state, slot, level));
    }

    private boolean leadsOn(RunProgramme programme, RunState state, int slot, int level) {
        int next = slot + 1;
        if (next == grid.size()) {
            return true;
        }
        RunState after = rules.enter(state, slot, level);
        return programme.isFeasible(new Standing(next, level, after.since(), after.startsOn(grid.dayNumber(next))));
    }
}
