package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Adds up penalties by the words of the contract, slot by slot of a grid in which no target begins or ends inside a slot. */
final class PenaltyCheck {

    private static final BigDecimal WATT_MILLIS_PER_MWH = new BigDecimal("3600000000000");

    private final Site site;
    private final PlanningGrid grid;
    /** Per target and slot. */
    private final boolean[][] holds;

    /** @param grid of the plans that are checked */
    PenaltyCheck(Site site, PlanningGrid grid) {
        this.site = site;
        this.grid = grid;
        this.holds = new boolean[site.limits().targets().size()][grid.size()];
        for (int target = 0; target < holds.length; target++) {
            for (int slot = 0; slot < grid.size(); slot++) {
                Instant start = grid.slot(slot).interval().start();
                holds[target][slot] = grid.slot(slot).isPriced()
                        && holds(site.limits().targets().get(target).when(), start, site);
            }
        }
    }

    /** @param plans of all groups of the site, in its order, on the slots of the grid */
    BigDecimal of(List<GroupPlan> plans) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int target = 0; target < holds.length; target++) {
            DrawTarget about = site.limits().targets().get(target);
            for (int slot = 0; slot < grid.size(); slot++) {
                if (holds[target][slot]) {
                    long length = grid.slot(slot).interval().length().toMillis();
                    sum = sum.add(missed(about, plans, slot)
                            .multiply(BigDecimal.valueOf(length))
                            .multiply(about.penaltyPerMwh()));
                }
            }
        }
        return sum.divide(WATT_MILLIS_PER_MWH, MathContext.DECIMAL128);
    }

    private BigDecimal missed(DrawTarget target, List<GroupPlan> plans, int slot) {
        BigDecimal drawn = target.feeder() == null ? site.limits().baseLoad().watts() : BigDecimal.ZERO;
        for (int group = 0; group < plans.size(); group++) {
            String feeder = site.groups().get(group).placement().feeder();
            if (target.feeder() == null || target.feeder().equals(feeder)) {
                drawn = drawn.add(plans.get(group).power(slot).watts());
            }
        }
        BigDecimal missing = target.power().watts().subtract(drawn);
        return (target.side() == DrawTarget.Side.AT_LEAST ? missing : missing.negate()).max(BigDecimal.ZERO);
    }

    private static boolean holds(Validity when, Instant at, Site site) {
        return switch (when) {
            case Validity.Once(Interval once) -> once.contains(at);
            case Validity.Recurring recurring -> {
                LocalDateTime local = at.atZone(site.zone()).toLocalDateTime();
                yield recurring.window().contains(local.getDayOfWeek(), local.getMonth(), local.toLocalTime());
            }
        };
    }
}
