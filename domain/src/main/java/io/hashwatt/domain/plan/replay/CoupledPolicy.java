package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.plan.coupling.CoupledGroup;
import io.hashwatt.domain.plan.coupling.CoupledOutcome;
import io.hashwatt.domain.plan.coupling.CoupledPlanner;
import io.hashwatt.domain.plan.coupling.CoupledProblem;
import io.hashwatt.domain.plan.coupling.Effort;
import io.hashwatt.domain.plan.dp.Horizon;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.RunState;
import io.hashwatt.domain.plan.outlook.Deliveries;
import io.hashwatt.domain.plan.outlook.Forecast;
import io.hashwatt.domain.plan.outlook.SlotForecasts;
import io.hashwatt.domain.plan.site.SiteCaps;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What planning policies want of all groups of a site, where they share caps: each window is planned together. */
final class CoupledPolicy {

    private final PlanningGrid grid;
    private final SlotForecasts forecasts;
    private final DayAheadDays days;
    private final SiteCaps caps;
    private final List<WindowPlanning> windows;
    private byte[][] planned = new byte[0][];
    private int plannedFrom;
    private int plannedUntil;

    CoupledPolicy(Backtest.Setup setup, PlanningGrid grid, Deliveries deliveries, SiteCaps caps) {
        this.grid = grid;
        this.caps = caps;
        this.forecasts = new PriceKnowledge(setup, grid, deliveries).forecasts();
        this.days = new DayAheadDays(grid, setup.dayAheadKnownAt());
        this.windows = setup.tasks().stream()
                .map(task -> new WindowPlanning(task, grid))
                .toList();
    }

    /** Levels of all groups in a slot, re-planned in each slot with a price. @param states before the slot */
    byte[] rolling(List<RunState> states, int slot) {
        if (slot >= plannedUntil) {
            plan(forecasts.rolling(slot), states, slot, slot + 1, Effort.QUICK);
        }
        return levels(slot);
    }

    /** Levels of all groups in a slot, planned once for each day. @param states before the slot */
    byte[] dayAhead(List<RunState> states, int slot) {
        if (slot >= plannedUntil) {
            int end = days.endOfDay(slot);
            plan(forecasts.dayAhead(slot, end, days.decisionTime(slot)), states, slot, end, Effort.DAILY);
        }
        return levels(slot);
    }

    private byte[] levels(int slot) {
        byte[] levels = new byte[planned.length];
        for (int group = 0; group < levels.length; group++) {
            levels[group] = planned[group][slot - plannedFrom];
        }
        return levels;
    }

    private void plan(Forecast forecast, List<RunState> states, int from, int until, Effort effort) {
        byte[][] apart = IntStream.range(0, windows.size())
                .mapToObj(group ->
                        windows.get(group).levelsOrDefault(forecast, states.get(group), starts(states, group, from)))
                .toArray(byte[][]::new);
        planned = fits(apart, from) ? apart : together(apart, forecast, states, from, effort);
        plannedFrom = from;
        plannedUntil = until;
    }

    private int starts(List<RunState> states, int group, int slot) {
        return states.get(group).startsOn(grid.dayNumber(slot));
    }

    /** @param from the slot that the levels begin with */
    private boolean fits(byte[][] levels, int from) {
        byte[] now = new byte[levels.length];
        for (int slot = 0; slot < levels[0].length; slot++) {
            for (int group = 0; group < now.length; group++) {
                now[group] = levels[group][slot];
            }
            if (!caps.in(grid.slot(from + slot).interval()).fits(now)) {
                return false;
            }
        }
        return true;
    }

    private byte[][] together(byte[][] apart, Forecast forecast, List<RunState> states, int from, Effort effort) {
        Horizon window = forecast.horizon();
        List<CoupledGroup> groups = new ArrayList<>();
        for (int group = 0; group < apart.length; group++) {
            groups.add(windows.get(group)
                    .coupled(
                            forecast,
                            states.get(group).standing(0, starts(states, group, from)),
                            apart[group],
                            caps.draws(group)));
        }
        CoupledProblem problem = new CoupledProblem(window, groups, caps.limits(grid, from, from + window.size()));
        return CoupledPlanner.solve(problem, effort) instanceof CoupledOutcome.Solved solved ? solved.levels() : apart;
    }
}
