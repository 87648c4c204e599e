package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.fleet.BaseLoad;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.RunState;
import io.hashwatt.domain.plan.outlook.Deliveries;
import io.hashwatt.domain.plan.peak.PeakMeter;
import io.hashwatt.domain.plan.site.Shedding;
import io.hashwatt.domain.plan.site.SiteCaps;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Walks all groups of a site through a period side by side, so that they keep the caps that they share. What the policy wants
 * of them is lowered where it is too much together ({@link Shedding}), within their own limits as far as that is enough.
 */
final class SiteReplay {

    private final List<GroupReplay> groups;
    private final PlanningGrid grid;
    private final SiteCaps caps;
    private final CoupledPolicy together;
    private final PeakMeter meter;
    private final Site site;
    private final BaseLoad baseLoad;

    /** @param grid of all groups */
    SiteReplay(BacktestSetup setup, PlanningGrid grid, Deliveries deliveries, SiteCaps caps) {
        this.grid = grid;
        this.caps = caps;
        this.groups = IntStream.range(0, setup.tasks().size())
                .mapToObj(group -> new GroupReplay(
                        setup, setup.tasks().get(group), setup.schedules().get(group), grid, deliveries))
                .toList();
        this.site = setup.site();
        this.baseLoad = new BaseLoad(site, grid.period());
        this.meter = new PeakMeter(setup.prices().costs(), grid.period(), setup.standing());
        this.together = new CoupledPolicy(
                setup, grid, deliveries, caps, setup.obeysPeaks() ? new PeaksObeyed(setup, meter) : null);
    }

    List<GroupPlan> under(Policy policy) {
        byte[][] levels = new byte[groups.size()][grid.size()];
        List<RunState> states = new ArrayList<>();
        groups.forEach(group -> states.add(group.initial()));
        List<GroupReplay.Decision> decisions = decisions(policy, states);
        for (int slot = 0; slot < grid.size(); slot++) {
            byte[] now = new byte[levels.length];
            for (int group = 0; group < now.length; group++) {
                now[group] = (byte) groups.get(group).level(decisions.get(group), states.get(group), slot);
            }
            keepCaps(now, states, slot);
            for (int group = 0; group < now.length; group++) {
                levels[group][slot] = now[group];
                states.set(group, groups.get(group).enter(states.get(group), slot, now[group]));
            }
            baseLoad.with(List.of(new Timed<>(grid.slot(slot).interval(), drawn(now))))
                    .forEach(piece -> meter.read(piece.interval(), piece.value()));
        }
        return IntStream.range(0, levels.length)
                .mapToObj(group -> groups.get(group).plan(levels[group]))
                .toList();
    }

    /** By the groups. */
    private Power drawn(byte[] levels) {
        Power drawn = Power.NONE;
        for (int group = 0; group < levels.length; group++) {
            drawn = drawn.plus(site.groups().get(group).powerAt(levels[group]));
        }
        return drawn;
    }

    private List<GroupReplay.Decision> decisions(Policy policy, List<RunState> states) {
        return IntStream.range(0, groups.size())
                .mapToObj(group -> switch (policy) {
                    case DAY_AHEAD ->
                        groups.get(group).nearest((state, slot) -> together.dayAhead(states, slot)[group]);
                    case ROLLING -> groups.get(group).nearest((state, slot) -> together.rolling(states, slot)[group]);
                    default -> groups.get(group).decision(policy);
                })
                .toList();
    }

    /** A cap comes before a group's limits on its own changes, where both cannot be kept. */
    private void keepCaps(byte[] levels, List<RunState> states, int slot) {
        Shedding shedding = caps.in(grid.slot(slot).interval());
        if (!shedding.fits(levels)
                && !shedding.shed(
                        levels, (group, level) -> groups.get(group).openBelow(states.get(group), slot, level))) {
            shedding.shed(levels, Shedding.Yielding.ALWAYS);
        }
    }
}
