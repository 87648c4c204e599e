package io.hashwatt.ui.fleet;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What shall be the same for many groups from now on; an empty part stays as it is in each.
 *
 * @param limits what becomes of the limits of each group, one after the other
 * @param standard the level while no price is known
 */
record BulkChange(
        List<UnaryOperator<TransitionLimits>> limits,
        Optional<BigDecimal> startCost,
        Optional<Standard> standard,
        BulkMove move) {

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

    MinerGroup appliedTo(MinerGroup group) {
        return new MinerGroup(
                group.name(),
                group.miners(),
                group.levels(),
                limitsOf(group),
                startCost.map(StartCost::flat).orElse(group.startCost()),
                standard.map(rank -> rank.of(group)).orElse(group.defaultLevel()),
                move.appliedTo(group.placement()));
    }

    private TransitionLimits limitsOf(MinerGroup group) {
        TransitionLimits changed = group.limits();
        for (UnaryOperator<TransitionLimits> limit : limits) {
            changed = limit.apply(changed);
        }
        return changed;
    }
}
