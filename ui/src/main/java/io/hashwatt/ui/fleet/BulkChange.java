package io.hashwatt.ui.fleet;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What shall be the same for many groups from now on; an empty part stays as it is in each.
 *
 * @param startsPerDay the outer empty: stays; the inner empty: any number
 * @param standard the level while no price is known
 */
record BulkChange(
        Optional<Duration> minimumUp,
        Optional<Duration> minimumDown,
        Optional<OptionalInt> startsPerDay,
        Optional<BigDecimal> startCost,
        Optional<Standard> standard,
        BulkMove move) {

    static final BulkChange NOTHING = new BulkChange(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), BulkMove.NONE);

    /** A level by its rank: groups differ in how many they have. */
    enum Standard {
        OFF,
        LOWEST,
        TOP;

        int of(MinerGroup group) {
            return switch (this) {
                case OFF -> 0;
                case LOWEST -> 1;
                case TOP -> group.topLevel();
            };
        }
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    MinerGroup appliedTo(MinerGroup group) {
        TransitionLimits limits = group.limits();
        return new MinerGroup(
                group.name(),
                group.miners(),
                group.levels(),
                new TransitionLimits(
                        minimumUp.orElse(limits.minimumUp()),
                        minimumDown.orElse(limits.minimumDown()),
                        startsPerDay.orElse(limits.startsPerDay()),
                        limits.rampPerMinute()),
                startCost.map(StartCost::flat).orElse(group.startCost()),
                standard.map(rank -> rank.of(group)).orElse(group.defaultLevel()),
                move.appliedTo(group.placement()));
    }
}
