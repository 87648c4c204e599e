package io.hashwatt.domain.plan.dp;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the kernel knows of a group.
 *
 * @param revenue per level: currency per hour at a hashprice of 1
 * @param megawatts per level, of the whole group
 * @param minimumUp milliseconds
 * @param minimumDown milliseconds
 * @param startsPerDay {@link Integer#MAX_VALUE}: any number
 * @param offlineAtLeast milliseconds off from which each start cost holds, rising from 0
 * @param startCost one per band
 * @param ramp which changes of level a slot allows; null: every change
 * @param change what binds and costs a change between levels above 0; null: nothing does
 * @param terminal per level: what it is worth to be there when the horizon ends; null: nothing
 * @param holdPenalty per level: cost per hour of not holding the default level where no price is known; null: slots
 *     without price are bounded instead and worth nothing
 * @param yields when those limits yield
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the kernel, never compared
public record GroupTerms(
        double[] revenue,
        double[] megawatts,
        long minimumUp,
        long minimumDown,
        int startsPerDay,
        long[] offlineAtLeast,
        double[] startCost,
        @Nullable RampTable ramp,
        @Nullable ChangeTerms change,
        double @Nullable [] terminal,
        double @Nullable [] holdPenalty,
        YieldTimes yields) {

    private static final double TERAHASH_DAYS_PER_PETAHASH_HOUR = 24_000;
    private static final double WATTS_PER_MEGAWATT = 1_000_000;
    private static final double MINUTES_PER_HOUR = 60;

    /**
     * The same from exact decimals.
     *
     * @param terahash per level, of one miner
     * @param watts per level, of one miner
     */
    public static GroupTerms of(
            int miners,
            List<BigDecimal> terahash,
            List<BigDecimal> watts,
            long minimumUp,
            long minimumDown,
            int startsPerDay,
            long[] offlineAtLeast,
            List<BigDecimal> startCost,
            @Nullable RampTable ramp,
            @Nullable ChangeTerms change,
            @Nullable List<BigDecimal> terminal,
            YieldTimes yields) {
        return new GroupTerms(
                scaled(terahash, miners / TERAHASH_DAYS_PER_PETAHASH_HOUR),
                scaled(watts, miners / WATTS_PER_MEGAWATT),
                minimumUp,
                minimumDown,
                startsPerDay,
                offlineAtLeast,
                scaled(startCost, 1),
                ramp,
                change,
                terminal == null ? null : scaled(terminal, 1),
                null,
                yields);
    }

    /**
     * The same with a cost of not holding the default level where no price is known, so great that no earnings outweigh
     * a minute of it: first as short as possible, then as near to the default's power as possible.
     */
    public GroupTerms holdingDefault(Horizon horizon, int defaultLevel) {
        double minute = 1 + 2 * (mostAtStake(horizon) + (coldCost() + changeCost()) * horizon.size);
        double[] penalty = new double[levels()];
        for (int level = 0; level < levels(); level++) {
            int rank = levelsNearerTo(defaultLevel, level);
            penalty[level] = level == defaultLevel ? 0 : MINUTES_PER_HOUR * minute * (levels() + rank);
        }
        return new GroupTerms(
                revenue,
                megawatts,
                minimumUp,
                minimumDown,
                startsPerDay,
                offlineAtLeast,
                startCost,
                ramp,
                change,
                terminal,
                penalty,
                yields);
    }

    public int levels() {
        return revenue.length;
    }

    /** By the best of its levels, at a hashprice of 1. */
    public double mostEarnedPerMegawattHour() {
        double best = 0;
        for (int level = 1; level < levels(); level++) {
            best = Math.max(best, revenue[level] / megawatts[level]);
        }
        return best;
    }

    public double value(Horizon horizon, int slot, int level) {
        double terminalWorth = terminal != null && slot == horizon.size - 1 ? terminal[level] : 0;
        if (horizon.isPriced(slot)) {
            double margin = revenue[level] * horizon.hashprice[slot] - megawatts[level] * horizon.price[slot];
            return horizon.hours[slot] * (margin - horizon.runningPerHour(slot, level)) + terminalWorth;
        }
        return holdPenalty == null ? terminalWorth : terminalWorth - holdPenalty[level] * horizon.hours[slot];
    }

    /** What rounding in a slot's value, and in what it may lose, is a share of. */
    public double magnitude(Horizon horizon, int slot, int level) {
        if (!horizon.isPriced(slot)) {
            return 0;
        }
        double earned = Math.abs(revenue[level] * horizon.hashprice[slot]);
        double paid = Math.abs(megawatts[level] * horizon.price[slot]) + horizon.runningPerHour(slot, level);
        return horizon.hours[slot] * (2 * earned + paid) + changeCost();
    }

    /** What a slot without hash loses, at a level that binds and costs something to change to. */
    double lostHash(Horizon horizon, int slot, int level) {
        return change == null || !horizon.isPriced(slot)
                ? 0
                : revenue[level] * horizon.hashprice[slot] * horizon.hours[slot];
    }

    /** Between which levels the ramp allows to go when a slot is entered: from level, to level; null: any. */
    boolean @Nullable [][] reach(Horizon horizon, int slot) {
        return ramp == null || yields.allowsAnyPower(horizon.bounds[slot])
                ? null
                : ramp.ofLength(horizon.lengthMillis(slot));
    }

    double changeCost() {
        return change == null ? 0 : change.cost();
    }

    double costAfter(long offlineMillis) {
        int band = startCost.length - 1;
        while (offlineMillis < offlineAtLeast[band]) {
            band--;
        }
        return startCost[band];
    }

    double coldCost() {
        return startCost[startCost.length - 1];
    }

    long coldAfter() {
        return offlineAtLeast[offlineAtLeast.length - 1];
    }

    private double mostAtStake(Horizon horizon) {
        double sum = 0;
        for (int slot = 0; slot < horizon.size; slot++) {
            double most = 0;
            for (int level = 0; level < levels(); level++) {
                most = Math.max(most, Math.abs(value(horizon, slot, level)) + lostHash(horizon, slot, level));
            }
            sum += most;
        }
        return sum;
    }

    private int levelsNearerTo(int wanted, int level) {
        double distance = Math.abs(megawatts[level] - megawatts[wanted]);
        int nearer = 0;
        for (int other = 0; other < levels(); other++) {
            double otherDistance = Math.abs(megawatts[other] - megawatts[wanted]);
            boolean tieWon = otherDistance == distance && other < level;
            nearer += otherDistance < distance || tieWon ? 1 : 0;
        }
        return nearer;
    }

    private static double[] scaled(List<BigDecimal> values, double factor) {
        double[] result = new double[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = values.get(i).doubleValue() * factor;
        }
        return result;
    }
}
