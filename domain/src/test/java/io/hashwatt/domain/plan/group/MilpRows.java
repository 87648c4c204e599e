package io.hashwatt.domain.plan.group;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The variables and the limits of one group as a mixed-integer programme.
 *
 * <p>Per slot one binary for each level, and the start and the stop as flows between on and off. Minimum times are the rows
 * of Rajan and Takriti, with windows in elapsed time. A ramp forbids pairs of levels rather than bounding a difference of
 * powers, so that one that fits to the watt is not left to a solver's tolerance.
 */
final class MilpRows {

    final MPVariable[][] atLevel;
    final MPVariable[] start;
    final MPVariable[] stop;

    private final GroupTask task;
    private final PlanningGrid grid;
    private final TransitionLimits limits;
    private final MPSolver solver;
    private final int slots;
    private final int levels;
    private final boolean initiallyOn;

    MilpRows(GroupTask task, PlanningGrid grid, MPSolver solver) {
        this.task = task;
        this.grid = grid;
        this.limits = task.group().limits();
        this.solver = solver;
        this.slots = grid.size();
        this.levels = task.group().levels().size();
        this.initiallyOn = task.initial().level() > 0;
        this.atLevel = new MPVariable[slots][levels];
        this.start = new MPVariable[slots];
        this.stop = new MPVariable[slots];
        addVariables();
        for (int slot = 0; slot < slots; slot++) {
            oneLevel(slot);
            balance(slot);
            minimumTimes(slot);
            ramp(slot);
        }
        startsPerDay();
    }

    private void addVariables() {
        for (int slot = 0; slot < slots; slot++) {
            for (int level = 0; level < levels; level++) {
                atLevel[slot][level] = solver.makeNumVar(0, isAllowed(slot, level) ? 1 : 0, "");
                atLevel[slot][level].setInteger(true);
            }
            start[slot] = solver.makeNumVar(0, 1, "");
            stop[slot] = solver.makeNumVar(0, 1, "");
        }
    }

    /** Level limits, and what the initial state still owes of its minimum time. */
    private boolean isAllowed(int slot, int level) {
        Duration inState = task.initial().inState();
        Duration minimum = initiallyOn ? limits.minimumUp() : limits.minimumDown();
        boolean held = inState != null
                && Duration.between(begin(0), begin(slot)).plus(inState).compareTo(minimum) < 0;
        return !(held && initiallyOn != level > 0)
                && task.limits().stream()
                        .filter(limit ->
                                limit.interval().overlaps(grid.slot(slot).interval()))
                        .allMatch(limit -> limit.value().levels().contains(level));
    }

    private void oneLevel(int slot) {
        MPConstraint row = solver.makeConstraint(1, 1);
        for (MPVariable level : atLevel[slot]) {
            row.setCoefficient(level, 1);
        }
    }

    /** off(t) - off(t-1) + start(t) - stop(t) = 0 */
    private void balance(int slot) {
        double before = slot > 0 || initiallyOn ? 0 : 1;
        MPConstraint row = solver.makeConstraint(before, before);
        row.setCoefficient(atLevel[slot][0], 1);
        if (slot > 0) {
            row.setCoefficient(atLevel[slot - 1][0], -1);
        }
        row.setCoefficient(start[slot], 1);
        row.setCoefficient(stop[slot], -1);
    }

    /** Whoever started too short a while ago is on, whoever stopped too short a while ago is off. */
    private void minimumTimes(int slot) {
        MPConstraint up = solver.makeConstraint(-MPSolver.infinity(), 1);
        MPConstraint down = solver.makeConstraint(-MPSolver.infinity(), 0);
        up.setCoefficient(atLevel[slot][0], 1);
        down.setCoefficient(atLevel[slot][0], -1);
        for (int earlier = slot; earlier >= 0; earlier--) {
            Duration since = Duration.between(begin(earlier), begin(slot));
            if (earlier == slot || since.compareTo(limits.minimumUp()) < 0) {
                up.setCoefficient(start[earlier], 1);
            }
            if (earlier == slot || since.compareTo(limits.minimumDown()) < 0) {
                down.setCoefficient(stop[earlier], 1);
            }
        }
    }

    /** From a level none that is out of its reach. */
    private void ramp(int slot) {
        Power perMinute = limits.rampPerMinute();
        if (perMinute == null) {
            return;
        }
        BigDecimal reach = perMinute.watts().multiply(grid.slot(slot).interval().minutes());
        for (int from = 0; from < levels; from++) {
            MPConstraint row = solver.makeConstraint(-MPSolver.infinity(), 1);
            if (slot > 0) {
                row.setCoefficient(atLevel[slot - 1][from], 1);
            } else if (from == task.initial().level()) {
                row.setUb(0);
            }
            for (int to = 0; to < levels; to++) {
                if (change(from, to).compareTo(reach) > 0) {
                    row.setCoefficient(atLevel[slot][to], 1);
                }
            }
        }
    }

    private BigDecimal change(int from, int to) {
        return task.group().powerAt(to).distanceTo(task.group().powerAt(from)).watts();
    }

    private void startsPerDay() {
        int limit = limits.startsPerDay().orElse(slots + task.initial().startsToday());
        Map<LocalDate, MPConstraint> days = new HashMap<>();
        days.put(
                day(0),
                solver.makeConstraint(0, Math.max(0, limit - task.initial().startsToday())));
        for (int slot = 0; slot < slots; slot++) {
            days.computeIfAbsent(day(slot), day -> solver.makeConstraint(0, limit))
                    .setCoefficient(start[slot], 1);
        }
    }

    private Instant begin(int slot) {
        return grid.slot(slot).interval().start();
    }

    private LocalDate day(int slot) {
        return grid.days().dayOf(begin(slot));
    }
}
