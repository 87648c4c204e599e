package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.BaseLoad;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Stepwise;
import io.hashwatt.domain.kernel.Timed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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

    /**
     * Those of the feeders, then that of the site.
     *
     * @param period in which they change; before and after it they are as usual
     * @param ceilings of the site, beside its cap; the lowest counts
     */
    static List<SharedCap> of(Site site, Interval period, List<Timed<Power>> ceilings) {
        SiteLimits limits = site.limits();
        List<SharedCap> caps = new ArrayList<>();
        for (FeederCap feeder : limits.feeders()) {
            Stepwise<CapStep> course = new Stepwise<>(new CapStep(feeder.cap(), Power.NONE));
            derate(course, limits, feeder.feeder(), site.days(), period);
            caps.add(new SharedCap(
                    feeder.feeder(),
                    course,
                    IntStream.range(0, site.groups().size())
                            .filter(group ->
                                    site.groups().get(group).placement().isOn(feeder.feeder()))
                            .boxed()
                            .toList()));
        }
        Stepwise<CapStep> course = meter(limits, site.days(), period);
        ceilings.forEach(ceiling -> course.change(ceiling.interval(), step -> step.atMost(ceiling.value())));
        caps.add(new SharedCap(
                null, course, IntStream.range(0, site.groups().size()).boxed().toList()));
        return caps;
    }

    /** The cap at the meter, with what draws beside the groups. */
    static Stepwise<CapStep> meter(SiteLimits limits, LocalDays days, Interval period) {
        Stepwise<CapStep> course =
                new BaseLoad(limits, days, period).course().map(load -> new CapStep(limits.powerCap(), load));
        derate(course, limits, null, days, period);
        return course;
    }

    private static void derate(
            Stepwise<CapStep> course, SiteLimits limits, @Nullable String feeder, LocalDays days, Interval period) {
        limits.deratings().stream()
                .filter(derating -> Objects.equals(derating.feeder(), feeder))
                .forEach(derating -> derating.when()
                        .in(period, days)
                        .forEach(time -> course.change(time, step -> step.atMost(derating.cap()))));
    }

    /** Whether what leaves the least in an interval is a ceiling of the site, a peak that is worth having, and no cap. */
    boolean isPeak(List<Timed<Power>> ceilings, Interval interval) {
        return feeder() == null
                && ceilings.stream()
                        .filter(ceiling -> ceiling.interval().overlaps(interval))
                        .anyMatch(ceiling -> isAsLowAs(ceiling.value(), interval));
    }

    /** Whether it comes down to a ceiling, and no lower, at some time in an interval. */
    private boolean isAsLowAs(Power ceiling, Interval interval) {
        return course.in(interval).stream()
                .map(CapStep::cap)
                .anyMatch(cap -> cap != null && cap.compareTo(ceiling) == 0);
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
