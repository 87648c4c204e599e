package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Power;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A cap that groups of a site share.
 *
 * @param feeder whose cap it is; null: the site's
 * @param beside what draws under the cap and is none of the groups
 * @param members the groups, by their places in the site's order, rising
 */
record SharedCap(@Nullable String feeder, Power cap, Power beside, List<Integer> members) {

    SharedCap {
        members = List.copyOf(members);
    }

    /** Those of the feeders, then that of the site. */
    static List<SharedCap> of(SiteLimits limits, List<MinerGroup> groups) {
        List<SharedCap> caps = new ArrayList<>();
        limits.feeders()
                .forEach(feeder -> caps.add(new SharedCap(
                        feeder.feeder(),
                        feeder.cap(),
                        Power.NONE,
                        IntStream.range(0, groups.size())
                                .filter(group -> groups.get(group).placement().isOn(feeder.feeder()))
                                .boxed()
                                .toList())));
        if (limits.powerCap() != null) {
            caps.add(new SharedCap(
                    null,
                    limits.powerCap(),
                    limits.baseLoad(),
                    IntStream.range(0, groups.size()).boxed().toList()));
        }
        return caps;
    }

    boolean binds(int group) {
        return Collections.binarySearch(members, group) >= 0;
    }

    /** Whether it would be exceeded if all groups were at their highest levels. */
    boolean canBind(List<MinerGroup> groups) {
        Power most = beside;
        for (int member : members) {
            most = most.plus(groups.get(member).powerAt(groups.get(member).topLevel()));
        }
        return most.exceeds(cap);
    }
}
