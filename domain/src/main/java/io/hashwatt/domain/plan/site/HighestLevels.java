package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Interval;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** The highest levels that the caps of a site leave its groups room for, if all are to run all the time. Not for several threads. */
public final class HighestLevels {

    private final SiteCaps caps;
    /** Caps change much less often than slots do. */
    private final Map<Shedding, byte[]> bySteps = new IdentityHashMap<>();
    /** Where caps change inside of a slot, what they come to is made anew each time. */
    private final Map<Interval, byte[]> bySlots = new HashMap<>();

    public HighestLevels(SiteCaps caps) {
        this.caps = caps;
    }

    public int of(int group, Interval slot) {
        return bySlots.computeIfAbsent(slot, at -> bySteps.computeIfAbsent(caps.in(at), Shedding::highest))[group];
    }
}
