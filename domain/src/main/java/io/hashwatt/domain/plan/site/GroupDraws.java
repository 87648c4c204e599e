package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.kernel.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a site's groups draw in whole milliwatts, and what they earn with it: what a group draws is rounded up, what there is
 * room for down.
 */
final class GroupDraws {

    private static final int MILLI = 3;
    /** A terawatt. What is more was meant for something else, and is counted as that, so that sums of it are numbers. */
    private static final BigDecimal MOST_MILLIWATTS = BigDecimal.TEN.pow(15);

    /** Per group and level. */
    private final long[][] draws;
    /** Per group and level above 0: hash per watt of the step up to it. */
    private final BigDecimal[][] merits;

    /** Per group. */
    private final boolean[] isRounded;

    GroupDraws(List<MinerGroup> groups) {
        this.draws = groups.stream().map(GroupDraws::draws).toArray(long[][]::new);
        this.isRounded = new boolean[draws.length];
        for (int group = 0; group < isRounded.length; group++) {
            isRounded[group] = isRounded(groups.get(group));
        }
        this.merits = groups.stream().map(GroupDraws::merits).toArray(BigDecimal[][]::new);
    }

    int groups() {
        return draws.length;
    }

    /** Of a group at each level, rising. */
    long[] of(int group) {
        return draws[group];
    }

    long of(int group, int level) {
        return draws[group][level];
    }

    /** Hash per watt of the step up to a level; of level 0: 0. */
    BigDecimal merit(int group, int level) {
        return merits[group][level];
    }

    int topLevel(int group) {
        return draws[group].length - 1;
    }

    /** What a cap leaves its members: not less than what cannot be switched off, and not more than they can draw. */
    long room(SharedCap cap, CapStep step) {
        long most = cap.members().stream()
                .mapToLong(member -> of(member, topLevel(member)))
                .sum();
        long least = cap.members().stream().mapToLong(member -> of(member, 0)).sum();
        return step.cap() == null
                ? most
                : Math.clamp(
                        milliwatts(step.cap().watts().subtract(step.beside().watts()), RoundingMode.FLOOR),
                        least,
                        most);
    }

    /**
     * What its members are to draw at least or at most. That is rounded so that no penalty is counted for what rounding has added
     * to draws.
     */
    long room(SharedTarget target, TargetStep step) {
        BigDecimal watts = target.power().watts().subtract(step.beside().watts());
        boolean isLeast = target.side() == DrawTarget.Side.AT_LEAST;
        long room = milliwatts(watts, isLeast ? RoundingMode.FLOOR : RoundingMode.CEILING);
        return isLeast
                ? room
                : room
                        + target.members().stream()
                                .filter(member -> isRounded[member])
                                .count();
    }

    private static boolean isRounded(MinerGroup group) {
        return group.levels().stream()
                .anyMatch(level -> level.power().times(group.miners()).watts().scale() > MILLI);
    }

    private static long[] draws(MinerGroup group) {
        long[] draws = new long[group.levels().size()];
        for (int level = 0; level < draws.length; level++) {
            draws[level] = milliwatts(group.powerAt(level).watts(), RoundingMode.CEILING);
        }
        return draws;
    }

    private static long milliwatts(BigDecimal watts, RoundingMode rounding) {
        BigDecimal exact = watts.movePointRight(MILLI).setScale(0, rounding);
        return exact.min(MOST_MILLIWATTS).max(MOST_MILLIWATTS.negate()).longValueExact();
    }

    private static BigDecimal[] merits(MinerGroup group) {
        BigDecimal[] merits = new BigDecimal[group.levels().size()];
        merits[0] = BigDecimal.ZERO;
        for (int level = 1; level < merits.length; level++) {
            merits[level] = merit(group.level(level - 1), group.level(level));
        }
        return merits;
    }

    private static BigDecimal merit(PowerLevel lower, PowerLevel upper) {
        return Decimals.quotient(
                upper.hashrate().terahashPerSecond().subtract(lower.hashrate().terahashPerSecond()),
                upper.power().watts().subtract(lower.power().watts()));
    }
}
