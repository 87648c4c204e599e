package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Groups of which nothing matters but their levels and what these draw. */
public final class LevelledGroup {

    private LevelledGroup() {}

    /** Ten miners, of which each draws a kilowatt per level: at level 3 the group draws 30 kW, at level 0 nothing. */
    public static MinerGroup upTo(int top) {
        List<Long> watts = new ArrayList<>();
        for (int level = 0; level <= top; level++) {
            watts.add(1_000L * level);
        }
        return of(10, watts);
    }

    /** One to five miners with two to six levels; more often than not its miners draw something when they are off. */
    static MinerGroup random(Random chance) {
        List<Long> watts = new ArrayList<>();
        long next = chance.nextInt(3) * 10L;
        for (int level = 2 + chance.nextInt(5); level > 0; level--) {
            watts.add(next);
            next += 1 + chance.nextInt(2_000);
        }
        return of(1 + chance.nextInt(5), watts);
    }

    /** @param watts of one miner at each level */
    static MinerGroup of(int miners, List<Long> watts) {
        List<PowerLevel> levels = new ArrayList<>();
        for (long each : watts) {
            levels.add(PowerLevel.of("level " + levels.size(), each, Integer.toString(levels.size())));
        }
        return new MinerGroup("A", miners, levels, TransitionLimits.NONE, StartCost.NONE, 0);
    }
}
