package io.hashwatt.domain.plan.group;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The planner's second twin: one group as a mixed-integer programme, the way power-plant scheduling writes it, for horizons
 * that are too long to try everything. It shares no code with the planner beyond the worth of a slot. All slots have
 * prices.
 */
public final class MilpReference {

    private final GroupTask task;
    private final PlanningGrid grid;
    private final MPSolver solver;
    private final MilpRows rows;

    private MilpReference(GroupTask task, PlanningGrid grid, MPSolver solver) {
        this.task = task;
        this.grid = grid;
        this.solver = solver;
        this.rows = new MilpRows(task, grid, solver);
    }

    /** The best level of every slot, proven by CP-SAT, which reckons in integers; null if no plan is within all limits. */
    static byte @Nullable [] solve(GroupTask task, PlanningGrid grid, TerminalWorth terminal) {
        return solve(task, grid, terminal, "SAT", 0);
    }

    /**
     * The same by another solver of OR-Tools.
     *
     * @param solverName for example "SCIP"
     * @param gap how far, relatively, the plan may be from the best
     */
    public static byte @Nullable [] solve(
            GroupTask task, PlanningGrid grid, TerminalWorth terminal, String solverName, double gap) {
        Loader.loadNativeLibraries();
        MPSolver solver = MPSolver.createSolver(solverName);
        try {
            return in(solver, task, grid, terminal).solution(gap);
        } finally {
            solver.delete();
        }
    }

    /** The group in a programme that may hold others too. */
    static MilpReference in(MPSolver solver, GroupTask task, PlanningGrid grid, TerminalWorth terminal) {
        MilpReference milp = new MilpReference(task, grid, solver);
        milp.worthOfLevels(terminal);
        milp.costOfStarts();
        MilpLevelChanges.add(task, grid, solver, milp.rows);
        return milp;
    }

    /** In a slot a binary for each level. */
    MPVariable[] atLevel(int slot) {
        return rows.atLevel[slot];
    }

    private void worthOfLevels(TerminalWorth terminal) {
        List<BigDecimal> atEnd = terminal.perLevel();
        for (int slot = 0; slot < grid.size(); slot++) {
            for (int level = 0; level <= task.group().topLevel(); level++) {
                boolean ends = slot == grid.size() - 1;
                BigDecimal end = ends && atEnd != null ? atEnd.get(level) : BigDecimal.ZERO;
                earn(rows.atLevel[slot][level], value(slot, level).add(end).doubleValue());
            }
        }
    }

    private BigDecimal value(int slot, int level) {
        Slot.Prices prices = grid.slot(slot).prices();
        if (prices == null) {
            throw new IllegalArgumentException("every slot has prices");
        }
        return Valuation.of(
                task.group().level(level),
                task.group().miners(),
                grid.slot(slot).interval(),
                prices.perMwh(),
                prices.hashpricePerPhDay());
    }

    private void costOfStarts() {
        StartCost cost = task.group().startCost();
        if (cost.isFlat()) {
            for (MPVariable start : rows.start) {
                earn(start, -cost.cold().doubleValue());
            }
        } else {
            costOfPauses(cost);
        }
    }

    /**
     * Every start ends the pause that the stop before it began. A pause is a flow from its stop to a start while that is
     * not yet cold, or into the pool of cold pauses, which starts draw from and which need not be empty at the end. As
     * stops and starts alternate, only the true pairs balance.
     */
    private void costOfPauses(StartCost cost) {
        MPConstraint[] starts = new MPConstraint[grid.size()];
        MPConstraint[] pool = new MPConstraint[grid.size()];
        MPVariable left = null;
        for (int slot = 0; slot < grid.size(); slot++) {
            starts[slot] = balance(0);
            starts[slot].setCoefficient(rows.start[slot], -1);
            pool[slot] = balance(0);
            if (left != null) {
                pool[slot].setCoefficient(left, 1);
            }
            MPVariable coldStart = flow();
            starts[slot].setCoefficient(coldStart, 1);
            earn(coldStart, -cost.cold().doubleValue());
            pool[slot].setCoefficient(coldStart, -1);
            left = flow();
            pool[slot].setCoefficient(left, -1);
        }
        if (task.initial().level() == 0) {
            Duration before = task.initial().inState();
            // "Long enough" is colder than the last band.
            Duration already = before == null ? Duration.ofDays(365) : before;
            beginPause(balance(1), 0, begin(0).minus(already), starts, pool, cost);
        }
        for (int slot = 0; slot < grid.size(); slot++) {
            MPConstraint stop = balance(0);
            stop.setCoefficient(rows.stop[slot], -1);
            beginPause(stop, slot + 1, begin(slot), starts, pool, cost);
        }
    }

    private void beginPause(
            MPConstraint from, int first, Instant since, MPConstraint[] starts, MPConstraint[] pool, StartCost cost) {
        Duration coldAfter = cost.bands().getLast().offlineAtLeast();
        int slot = first;
        while (slot < grid.size() && Duration.between(since, begin(slot)).compareTo(coldAfter) < 0) {
            MPVariable warm = flow();
            from.setCoefficient(warm, 1);
            starts[slot].setCoefficient(warm, 1);
            earn(warm, -cost.after(Duration.between(since, begin(slot))).doubleValue());
            slot++;
        }
        MPVariable stays = flow();
        from.setCoefficient(stays, 1);
        if (slot < grid.size()) {
            pool[slot].setCoefficient(stays, 1);
        }
    }

    private MPConstraint balance(double supply) {
        return solver.makeConstraint(supply, supply);
    }

    private MPVariable flow() {
        return solver.makeNumVar(0, 1, "");
    }

    private void earn(MPVariable variable, double worth) {
        solver.objective().setCoefficient(variable, worth);
    }

    private byte @Nullable [] solution(double gap) {
        solver.objective().setMaximization();
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, gap);
        MPSolver.ResultStatus status = solver.solve(parameters);
        return switch (status) {
            case OPTIMAL -> levels();
            case INFEASIBLE -> null;
            default -> throw new IllegalStateException("the solver gave up: " + status);
        };
    }

    /** What the solver has found. */
    byte[] levels() {
        byte[] levels = new byte[grid.size()];
        for (int slot = 0; slot < levels.length; slot++) {
            for (int level = 1; level <= task.group().topLevel(); level++) {
                if (rows.atLevel[slot][level].solutionValue() > 0.5) {
                    levels[slot] = (byte) level;
                }
            }
        }
        return levels;
    }

    private Instant begin(int slot) {
        return grid.slot(slot).interval().start();
    }
}
