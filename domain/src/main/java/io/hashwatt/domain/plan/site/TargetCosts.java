package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.group.TargetsBeside;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What it would cost more that one group of a site is at another level, while the others are where they are. */
final class TargetCosts {

    private final List<SharedTarget> targets;
    private final List<MinerGroup> groups;
    private final PlanningGrid grid;
    private final byte[][] levels;
    /** Per target and slot; null: nobody has asked yet. */
    private final @Nullable Power[][] drawn;

    /** @param grid cut where a target begins or ends @param levels per group and slot */
    TargetCosts(SiteCaps caps, List<MinerGroup> groups, PlanningGrid grid, byte[][] levels) {
        this.targets = caps.targets();
        this.groups = groups;
        this.grid = grid;
        this.levels = levels;
        this.drawn = new Power[targets.size()][grid.size()];
    }

    TargetsBeside of(int group) {
        return targets.isEmpty() ? TargetsBeside.NONE : (slot, other, gain) -> against(group, slot, other, gain);
    }

    private @Nullable TargetPrice against(int group, int slot, int other, BigDecimal gain) {
        TargetPrice dearest = null;
        BigDecimal most = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (int number = 0; number < targets.size(); number++) {
            TargetMiss then = miss(number, group, slot, other);
            TargetMiss now = miss(number, group, slot, levels[group][slot]);
            if (then != null && now != null) {
                BigDecimal more = then.penalty().subtract(now.penalty());
                all = all.add(more);
                if (more.compareTo(most) > 0) {
                    most = more;
                    dearest = then.target();
                }
            }
        }
        return dearest == null || all.compareTo(gain) < 0 ? null : dearest;
    }

    /** By how much a target is missed, if only by nothing; null: it has nothing to do with the group. @param number of the target */
    private @Nullable TargetMiss miss(int number, int group, int slot, int level) {
        SharedTarget target = targets.get(number);
        Interval interval = grid.slot(slot).interval();
        Slot.Prices prices = grid.slot(slot).prices();
        TargetStep step = target.course().at(interval.start());
        if (prices == null || !step.holds() || Collections.binarySearch(target.members(), group) < 0) {
            return null;
        }
        MinerGroup miners = groups.get(group);
        Power others = drawn(number, slot, step).distanceTo(miners.powerAt(levels[group][slot]));
        Power missed = target.side().missed(target.power(), others.plus(miners.powerAt(level)));
        return new TargetMiss(target.price(step, prices.perMwh()), interval, missed);
    }

    /** By all as they are; added up once for a slot that is asked about. */
    private Power drawn(int number, int slot, TargetStep step) {
        Power known = drawn[number][slot];
        if (known == null) {
            known = targets.get(number).drawn(step, member -> groups.get(member).powerAt(levels[member][slot]));
            drawn[number][slot] = known;
        }
        return known;
    }
}
