package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LimitCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The slow, obvious twin of planning together: all plans of all groups, those under the caps, the best of them. */
final class CoupledBruteForce {

    private final Site site;
    private final List<Timed<Power>> ceilings;
    private final List<List<Candidate>> candidates;
    private @Nullable BigDecimal best;

    private record Candidate(GroupPlan plan, BigDecimal profit) {}

    CoupledBruteForce(Site site, List<GroupTask> tasks, PlanningGrid grid) {
        this(site, tasks, grid, List.of());
    }

    /** @param ceilings that begin and end with slots of the grid */
    CoupledBruteForce(Site site, List<GroupTask> tasks, PlanningGrid grid, List<Timed<Power>> ceilings) {
        this.site = site;
        this.ceilings = ceilings;
        this.candidates = tasks.stream().map(task -> candidates(task, grid)).toList();
        extend(new ArrayList<>(), BigDecimal.ZERO);
    }

    /** Empty: no plans within all limits are under the caps. */
    Optional<BigDecimal> profit() {
        return Optional.ofNullable(best);
    }

    private static List<Candidate> candidates(GroupTask task, PlanningGrid grid) {
        List<Candidate> all = new ArrayList<>();
        fill(task, grid, new byte[grid.size()], 0, all);
        all.sort(Comparator.comparing(Candidate::profit).reversed());
        return all;
    }

    private static void fill(GroupTask task, PlanningGrid grid, byte[] levels, int slot, List<Candidate> all) {
        if (slot == levels.length) {
            GroupPlan plan = new GroupPlan(task, grid, levels.clone());
            if (LimitCheck.firstBreach(plan).isEmpty()) {
                all.add(new Candidate(plan, plan.profit().amount()));
            }
            return;
        }
        for (int level = 0; level <= task.group().topLevel(); level++) {
            levels[slot] = (byte) level;
            fill(task, grid, levels, slot + 1, all);
        }
    }

    private void extend(List<GroupPlan> chosen, BigDecimal profit) {
        if (chosen.size() == candidates.size()) {
            best = profit;
            return;
        }
        for (Candidate candidate : candidates.get(chosen.size())) {
            BigDecimal sum = profit.add(candidate.profit());
            if (best != null && sum.add(mostOfTheOthers(chosen.size() + 1)).compareTo(best) <= 0) {
                return;
            }
            chosen.add(candidate.plan());
            if (isUnderCaps(site, chosen) && isUnderCeilings(chosen)) {
                extend(chosen, sum);
            }
            chosen.removeLast();
        }
    }

    private BigDecimal mostOfTheOthers(int from) {
        return candidates.subList(from, candidates.size()).stream()
                .map(others ->
                        others.isEmpty() ? BigDecimal.ZERO : others.getFirst().profit())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isUnderCeilings(List<GroupPlan> plans) {
        PlanningGrid grid = plans.getFirst().grid();
        return ceilings.stream()
                .allMatch(ceiling -> IntStream.range(0, grid.size())
                        .filter(slot -> grid.slot(slot).interval().overlaps(ceiling.interval()))
                        .noneMatch(slot -> plans.stream()
                                .map(plan -> plan.power(slot))
                                .reduce(Power.NONE, Power::plus)
                                .exceeds(ceiling.value())));
    }

    /** Whether the first groups of a site, slot by slot, draw no more than its caps; by the words of the contract. */
    static boolean isUnderCaps(Site site, List<GroupPlan> plans) {
        for (int slot = 0; slot < plans.getFirst().grid().size(); slot++) {
            int here = slot;
            Power all = plans.stream()
                    .map(plan -> plan.power(here))
                    .reduce(site.limits().baseLoad(), Power::plus);
            if (site.limits().powerCap() != null && all.exceeds(site.limits().powerCap())) {
                return false;
            }
            for (var feeder : site.limits().feeders()) {
                Power drawn = plans.stream()
                        .filter(plan ->
                                feeder.feeder().equals(plan.group().placement().feeder()))
                        .map(plan -> plan.power(here))
                        .reduce(Power.NONE, Power::plus);
                if (drawn.exceeds(feeder.cap())) {
                    return false;
                }
            }
        }
        return true;
    }
}
