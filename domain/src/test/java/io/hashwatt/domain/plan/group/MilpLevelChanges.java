package io.hashwatt.domain.plan.group;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.time.Duration;
import java.time.Instant;

/**
 * What changes between levels above 0 add to the {@link MilpRows} of a group. Per slot and level one variable is at least 1
 * where the level begins, one where it is left for another, one where it is entered from another, and one for each slot whose
 * hash is lost since.
 */
final class MilpLevelChanges {

    private final GroupTask task;
    private final PlanningGrid grid;
    private final TransitionLimits limits;
    private final MPSolver solver;
    private final MilpRows rows;
    private final SlotFacts facts;
    private final Duration withoutHash;

    private MilpLevelChanges(GroupTask task, PlanningGrid grid, MPSolver solver, MilpRows rows) {
        this.task = task;
        this.grid = grid;
        this.limits = task.group().limits();
        this.solver = solver;
        this.rows = rows;
        this.facts = new SlotFacts(task, grid, TerminalWorth.NONE);
        this.withoutHash = limits.levelChange().withoutHash();
    }

    static void add(GroupTask task, PlanningGrid grid, MPSolver solver, MilpRows rows) {
        boolean free = task.group().limits().lifted().equals(TransitionLimits.NONE);
        if (!free || !task.group().limits().minimumLevel().isZero()) {
            new MilpLevelChanges(task, grid, solver, rows).add();
        }
    }

    private void add() {
        for (int level = 1; level <= task.group().topLevel(); level++) {
            addHashLostSinceBefore(level);
            for (int slot = 0; slot < grid.size(); slot++) {
                addCosts(slot, level);
                addMinimum(slot, level);
            }
        }
    }

    private void addCosts(int slot, int level) {
        MPVariable entered = atLeastBoth(slot, level, true);
        earn(entered, -limits.levelChange().cost().doubleValue());
        Instant hashFrom = begin(slot).plus(withoutHash);
        for (int lost = slot; lost < grid.size() && begin(lost).isBefore(hashFrom); lost++) {
            // At least the change, less 1 for each slot since in which it is at another level.
            MPVariable loss = solver.makeBoolVar("");
            MPConstraint row = solver.makeConstraint(slot - lost, MPSolver.infinity());
            row.setCoefficient(loss, 1);
            row.setCoefficient(entered, -1);
            for (int since = slot + 1; since <= lost; since++) {
                row.setCoefficient(rows.atLevel[since][level], -1);
            }
            earn(loss, -facts.worthOfHash(lost, level, hashFrom).doubleValue());
        }
    }

    private void addHashLostSinceBefore(int level) {
        Duration atLevel = task.initial().atLevel();
        boolean changed = atLevel != null && !atLevel.equals(task.initial().inState());
        if (!changed || task.initial().level() != level) {
            return;
        }
        Instant hashFrom = begin(0).minus(atLevel).plus(withoutHash);
        for (int lost = 0; lost < grid.size() && begin(lost).isBefore(hashFrom); lost++) {
            MPVariable loss = solver.makeBoolVar("");
            MPConstraint row = solver.makeConstraint(-lost, MPSolver.infinity());
            row.setCoefficient(loss, 1);
            for (int since = 0; since <= lost; since++) {
                row.setCoefficient(rows.atLevel[since][level], -1);
            }
            earn(loss, -facts.worthOfHash(lost, level, hashFrom).doubleValue());
        }
    }

    /** Whoever is at a level for too short does not leave it for another. */
    private void addMinimum(int slot, int level) {
        MPVariable left = atLeastBoth(slot, level, false);
        Duration atLevel = task.initial().atLevel();
        boolean held = task.initial().level() == level
                && atLevel != null
                && isTooShort(Duration.between(begin(0), begin(slot)).plus(atLevel));
        left.setUb(held ? 0 : 1);
        for (int begun = slot - 1; begun >= 0 && isTooShort(Duration.between(begin(begun), begin(slot))); begun--) {
            MPVariable begins = solver.makeBoolVar("");
            MPConstraint beginning = solver.makeConstraint(-before(begun, level), MPSolver.infinity());
            beginning.setCoefficient(begins, 1);
            beginning.setCoefficient(rows.atLevel[begun][level], -1);
            if (begun > 0) {
                beginning.setCoefficient(rows.atLevel[begun - 1][level], 1);
            }
            MPConstraint notBoth = solver.makeConstraint(-MPSolver.infinity(), 1);
            notBoth.setCoefficient(begins, 1);
            notBoth.setCoefficient(left, 1);
        }
    }

    private boolean isTooShort(Duration time) {
        return time.compareTo(limits.minimumLevel()) < 0;
    }

    /** 1 where the level is at one side of the slot's beginning and another level above 0 at the other. */
    private MPVariable atLeastBoth(int slot, int level, boolean after) {
        MPVariable both = solver.makeBoolVar("");
        double known = 0;
        MPConstraint row = solver.makeConstraint(-1, MPSolver.infinity());
        row.setCoefficient(both, 1);
        for (int other = 1; other <= task.group().topLevel(); other++) {
            boolean isBefore = after ? other != level : other == level;
            if (isBefore && slot > 0) {
                row.setCoefficient(rows.atLevel[slot - 1][other], -1);
            } else if (isBefore) {
                known += task.initial().level() == other ? 1 : 0;
            } else {
                row.setCoefficient(rows.atLevel[slot][other], -1);
            }
        }
        row.setLb(known - 1);
        return both;
    }

    private double before(int slot, int level) {
        return slot == 0 && task.initial().level() == level ? 1 : 0;
    }

    private void earn(MPVariable variable, double worth) {
        solver.objective().setCoefficient(variable, worth);
    }

    private Instant begin(int slot) {
        return grid.slot(slot).interval().start();
    }
}
