package io.hashwatt.domain.plan.group;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.time.Duration;
import java.util.List;

/**
 * Groups that share a cap as one mixed-integer programme: each as in {@link MilpReference}, and a row for the cap in each slot.
 * All slots have prices.
 */
public final class CoupledMilp {

    private static final double WATTS_PER_KILOWATT = 1_000;

    private final List<GroupTask> tasks;
    private final PlanningGrid grid;
    private final MPSolver solver;
    private final List<MilpReference> groups;

    /**
     * What a solver has when its time is over.
     *
     * @param levels per group the level of every slot; empty: no plan yet
     * @param isProven whether the plan is the best, as far as the solver can tell
     */
    public record Incumbent(List<byte[]> levels, boolean isProven) {}

    private CoupledMilp(List<GroupTask> tasks, PlanningGrid grid, MPSolver solver) {
        this.tasks = tasks;
        this.grid = grid;
        this.solver = solver;
        this.groups = tasks.stream()
                .map(task -> MilpReference.in(solver, task, grid, TerminalWorth.NONE))
                .toList();
    }

    /**
     * @param cap of all groups together
     * @param solverName in OR-Tools, for example "SCIP"
     * @param most how long the solver may search
     */
    public static Incumbent solve(
            List<GroupTask> tasks, PlanningGrid grid, Power cap, String solverName, Duration most) {
        Loader.loadNativeLibraries();
        MPSolver solver = MPSolver.createSolver(solverName);
        try {
            CoupledMilp milp = new CoupledMilp(tasks, grid, solver);
            milp.obey(cap);
            solver.objective().setMaximization();
            solver.setTimeLimit(most.toMillis());
            return milp.incumbent();
        } finally {
            solver.delete();
        }
    }

    private void obey(Power cap) {
        for (int slot = 0; slot < grid.size(); slot++) {
            MPConstraint row = solver.makeConstraint(-MPSolver.infinity(), kilowatts(cap));
            for (int group = 0; group < groups.size(); group++) {
                MPVariable[] atLevel = groups.get(group).atLevel(slot);
                MinerGroup about = tasks.get(group).group();
                for (int level = 0; level < atLevel.length; level++) {
                    row.setCoefficient(atLevel[level], kilowatts(about.powerAt(level)));
                }
            }
        }
    }

    private static double kilowatts(Power power) {
        return power.watts().doubleValue() / WATTS_PER_KILOWATT;
    }

    private Incumbent incumbent() {
        return switch (status()) {
            case OPTIMAL -> new Incumbent(levels(), true);
            case FEASIBLE -> new Incumbent(levels(), false);
            default -> new Incumbent(List.of(), false);
        };
    }

    private MPSolver.ResultStatus status() {
        MPSolverParameters exact = new MPSolverParameters();
        exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        try {
            return solver.solve(exact);
        } catch (
                IllegalArgumentException noSuchStatus) { // HiGHS' "unknown", when its time is over before it has a plan
            return MPSolver.ResultStatus.NOT_SOLVED;
        }
    }

    private List<byte[]> levels() {
        return groups.stream().map(MilpReference::levels).toList();
    }
}
