package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.fleet.BaseLoad;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
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
import io.hashwatt.domain.plan.site.Ceilings;
import io.hashwatt.domain.plan.site.SiteCaps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What planning policies want of all groups of a site, where they share caps, the peak worth having or draw targets: each window is
 * planned together, and goes on as the last one unless something else is worth more.
 */
final class CoupledPolicy {

    private final PlanningGrid grid;
    private final SlotForecasts forecasts;
    private final DayAheadDays days;
    private final SiteCaps caps;
    private final @Nullable PeaksObeyed peaks;
    private final Site site;
    private final LocalDays calendar;
    private final List<WindowPlanning> windows;
    private byte[][] planned = new byte[0][];
    private int plannedFrom;
    private int plannedUntil;

    /** @param peaks worth having; null: nothing is charged for them */
    CoupledPolicy(
            BacktestSetup setup, PlanningGrid grid, Deliveries deliveries, SiteCaps caps, @Nullable PeaksObeyed peaks) {
        this.grid = grid;
        this.caps = caps;
        this.peaks = peaks;
        this.site = setup.site();
        this.calendar = setup.prices().costs().days();
        this.forecasts = new PriceKnowledge(setup, grid, deliveries).forecasts();
        this.days = new DayAheadDays(grid, setup.dayAheadKnownAt());
        this.windows = setup.tasks().stream()
                .map(task -> new WindowPlanning(task, grid))
                .toList();
    }

    /** Levels of all groups in a slot, re-planned in each slot with a price. @param states before the slot */
    byte[] rolling(List<RunState> states, int slot) {
        if (slot >= plannedUntil) {
            plan(forecasts.rolling(slot), grid.startMillis(slot), states, slot + 1, Effort.QUICK);
        }
        return levels(slot);
    }

    /** Levels of all groups in a slot, planned once for each day. @param states before the slot */
    byte[] dayAhead(List<RunState> states, int slot) {
        if (slot >= plannedUntil) {
            int end = days.endOfDay(slot);
            long decision = days.decisionTime(slot);
            plan(forecasts.dayAhead(slot, end, decision), decision, states, end, Effort.DAILY);
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

    private void plan(Forecast forecast, long decision, List<RunState> states, int until, Effort effort) {
        int from = forecast.from();
        byte[][] apart = IntStream.range(0, windows.size())
                .mapToObj(group ->
                        windows.get(group).levelsOrDefault(forecast, states.get(group), starts(states, group, from)))
                .toArray(byte[][]::new);
        SiteCaps now = peaks == null
                ? caps
                : peaks.capsFor(forecast.horizon(), () -> forecasts.usualAfter(forecast, decision, calendar));
        planned = fits(apart, from, now) && !misses(apart, forecast, now)
                ? apart
                : together(apart, forecast, states, now, effort);
        plannedFrom = from;
        plannedUntil = until;
    }

    private int starts(List<RunState> states, int group, int slot) {
        return states.get(group).startsOn(grid.dayNumber(slot));
    }

    /** @param from the slot that the levels begin with */
    private boolean fits(byte[][] levels, int from, SiteCaps now) {
        byte[] here = new byte[levels.length];
        for (int slot = 0; slot < levels[0].length; slot++) {
            for (int group = 0; group < here.length; group++) {
                here[group] = levels[group][slot];
            }
            if (!now.in(grid.slot(from + slot).interval()).fits(here)) {
                return false;
            }
        }
        return true;
    }

    /** Whether any target is missed where a price is expected. */
    private boolean misses(byte[][] levels, Forecast forecast, SiteCaps now) {
        if (!now.canMiss()) {
            return false;
        }
        Horizon window = forecast.horizon();
        return IntStream.range(0, levels[0].length)
                .filter(forecast::isPriced)
                .anyMatch(slot -> now.misses(
                        grid.slot(forecast.from() + slot).interval(),
                        window.pricePerMwh(slot),
                        group -> site.groups().get(group).powerAt(levels[group][slot])));
    }

    private byte[][] together(byte[][] apart, Forecast forecast, List<RunState> states, SiteCaps now, Effort effort) {
        int from = forecast.from();
        Horizon window = forecast.horizon();
        List<CoupledGroup> groups = new ArrayList<>();
        for (int group = 0; group < apart.length; group++) {
            groups.add(windows.get(group)
                    .coupled(
                            forecast,
                            states.get(group).standing(0, starts(states, group, from)),
                            apart[group],
                            now.draws(group)));
        }
        CoupledOutcome outcome = solve(window, groups, now, from, effort);
        if (outcome instanceof CoupledOutcome.Overdrawn(byte[][] least)) {
            SiteCaps raised = raisedTo(least, from);
            outcome = raised == null ? outcome : solve(window, groups, raised, from, effort);
        }
        return outcome instanceof CoupledOutcome.Solved solved ? solved.levels() : apart;
    }

    private CoupledOutcome solve(Horizon window, List<CoupledGroup> groups, SiteCaps now, int from, Effort effort) {
        return CoupledPlanner.solve(
                new CoupledProblem(window, groups, now.limits(grid, from, window)),
                effort,
                () -> false,
                leftOfLast(from, groups.size(), window.size()));
    }

    /** Per group, the levels of the last plan in a window, as far as they reach. */
    private byte[][] leftOfLast(int from, int groups, int slots) {
        byte[][] left = new byte[groups][0];
        for (int group = 0; group < planned.length; group++) {
            int begun = from - plannedFrom;
            int end = Math.min(planned[group].length, begun + slots);
            left[group] = Arrays.copyOfRange(planned[group], Math.min(begun, end), end);
        }
        return left;
    }

    /** Null: no ceiling is below what must be drawn, so it is caps that are. */
    private @Nullable SiteCaps raisedTo(byte[][] least, int from) {
        if (peaks == null) {
            return null;
        }
        int last = from + least[0].length - 1;
        Interval window = new Interval(
                grid.slot(from).interval().start(), grid.slot(last).interval().end());
        return Ceilings.raised(peaks.ceilings(), new BaseLoad(site, window).with(draws(least, from)))
                .map(raised -> SiteCaps.of(site, window, raised, grid.takeOrPay()))
                .orElse(null);
    }

    /** Of the groups together. */
    private List<Timed<Power>> draws(byte[][] levels, int from) {
        List<Timed<Power>> draws = new ArrayList<>();
        for (int slot = 0; slot < levels[0].length; slot++) {
            Power drawn = Power.NONE;
            for (int group = 0; group < levels.length; group++) {
                drawn = drawn.plus(site.groups().get(group).powerAt(levels[group][slot]));
            }
            draws.add(new Timed<>(grid.slot(from + slot).interval(), drawn));
        }
        return draws;
    }
}
