package io.hashwatt.domain.plan.coupling;

import java.math.BigDecimal;
import java.util.List;

/**
 * What some groups may draw together at most, or what they should draw at most or at least because it costs something else.
 *
 * @param members the groups, by their place among all
 * @param room for them in each slot, in milliwatts; below 0: what else draws leaves none
 * @param costPerMwh what a MWh above the room costs in each slot, or one that is missing to it, in the currency of the prices, not
 *     below 0; of use where it costs anything at all. No cost is counted where no price is known
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the kernel, never compared
public record DrawLimit(int[] members, long[] room, Kind kind, double[] costPerMwh) {

    /** What a limit asks for. */
    public enum Kind {
        /** Never more than the room. */
        CAP,
        /** No more than the room, or it costs something. */
        SOFT_CAP,
        /** No less than the room, or it costs something. */
        FLOOR
    }

    /** The most that may be drawn. */
    public DrawLimit(int[] members, long[] room) {
        this(members, room, Kind.CAP, new double[0]);
    }

    /**
     * What should be drawn at most or at least.
     *
     * @param kind of it, no cap
     * @param costPerMwh of what is above the room or missing to it, in each slot; 0: nothing
     */
    public static DrawLimit costing(Kind kind, int[] members, long[] room, List<BigDecimal> costPerMwh) {
        double[] costs =
                costPerMwh.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        return new DrawLimit(members, room, kind, costs);
    }

    /** Whether it costs something in a slot to draw more or less than the room. */
    boolean costsIn(int slot) {
        return !isCap() && costPerMwh[slot] > 0;
    }

    boolean isCap() {
        return kind == Kind.CAP;
    }

    /** Of what a MWh of the room is worth in a slot: minus what a missing one costs. */
    double leastPerMwh(int slot) {
        return kind == Kind.FLOOR ? -costPerMwh[slot] : 0;
    }

    /** Of what a MWh of the room is worth in a slot: what one above it costs. */
    double mostPerMwh(int slot) {
        return switch (kind) {
            case CAP -> Double.POSITIVE_INFINITY;
            case SOFT_CAP -> costPerMwh[slot];
            case FLOOR -> 0;
        };
    }

    /** What it costs in an hour of a slot to draw that much more than the room; never below 0. @param excess in milliwatts; below 0: less */
    double costPerHour(int slot, long excess) {
        double perMwh = excess > 0 ? mostPerMwh(slot) : leastPerMwh(slot);
        return excess == 0 || perMwh == 0 ? 0 : perMwh * (excess / CoupledProblem.MILLIWATTS_PER_MEGAWATT);
    }
}
