package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.dp.RunProgramme;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import org.jspecify.annotations.Nullable;

/**
 * The levels that are open to a group that walks through a grid slot by slot: allowed now, and no dead end later.
 */
public final class OpenLevels {

    private final MinerGroup group;
    private final PlanningGrid grid;
    private final GroupRules rules;
    private final @Nullable RunProgramme lookAhead;

    public OpenLevels(GroupTask task, PlanningGrid grid) {
        this.group = task.group();
        this.grid = grid;
        this.rules = new GroupRules(task, grid);
        this.lookAhead = rules.lookAhead();
    }

    public GroupRules rules() {
        return rules;
    }

    /** Whether there is any way through the grid. @param initial of the task */
    boolean leadSomewhere(RunState initial) {
        return lookAhead == null || isFeasible(lookAhead, initial, 0);
    }

    public boolean isOpen(RunState state, int slot, int level) {
        return rules.isOpen(state, slot, level) && (lookAhead == null || leadsOn(lookAhead, state, slot, level));
    }

    /** The open level whose power is nearest to that of the wish; the one it is at if none is open. */
    public int nearest(RunState state, int slot, int wish) {
        if (isOpen(state, slot, wish)) {
            return wish;
        }
        Power wanted = group.powerAt(wish);
        int nearest = state.level();
        @Nullable Power distance = null;
        for (int level = 0; level <= group.topLevel(); level++) {
            Power here = group.powerAt(level).distanceTo(wanted);
            if ((distance == null || distance.exceeds(here)) && isOpen(state, slot, level)) {
                nearest = level;
                distance = here;
            }
        }
        return nearest;
    }

    private boolean leadsOn(RunProgramme programme, RunState state, int slot, int level) {
        int next = slot + 1;
        return next == grid.size() || isFeasible(programme, rules.enter(state, slot, level), next);
    }

    private boolean isFeasible(RunProgramme programme, RunState state, int slot) {
        return programme.isFeasible(state.standing(slot, rules.startsBefore(slot, state)));
    }
}
