package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.kernel.Interval;
import java.util.List;

/**
 * Limits that contradict each other.
 *
 * @param group name of the group
 * @param slot the first slot that no plan within the limits can pass
 * @param limits the limits that meet there, in words
 */
public record LimitConflict(String group, Interval slot, List<String> limits) {

    public LimitConflict {
        limits = List.copyOf(limits);
    }
}
