package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.BaseLoad;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Stepwise;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What groups of a site are to draw together, or a penalty is paid.
 *
 * @param course when it holds, and what draws beside them
 * @param members the groups, by their places in the site's order, rising; at least one
 */
record SharedTarget(DrawTarget target, Stepwise<TargetStep> course, List<Integer> members) {

    SharedTarget {
        members = List.copyOf(members);
    }

    /** Those that hold at some time in a period, in the site's order; of feeders with groups on them only. */
    static List<SharedTarget> of(Site site, Interval period) {
        return site.limits().targets().stream()
                .map(target -> of(target, site, period))
                .filter(target -> !target.members().isEmpty()
                        && target.course().values().stream().anyMatch(TargetStep::holds))
                .toList();
    }

    private static SharedTarget of(DrawTarget target, Site site, Interval period) {
        Stepwise<Power> beside =
                target.feeder() == null ? new BaseLoad(site, period).course() : new Stepwise<>(Power.NONE);
        Stepwise<TargetStep> course = beside.map(load -> new TargetStep(false, load));
        target.when().in(period, site.days()).forEach(time -> course.change(time, TargetStep::held));
        return new SharedTarget(
                target,
                course,
                IntStream.range(0, site.groups().size())
                        .filter(group -> target.feeder() == null
                                || site.groups().get(group).placement().isOn(target.feeder()))
                        .boxed()
                        .toList());
    }

    /** Whether it would be missed at any time if all groups were at their lowest or all at their highest levels. */
    boolean canBeMissed(List<MinerGroup> groups) {
        return canBeMissed(group -> groups.get(group).powerAt(0))
                || canBeMissed(
                        group -> groups.get(group).powerAt(groups.get(group).topLevel()));
    }

    private boolean canBeMissed(IntFunction<Power> drawn) {
        Function<TargetStep, Power> missed = step -> missed(step, drawn);
        return course.values().stream().map(missed).anyMatch(power -> !power.equals(Power.NONE));
    }

    /** How much is missing or too much. @param drawn by each group, by its place */
    Power missed(TargetStep step, IntFunction<Power> drawn) {
        if (!step.holds()) {
            return Power.NONE;
        }
        return target.missedBy(drawn(step, drawn));
    }

    /** By them and what else counts. @param drawn by each group, by its place */
    Power drawn(TargetStep step, IntFunction<Power> drawn) {
        Power all = step.beside();
        for (int member : members) {
            all = all.plus(drawn.apply(member));
        }
        return all;
    }
}
