package io.hashwatt.ui.fleet.limits;

import io.hashwatt.domain.fleet.BaseLoadChange;
import io.hashwatt.domain.fleet.Derating;
import io.hashwatt.domain.fleet.SiteLimits;
import java.util.List;

/** What is different at a site at which times. */
public record LimitChanges(List<Derating> deratings, List<BaseLoadChange> baseLoads) {

    static final LimitChanges NONE = new LimitChanges(List.of(), List.of());

    public LimitChanges {
        deratings = List.copyOf(deratings);
        baseLoads = List.copyOf(baseLoads);
    }

    public static LimitChanges of(SiteLimits limits) {
        return new LimitChanges(limits.deratings(), limits.baseLoadChanges());
    }
}
