package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Power;
import java.util.Random;

/** Bounds by chance, in levels and in watts, also such as a group cannot meet. */
public final class RandomBound {

    private static final int CEILING_ONLY = 0;
    private static final int FLOOR_ONLY = 1;
    private static final int FORMS = 4;

    private RandomBound() {}

    public static Bound on(MinerGroup group, Random chance) {
        return chance.nextBoolean() ? levels(chance) : watts(group, chance);
    }

    static Bound.Levels levels(Random chance) {
        int low = chance.nextInt(6);
        int high = low + chance.nextInt(6 - low);
        int form = chance.nextInt(FORMS);
        return new Bound.Levels(form == CEILING_ONLY ? null : low, form == FLOOR_ONLY ? null : high);
    }

    static Bound.Watts watts(MinerGroup group, Random chance) {
        Power one = power(group, chance);
        Power other = power(group, chance);
        Power low = one.exceeds(other) ? other : one;
        Power high = one.exceeds(other) ? one : other;
        int form = chance.nextInt(FORMS);
        return new Bound.Watts(form == CEILING_ONLY ? null : low, form == FLOOR_ONLY ? null : high);
    }

    /** As often just what a level draws as anything up to somewhat more than the highest. */
    static Power power(MinerGroup group, Random chance) {
        int level = chance.nextInt(group.levels().size());
        int most = group.powerAt(group.topLevel()).watts().intValueExact() + 1_000;
        return chance.nextBoolean() ? group.powerAt(level) : Power.ofWatts(chance.nextInt(most));
    }
}
