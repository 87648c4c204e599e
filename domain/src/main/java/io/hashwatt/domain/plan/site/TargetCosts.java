package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.group.TargetsBeside;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What it would cost more that one group of a site is at another level, while the others are where they are. */
final class TargetCosts {

    private final List<SharedTarget> targets;
    private final List<MinerGroup> groups;
    private final PlanningGrid grid;
    private final byte[][] levels;

    /** @param grid cut where a target begins or ends @param levels per group and slot */
    TargetCosts(SiteCaps caps, List<MinerGroup> groups, PlanningGrid grid, byte[][] levels) {
        this.targets = caps.targets();
        this.groups = groups;
        this.grid = grid;
        this.levels = levels;
    }

    TargetsBeside of(int group) {
        return targets.isEmpty() ? TargetsBeside.NONE : (slot, other, gain) -> against(group, slot, other, gain);
    }

    private @Nullable TargetPrice against(int group, int slot, int other, BigDecimal gain) {
        TargetPrice dearest = null;
        BigDecimal most = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (SharedTarget target : targets) {
            BigDecimal more = cost(target, group, slot, other).subtract(cost(target, group, slot, levels[group][slot]));
            all = all.add(more);
            if (more.compareTo(most) > 0) {
                most = more;
                dearest = TargetPrice.of(target.target());
            }
        }
        return dearest == null || all.compareTo(gain) < 0 ? null : dearest;
    }

    private BigDecimal cost(SharedTarget target, int group, int slot, int level) {
        Interval interval = grid.slot(slot).interval();
        Power missed = target.missed(
                target.course().at(interval.start()),
                member -> groups.get(member).powerAt(member == group ? level : levels[member][slot]));
        return new TargetMiss(TargetPrice.of(target.target()), interval, missed).penalty();
    }
}
