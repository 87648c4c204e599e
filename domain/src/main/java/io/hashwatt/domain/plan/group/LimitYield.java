package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.plan.dp.YieldTimes;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * That limits of a group on its changes yield at an instant: what was before does not hold it back then. Before and after they
 * hold as ever.
 */
public record LimitYield(Instant at, Set<GroupLimit> limits) {

    public LimitYield {
        limits = Set.copyOf(limits);
    }

    /** In the kernel's units. @param yields in order of time */
    static YieldTimes times(List<LimitYield> yields) {
        return yields.isEmpty()
                ? YieldTimes.NONE
                : new YieldTimes(
                        of(GroupLimit.MIN_UP_MINUTES, yields),
                        of(GroupLimit.MIN_DOWN_MINUTES, yields),
                        of(GroupLimit.MAX_STARTS_PER_DAY, yields),
                        of(GroupLimit.RAMP_WATTS_PER_MINUTE, yields),
                        of(GroupLimit.MIN_LEVEL_MINUTES, yields));
    }

    private static long[] of(GroupLimit limit, List<LimitYield> yields) {
        return yields.stream()
                .filter(one -> one.limits.contains(limit))
                .mapToLong(one -> one.at.toEpochMilli())
                .toArray();
    }
}
