package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LimitCheck;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The slow, obvious twin of weighing targets: all plans of all groups, those under the caps, the best of them after penalties. */
final class TargetsBruteForce {

    private final Site site;
    private final PenaltyCheck penalties;
    private final List<List<Candidate>> candidates;
    private final double[][] watts;
    private double best = Double.NEGATIVE_INFINITY;

    private record Candidate(double[] watts, double profit) {}

    /** @param grid in which no target begins or ends inside a slot */
    TargetsBruteForce(Site site, List<GroupTask> tasks, PlanningGrid grid) {
        this.site = site;
        this.penalties = new PenaltyCheck(site, grid);
        this.candidates = tasks.stream().map(task -> candidates(task, grid)).toList();
        this.watts = new double[tasks.size()][];
        extend(0, 0);
    }

    /** Negative infinity: no plans within all limits are under the caps. */
    double profit() {
        return best;
    }

    private static List<Candidate> candidates(GroupTask task, PlanningGrid grid) {
        List<Candidate> all = new ArrayList<>();
        fill(task, grid, new byte[grid.size()], 0, all);
        return all;
    }

    private static void fill(GroupTask task, PlanningGrid grid, byte[] levels, int slot, List<Candidate> all) {
        if (slot == levels.length) {
            GroupPlan plan = new GroupPlan(task, grid, levels.clone());
            if (LimitCheck.firstBreach(plan).isEmpty()) {
                all.add(new Candidate(
                        PenaltyCheck.watts(plan), plan.profit().amount().doubleValue()));
            }
            return;
        }
        for (int level = 0; level <= task.group().topLevel(); level++) {
            levels[slot] = (byte) level;
            fill(task, grid, levels, slot + 1, all);
        }
    }

    private void extend(int group, double profit) {
        if (group == watts.length) {
            if (isUnderCaps()) {
                best = Math.max(best, profit - penalties.of(watts));
            }
            return;
        }
        for (Candidate candidate : candidates.get(group)) {
            watts[group] = candidate.watts();
            extend(group + 1, profit + candidate.profit());
        }
    }

    private boolean isUnderCaps() {
        Power cap = site.limits().powerCap();
        double baseLoad = site.limits().baseLoad().watts().doubleValue();
        return (cap == null || isUnder(null, cap.watts().doubleValue() - baseLoad))
                && site.limits().feeders().stream().allMatch(this::isUnder);
    }

    private boolean isUnder(FeederCap feeder) {
        return isUnder(feeder.feeder(), feeder.cap().watts().doubleValue());
    }

    private boolean isUnder(@Nullable String feeder, double room) {
        for (int slot = 0; slot < watts[0].length; slot++) {
            double drawn = 0;
            for (int group = 0; group < watts.length; group++) {
                boolean counts = feeder == null
                        || feeder.equals(site.groups().get(group).placement().feeder());
                drawn += counts ? watts[group][slot] : 0;
            }
            if (drawn > room + 1e-6) {
                return false;
            }
        }
        return true;
    }
}
