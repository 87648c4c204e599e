package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.PaidBlock;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Adds up penalties by the words of the contract, slot by slot of a grid in which no target begins or ends inside a slot. */
final class PenaltyCheck {

    private static final double WATT_MILLIS_PER_MWH = 3.6e12;

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

    private static boolean holds(Validity when, Instant at, Site site) {
        return switch (when) {
            case Validity.Once(Interval once) -> once.contains(at);
            case Validity.Recurring recurring -> {
                LocalDateTime local = at.atZone(site.zone()).toLocalDateTime();
                yield recurring.window().contains(local.getDayOfWeek(), local.getMonth(), local.toLocalTime());
            }
        };
    }

    /** @param plans of all groups of the site, in its order, on the slots of the grid */
    double of(List<GroupPlan> plans) {
        return of(plans.stream().map(PenaltyCheck::watts).toArray(double[][]::new));
    }

    /** @param watts per group and slot */
    double of(double[][] watts) {
        double sum = 0;
        for (int target = 0; target < holds.length; target++) {
            for (int slot = 0; slot < grid.size(); slot++) {
                if (holds[target][slot]) {
                    sum += missed(site.limits().targets().get(target), watts, slot)
                            * grid.lengthMillis(slot)
                            * site.limits()
                                    .targets()
                                    .get(target)
                                    .penaltyPerMwh()
                                    .doubleValue();
                }
            }
        }
        for (int slot = 0; slot < grid.size(); slot++) {
            Slot.Prices prices = grid.slot(slot).prices();
            sum += prices == null ? 0 : unused(prices.perMwh().doubleValue(), watts, slot) * grid.lengthMillis(slot);
        }
        return sum / WATT_MILLIS_PER_MWH;
    }

    /** What the part of a block that is not drawn would have cost, without what is paid on drawn energy alone. */
    private double unused(double paidPerMwh, double[][] watts, int slot) {
        double drawn = site.limits().baseLoad().watts().doubleValue();
        for (double[] group : watts) {
            drawn += group[slot];
        }
        double sum = 0;
        for (Timed<PaidBlock> block : grid.takeOrPay()) {
            if (block.interval().contains(grid.slot(slot).interval().start())) {
                double bought = block.value().block().power().watts().doubleValue();
                double perMwh = block.value().line().perMwh().doubleValue();
                sum += Math.max(0, bought - drawn) * Math.max(0, paidPerMwh - perMwh);
            }
        }
        return sum;
    }

    static double[] watts(GroupPlan plan) {
        double[] watts = new double[plan.grid().size()];
        for (int slot = 0; slot < watts.length; slot++) {
            watts[slot] = plan.power(slot).watts().doubleValue();
        }
        return watts;
    }

    private double missed(DrawTarget target, double[][] watts, int slot) {
        double drawn =
                target.feeder() == null ? site.limits().baseLoad().watts().doubleValue() : 0;
        for (int group = 0; group < watts.length; group++) {
            String feeder = site.groups().get(group).placement().feeder();
            if (target.feeder() == null || target.feeder().equals(feeder)) {
                drawn += watts[group][slot];
            }
        }
        double missing = target.power().watts().doubleValue() - drawn;
        return Math.max(0, target.side() == DrawTarget.Side.AT_LEAST ? missing : -missing);
    }
}
