package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Stepwise;
import io.hashwatt.domain.kernel.Timed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A cap that groups of a site share.
 *
 * @param feeder whose cap it is; null: the site's
 * @param course how it changes in time
 * @param members the groups, by their places in the site's order, rising
 */
record SharedCap(@Nullable String feeder, Stepwise<CapStep> course, List<Integer> members) {

    SharedCap {
        members = List.copyOf(members);
    }

    /** Those of the feeders, then that of the site. @param ceilings of the site, beside its cap; the lowest counts */
    static List<SharedCap> of(SiteLimits limits, List<MinerGroup> groups, List<Timed<Power>> ceilings) {
        List<SharedCap> caps = new ArrayList<>();
        limits.feeders()
                .forEach(feeder -> caps.add(new SharedCap(
                        feeder.feeder(),
                        new Stepwise<>(new CapStep(feeder.cap(), Power.NONE)),
                        IntStream.range(0, groups.size())
                                .filter(group -> groups.get(group).placement().isOn(feeder.feeder()))
                                .boxed()
                                .toList())));
        if (limits.powerCap() != null || !ceilings.isEmpty()) {
            Stepwise<CapStep> course = new Stepwise<>(new CapStep(limits.powerCap(), limits.baseLoad()));
            ceilings.forEach(ceiling -> course.change(ceiling.interval(), step -> step.atMost(ceiling.value())));
            caps.add(new SharedCap(
                    null, course, IntStream.range(0, groups.size()).boxed().toList()));
        }
        return caps;
    }

    boolean binds(int group) {
        return Collections.binarySearch(members, group) >= 0;
    }

    /** Whether it would be exceeded at any time if all groups were at their highest levels. */
    boolean canBind(List<MinerGroup> groups) {
        Power most = members.stream()
                .map(groups::get)
                .map(group -> group.powerAt(group.topLevel()))
                .reduce(Power.NONE, Power::plus);
        return course.values().stream().anyMatch(step -> step.isExceededBy(most));
    }
}
