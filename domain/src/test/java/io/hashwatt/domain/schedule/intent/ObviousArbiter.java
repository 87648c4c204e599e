package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.fleet.MinerGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The arbiter's law written down as it is read: a set of levels, from which class after class takes what it does not want,
 * and of which the nearest is kept where nothing would be left.
 */
final class ObviousArbiter {

    private ObviousArbiter() {}

    static TreeSet<Integer> levels(List<Intent> live, MinerGroup group) {
        TreeSet<Integer> left = new TreeSet<>();
        for (int level = 0; level <= group.topLevel(); level++) {
            left.add(level);
        }
        for (IntentClass one : IntentClass.values()) {
            keepBelowCeilings(left, of(one, live), group);
            keepAboveFloors(left, of(one, live), group);
        }
        return left;
    }

    /** Those that would have taken away more if they had been asked alone. */
    static List<Intent> unmet(List<Intent> live, TreeSet<Integer> left, MinerGroup group) {
        List<Intent> unmet = new ArrayList<>();
        for (Intent intent : live) {
            if (!levels(List.of(intent), group).containsAll(left) && !unmet.contains(intent)) {
                unmet.add(intent);
            }
        }
        return unmet;
    }

    private static void keepBelowCeilings(TreeSet<Integer> left, List<Intent> peers, MinerGroup group) {
        int nearest = left.first();
        for (Intent peer : peers) {
            left.removeIf(level -> isTooHigh(level, peer.bound(), group));
        }
        if (left.isEmpty()) {
            left.add(nearest);
        }
    }

    private static void keepAboveFloors(TreeSet<Integer> left, List<Intent> peers, MinerGroup group) {
        int nearest = left.last();
        for (Intent peer : peers) {
            left.removeIf(level -> isTooLow(level, peer.bound(), group));
        }
        if (left.isEmpty()) {
            left.add(nearest);
        }
    }

    private static boolean isTooHigh(int level, Bound bound, MinerGroup group) {
        return switch (bound) {
            case Bound.Levels levels -> levels.ceiling() != null && level > levels.ceiling();
            case Bound.Watts watts ->
                watts.ceiling() != null && group.powerAt(level).exceeds(watts.ceiling());
        };
    }

    private static boolean isTooLow(int level, Bound bound, MinerGroup group) {
        return switch (bound) {
            case Bound.Levels levels -> levels.floor() != null && level < levels.floor();
            case Bound.Watts watts -> watts.floor() != null && watts.floor().exceeds(group.powerAt(level));
        };
    }

    private static List<Intent> of(IntentClass one, List<Intent> live) {
        return live.stream().filter(intent -> intent.intentClass() == one).toList();
    }
}
