package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Power;

/**
 * The most that all groups on a feeder may draw together.
 *
 * @param feeder as {@link Placement} names it
 */
public record FeederCap(String feeder, Power cap) {

    public FeederCap {
        if (!Placement.isName(feeder)) {
            throw new IllegalArgumentException("the name of a feeder " + Placement.NAME_RULE);
        }
    }
}
